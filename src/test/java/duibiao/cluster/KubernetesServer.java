package duibiao.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What answers for the API of Kubernetes where there is none: it keeps what it is handed, runs
 * nothing, and says of each pod that it has ended well.
 */
final class KubernetesServer implements AutoCloseable {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpServer server;
  private final Map<String, ObjectNode> taken = new ConcurrentHashMap<>();

  KubernetesServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What it was handed of a kind, such as {@code Pod}; the last, if of several. */
  JsonNode taken(String kind) {
    return taken.get(kind);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode answer =
          switch (exchange.getRequestMethod()) {
            case "POST", "PATCH" -> take(MAPPER.readTree(exchange.getRequestBody()));
            default -> pod(exchange.getRequestURI());
          };
      byte[] body = MAPPER.writeValueAsBytes(answer);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer == null ? NOT_FOUND : OK, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private JsonNode take(JsonNode resource) {
    ObjectNode kept = resource.deepCopy();
    kept.withObject("/metadata").put("uid", kept.get("kind").asText());
    taken.put(kept.get("kind").asText(), kept);
    return kept;
  }

  /** The pod as it has ended, or the event of that, for who watches it. */
  private JsonNode pod(URI asked) {
    ObjectNode pod = taken.get("Pod");
    if (pod == null) {
      return null;
    }
    pod.withObject("/status").put("phase", "Succeeded");
    return asked.getQuery() != null && asked.getQuery().contains("watch=true")
        ? MAPPER.createObjectNode().put("type", "MODIFIED").set("object", pod)
        : pod;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
