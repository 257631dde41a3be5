package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.catalog.Catalog;
import duibiao.catalog.DatasetName;
import duibiao.dataset.Engine;
import duibiao.fact.Reading;
import duibiao.report.Districts;
import duibiao.report.Language;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.sample.book.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistrictsTest {

  private static final String FIRST = "静澄区";
  private static final int OF_EACH = 3;

  @TempDir private static Path folder;

  @Test
  void reportsTellOfTheirDistrictsAndTheDataOfAll() throws IOException {
    String other = writeTwoDistricts();
    Summary summary = publish(Districts.of(FIRST + "，无此区"));

    assertThat(summary.unknownDistricts()).containsExactly("无此区");
    assertThat(summary.total()).isEqualTo(2 * OF_EACH);
    assertThat(districts(DatasetName.RATIOS)).containsExactlyInAnyOrder(FIRST, other);
    assertThat(pages()).hasSize(OF_EACH);
    assertThat(everything()).contains(FIRST).doesNotContain(other);
    assertThat(rows(DatasetName.BENCHMARKS))
        .filteredOn(row -> row.getAs("ratio").equals("R10"))
        .filteredOn(row -> row.getAs("basis").equals("level"))
        .allSatisfy(row -> assertThat(row.<Integer>getAs("n")).isEqualTo(2 * OF_EACH));
  }

  @Test
  void namesAreWrittenWithAnyComma() {
    assertThat(Districts.of("甲区、乙区, 丙区").names()).containsExactlyInAnyOrder("甲区", "乙区", "丙区");
    assertThat(Districts.of("").isAll()).isTrue();
    assertThat(Districts.of("甲区").isAll()).isFalse();
  }

  /** The name of the second district. */
  private static String writeTwoDistricts() throws IOException {
    SampleDistrict.of(new Options(Roster.size() + OF_EACH, 2025, 2025, 1)).write(folder);
    List<Path> budgets = files("部门预算");
    List<Path> ofFirst = budgets.stream().filter(file -> file.toString().contains(FIRST)).toList();
    for (Path file : files("")) {
      boolean isOfOther = budgets.contains(file) && !ofFirst.contains(file);
      if (!isOfOther && !ofFirst.subList(0, OF_EACH).contains(file)) {
        Files.delete(file);
      }
    }
    return files("").stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> !name.contains(FIRST))
        .map(name -> name.replaceFirst("^(上海市)?(..区).*", "$2"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Path> files(String part) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("disclosures"))) {
      return files.filter(file -> file.getFileName().toString().contains(part)).sorted().toList();
    }
  }

  private static Summary publish(Districts districts) {
    Request request =
        new Request(
            Inbox.list(folder.resolve("disclosures")).digested(),
            Reading.DEFAULT,
            ComparedDistrict.SETTINGS,
            Language.CHINESE,
            "示例",
            folder,
            Request.data(folder).toString(),
            1,
            0,
            districts);
    try (Run run = Run.begin(request, Progress.SILENT)) {
      return run.publish();
    }
  }

  private static List<Row> rows(DatasetName dataset) {
    Catalog catalog = Catalog.at(Request.data(folder).toString());
    return catalog.open(catalog.current().orElseThrow().id()).read(Engine.HELD, dataset).collect();
  }

  private static List<String> districts(DatasetName dataset) {
    return rows(dataset).stream().map(row -> row.<String>getAs("district")).distinct().toList();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(folder.resolve("reports/latest/departments"))) {
      return pages.filter(page -> page.toString().endsWith(".html")).toList();
    }
  }

  private static String everything() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("reports/latest").toRealPath())) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
        if (!file.getFileName().toString().equals("digest.html")) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString();
  }
}
