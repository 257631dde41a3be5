package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** What every chart keeps, whatever it shows. */
class ChartExamplesTest {

  private static final String HOSTILE =
      "<img onerror=\"alert('1')\">\u202E财政\u200F\u0007局]]>&amp;{0}";

  static Stream<Chart> charts() {
    return ChartExamples.of(8).all().values().stream();
  }

  static Stream<Chart> hostileCharts() {
    List<String> names = IntStream.range(0, 8).mapToObj(i -> HOSTILE + i).toList();
    return new ChartExamples(names).all().values().stream();
  }

  static Stream<Chart> oneDepartment() {
    return ChartExamples.of(1).all().values().stream();
  }

  static Stream<Chart> chartsWithARowADepartment() {
    return ChartExamples.of(300).all().entrySet().stream()
        .filter(
            chart ->
                List.of(
                        "RankingChart",
                        "CompositionChart",
                        "HeatMapChart",
                        "SmallMultiplesChart",
                        "ReserveChart",
                        "ExecutionChart")
                    .contains(chart.getKey()))
        .map(chart -> chart.getValue());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void givesTheSameBytesEachTime(Chart chart) {
    assertThat(chart.picture().svg()).isEqualTo(chart.picture().svg());
    assertThat(chart.picture().png()).isEqualTo(chart.picture().png());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void saysInsideThePictureWhereItsFiguresComeFrom(Chart chart) {
    Picture picture = chart.picture();
    assertThat(picture.title()).contains("年");
    assertThat(picture.description()).endsWith("公开文本，2026年3月1日读取");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void hasALetterForEveryWordInBothLanguages(Chart chart) {
    for (Words words : List.of(Words.CHINESE, Words.ENGLISH)) {
      Picture picture = chart.picture(words);
      assertThat(Theme.drawable(picture.title() + picture.description())).doesNotContain("〓");
    }
  }

  @ParameterizedTest
  @MethodSource("hostileCharts")
  void staysWellFormedWithHostileNames(Chart chart) throws Exception {
    Picture picture = chart.picture();
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(picture.svg().getBytes(StandardCharsets.UTF_8)));
    assertThat(svg.getElementsByTagName("img").getLength()).isZero();
    assertThat(svg.getDocumentElement().getTextContent()).contains("<img onerror=", "财政");
  }

  @ParameterizedTest
  @MethodSource("hostileCharts")
  void keepsHostileNamesInItsDataButForWhatTurnsTheirDirection(Chart chart) throws Exception {
    Table data = chart.picture().data();
    List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(data.csv())).getRecords();
    assertThat(records).hasSize(data.rows().size() + 1);
    assertThat(records.get(0).toList()).isEqualTo(straight(data.header()));
    for (int row = 0; row < data.rows().size(); row++) {
      assertThat(records.get(row + 1).toList()).isEqualTo(straight(data.rows().get(row)));
    }
  }

  private static List<String> straight(List<String> cells) {
    return cells.stream().map(cell -> cell.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ")).toList();
  }

  @ParameterizedTest
  @MethodSource("oneDepartment")
  void drawsASingleDepartment(Chart chart) {
    assertThat(chart.picture().png()).isNotEmpty();
    assertThat(chart.picture().data().rows()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("chartsWithARowADepartment")
  void tellsHowManyOfHundredsAreNotDrawnAndKeepsThemInItsData(Chart chart) {
    Picture picture = chart.picture();
    assertThat(picture.description()).containsPattern("其余\\d+个见同名数据文件");
    assertThat(picture.height()).isLessThan(2600);
    assertThat(picture.data().rows().stream().map(row -> row.get(0)).distinct())
        .hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void quotesCellsOfItsDataByTheStandard() {
    Table table = new Table(List.of("部门", "值"), List.of(List.of("甲,\"乙\"\n丙", "")));
    assertThat(table.csv()).isEqualTo("部门,值\r\n\"甲,\"\"乙\"\" 丙\",\r\n");
  }
}
