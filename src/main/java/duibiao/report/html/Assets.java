package duibiao.report.html;

import duibiao.report.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** What the pages need beside them: style, scripts and the index of the search box. */
final class Assets {

  private static final String TABULATOR = "/META-INF/resources/webjars/tabulator-tables/6.3.1/";

  private static final Map<String, String> FILES =
      Map.of(
          "icon.svg",
          "/duibiao/report/html/icon.svg",
          "site.css",
          "/duibiao/report/html/site.css",
          "site.js",
          "/duibiao/report/html/site.js",
          "tabulator.min.js",
          TABULATOR + "dist/js/tabulator.min.js",
          "tabulator.min.css",
          TABULATOR + "dist/css/tabulator_simple.min.css",
          "tabulator-LICENSE.txt",
          TABULATOR + "LICENSE");

  private Assets() {}

  static void write(Path site, List<Page> pages) throws IOException {
    Path folder = Files.createDirectories(site.resolve("assets"));
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      try (InputStream resource = Assets.class.getResourceAsStream(file.getValue())) {
        Files.write(folder.resolve(file.getKey()), resource.readAllBytes());
      }
    }
    // A script, because pages that are opened from disk may not fetch.
    Files.writeString(
        folder.resolve("search.js"),
        pages.stream()
            .map(
                page ->
                    "["
                        + quoted(page.title() + " " + page.subtitle())
                        + ","
                        + quoted(page.path())
                        + "]")
            .collect(Collectors.joining(",\n", "window.pages = [\n", "\n];\n")));
  }

  private static String quoted(String text) {
    return "\"" + StringEscapeUtils.escapeJson(PlainText.of(text)).replace("<", "\\u003C") + "\"";
  }
}
