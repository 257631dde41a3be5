package duibiao.report.html;

import duibiao.chart.Words;
import duibiao.report.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** What the pages need beside them: style, scripts and the index of the search box. */
final class Assets {

  private static final String TABULATOR = "/META-INF/resources/webjars/tabulator-tables/6.3.1/";

  /** What stands for words in files of the site. */
  private static final Pattern WORDS = Pattern.compile("@\\{([a-z._]+)}");

  private static final Map<String, String> FILES =
      Map.of(
          "icon.svg", "/duibiao/report/html/icon.svg",
          "tabulator.min.js", TABULATOR + "dist/js/tabulator.min.js",
          "tabulator.min.css", TABULATOR + "dist/css/tabulator_simple.min.css",
          "tabulator-LICENSE.txt", TABULATOR + "LICENSE");

  private Assets() {}

  static void write(Path site, Words words, List<Page> pages) throws IOException {
    Path folder = Files.createDirectories(site.resolve("assets"));
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      try (InputStream resource = Assets.class.getResourceAsStream(file.getValue())) {
        Files.write(folder.resolve(file.getKey()), resource.readAllBytes());
      }
    }
    for (String file : List.of("site.css", "site.js")) {
      Files.writeString(folder.resolve(file), worded(file, words));
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

  private static String worded(String file, Words words) throws IOException {
    try (InputStream resource = Assets.class.getResourceAsStream(file)) {
      String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      return WORDS
          .matcher(text)
          .replaceAll(key -> Matcher.quoteReplacement(words.of(key.group(1))));
    }
  }

  private static String quoted(String text) {
    return "\"" + StringEscapeUtils.escapeJson(PlainText.of(text)).replace("<", "\\u003C") + "\"";
  }
}
