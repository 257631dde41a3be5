package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The queries of the notebook against what a run publishes: they give the figures of its charts.
 */
class NotebookTest {

  private static final Path NOTEBOOK = Path.of("notebooks-data/charts.ipynb");
  private static final Pattern QUERY =
      Pattern.compile("db\\.sql\\(\"\"\"(.*?)\"\"\"\\)", Pattern.DOTALL);
  private static final Pattern VIEWS = Pattern.compile("for name in \\(([^)]*)\\)");

  /** The rows of each query that has some, in the order of the notebook. */
  private static final List<List<List<String>>> RESULTS = new ArrayList<>();

  @BeforeAll
  static void runAllQueries() throws IOException, SQLException {
    String code = code();
    Path data = SampleReports.FOLDER.resolve("../../notebooks-data").normalize();
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      for (String name : views(code)) {
        statement.execute(
            "CREATE VIEW %s AS SELECT * FROM read_parquet('%s/%s/*/*.parquet', hive_partitioning = true)"
                .formatted(name, data, name));
      }
      for (MatchResult query : QUERY.matcher(code).results().toList()) {
        if (statement.execute(query.group(1))) {
          RESULTS.add(rows(statement.getResultSet()));
        }
      }
    }
  }

  private static String code() throws IOException {
    StringBuilder code = new StringBuilder();
    for (JsonNode cell : new ObjectMapper().readTree(NOTEBOOK.toFile()).path("cells")) {
      if (cell.path("cell_type").asText().equals("code")) {
        cell.path("source").forEach(line -> code.append(line.asText()));
      }
    }
    return code.toString();
  }

  private static List<String> views(String code) {
    String names = VIEWS.matcher(code).results().findFirst().orElseThrow().group(1);
    return Stream.of(names.split(",", -1)).map(name -> name.replaceAll("[\" ]", "")).toList();
  }

  private static List<List<String>> rows(ResultSet result) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    while (result.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        row.add(result.getString(i));
      }
      rows.add(row);
    }
    return rows;
  }

  @Test
  void theRankingIsThatOfTheReport() throws IOException {
    assertThat(RESULTS.get(0)).containsExactlyInAnyOrderElementsOf(chart("R10-department-\\d+", 2));
  }

  @Test
  void theCompositionIsThatOfTheReport() throws IOException {
    List<List<String>> expected =
        chart("composition-department-\\d+", 5).stream()
            .map(row -> List.of(row.get(0), row.get(4), row.get(1), row.get(2), row.get(3)))
            .toList();
    assertThat(RESULTS.get(1)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theTrendIsThatOfTheRankingInItsLastYear() {
    List<List<String>> trend = RESULTS.get(2);
    List<String> last = trend.get(trend.size() - 1);

    assertThat(RESULTS.get(0)).contains(List.of(last.get(1), last.get(2)));
    assertThat(new BigDecimal(last.get(3))).isPositive();
    assertThat(trend).hasSize(2);
  }

  /** The figures of the chart of the latest year, as its CSV prints them. */
  private static List<List<String>> chart(String name, int columns) throws IOException {
    try (Stream<Path> files = Files.list(SampleReports.FOLDER.resolve("charts"))) {
      Path latest =
          new TreeSet<>(
                  files
                      .filter(file -> file.getFileName().toString().matches(name + "\\.csv"))
                      .toList())
              .last();
      return Files.readAllLines(latest).stream()
          .skip(1)
          .map(line -> List.of(line.split(",", -1)).subList(0, columns))
          .toList();
    }
  }
}
