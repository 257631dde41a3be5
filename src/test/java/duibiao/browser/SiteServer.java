package duibiao.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A plain web server of the files of one folder, for this machine alone. */
final class SiteServer implements AutoCloseable {

  private final HttpServer server;
  private final Path folder;

  private SiteServer(HttpServer server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  static SiteServer of(Path folder) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    SiteServer started = new SiteServer(HttpServer.create(anyPort, 0), folder);
    started.server.createContext("/", started::answer);
    started.server.start();
    return started;
  }

  /** Where the folder is, with a slash at the end. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
      if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", type(file));
      byte[] content = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
      exchange.getResponseBody().write(content);
    }
  }

  private static String type(Path file) {
    String name = file.toString();
    return name.endsWith(".svg")
        ? "image/svg+xml"
        : name.endsWith(".js")
            ? "text/javascript"
            : name.endsWith(".css")
                ? "text/css"
                : Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
                    .orElse("application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
