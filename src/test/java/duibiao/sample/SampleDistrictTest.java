package duibiao.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.sample.SampleDistrict.Options;
import duibiao.sample.book.Cents;
import duibiao.sample.print.PrintedCell;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.PrintedTable;
import duibiao.sample.print.Rendering;
import duibiao.sample.print.TextRendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleDistrictTest {

  private static final Options SMALL = new Options(6, 2021, 2025, 7);

  @TempDir private Path folder;

  @Test
  void writesTheBudgetsOfEveryYearAndTheAccountsOfAllButTheLast() throws IOException {
    int count = SampleDistrict.of(SMALL).write(folder);

    assertThat(count).isEqualTo(6 * (5 + 4));
    assertThat(files(folder.resolve("disclosures")))
        .hasSize(6 * (5 + 4))
        .anySatisfy((name, text) -> assertThat(name).contains("静澄区财政局", "2024", "部门预算"))
        .anySatisfy((name, text) -> assertThat(name).contains("青禾街道办事处", "2021"));
  }

  @Test
  void theSameSeedGivesTheSameBytesInAnyLocale() throws IOException {
    SampleDistrict.of(SMALL).write(folder.resolve("first"));
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      SampleDistrict.of(SMALL).write(folder.resolve("second"));
    } finally {
      Locale.setDefault(usual);
    }

    assertThat(files(folder.resolve("second"))).isEqualTo(files(folder.resolve("first")));
  }

  @ParameterizedTest
  @EnumSource
  void theSameDisclosureGivesTheSameBytes(Rendering rendering) throws IOException {
    Options one = new Options(1, 2024, 2024, 7);
    PrintedDocument first = SampleDistrict.of(one).disclosures().findFirst().orElseThrow();
    PrintedDocument second = SampleDistrict.of(one).disclosures().findFirst().orElseThrow();
    byte[] bytes = rendering.render(first);
    // The clock of a zip file moves every other second, that of the properties in it every one.
    LockSupport.parkNanos(Duration.ofMillis(2100).toNanos());

    assertThat(rendering.render(second)).isEqualTo(bytes);
  }

  @Test
  void writesEachDocumentInOneOfTheFormats() throws IOException {
    Options mixed = SMALL.withFormats(List.of(Rendering.HTML, Rendering.TXT));
    SampleDistrict.of(mixed).write(folder);

    assertThat(files(folder.resolve("disclosures")).keySet())
        .hasSizeGreaterThanOrEqualTo(6 * (5 + 4))
        .anyMatch(file -> file.endsWith(".html"))
        .anyMatch(file -> file.endsWith(".txt"));
  }

  @Test
  void moreDepartmentsAndYearsLeaveTheOthersAsTheyAre() throws IOException {
    SampleDistrict.of(SMALL).write(folder.resolve("small"));
    SampleDistrict.of(new Options(12, 2021, 2027, 7)).write(folder.resolve("large"));

    assertThat(files(folder.resolve("large/disclosures")))
        .containsAllEntriesOf(files(folder.resolve("small/disclosures")));
  }

  @Test
  void anotherSeedGivesAnotherDistrict() {
    String first = text(SMALL);
    String second = text(new Options(6, 2021, 2025, 8));

    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void everyRowOfATableIsAsWideAsItsHeader() {
    SampleDistrict.of(SMALL)
        .disclosures()
        .map(TextRendering::of)
        .flatMap(text -> Stream.of(text.split("\n\n", -1)))
        .filter(block -> block.contains("\t"))
        .forEach(
            block ->
                assertThat(block.lines().map(line -> line.chars().filter(c -> c == '\t').count()))
                    .as(block)
                    .containsOnly(
                        block
                            .lines()
                            .findFirst()
                            .orElseThrow()
                            .chars()
                            .filter(c -> c == '\t')
                            .count()));
  }

  @Test
  void truthTellsThePrintedFiguresInYuan() throws IOException {
    SampleDistrict.of(new Options(1, 2024, 2024, 7)).write(folder);
    List<String> facts = Files.readAllLines(folder.resolve("truth/facts.csv"));
    PrintedTable table =
        SampleDistrict.of(new Options(1, 2024, 2024, 7))
            .disclosures()
            .findFirst()
            .orElseThrow()
            .tables()
            .get(8);
    PrintedCell operating = table.rows().get(0).get(6);

    assertThat(facts.get(0)).isEqualTo("document,form,line,measure,yuan,printed,unit");
    assertThat(facts)
        .anyMatch(
            row -> row.contains(",B9,total,agency_operating," + Cents.toYuan(operating.cents())));
    assertThat(facts).anyMatch(row -> row.contains(",B1,revenue/一般公共预算资金,amount,"));
    assertThat(facts).anyMatch(row -> row.contains(",B4,expenditure/支出总计,general,"));
    assertThat(facts).anyMatch(row -> row.contains(",B8,30101,personnel,"));
    assertThat(facts).noneMatch(row -> row.endsWith(","));
  }

  @Test
  void refusesWhatItCannotMake() {
    assertThatThrownBy(() -> new Options(0, 2021, 2025, 1)).hasMessageContaining("应为1到");
    assertThatThrownBy(() -> new Options(20, 2018, 2025, 1)).hasMessageContaining("应从2019年或以后开始");
  }

  private static String text(Options options) {
    StringBuilder text = new StringBuilder();
    SampleDistrict.of(options).disclosures().map(TextRendering::of).forEach(text::append);
    return text.toString();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(path).toString(), Files.readString(path));
      }
    }
    return contents;
  }
}
