package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.benchmark.Benchmark.Spread;
import duibiao.chart.RankingChart.Bar;
import duibiao.ratio.Metric;
import duibiao.ratio.MetricCatalogue;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PictureTest {

  private static final String HOSTILE = "<b a='1'>\"甲&乙\"</b>]]>\u0000\n$1\\";

  @Test
  void isTheSameBytesEachTime() {
    assertThat(picture("甲街道").svg()).isEqualTo(picture("甲街道").svg());
    assertThat(picture("甲街道").png()).isEqualTo(picture("甲街道").png());
  }

  @Test
  void hasIdsOfItsOwnSoThatTwoCanStandInOnePage() {
    String one = picture("甲街道").svg();
    String two = picture("乙街道").svg();
    assertThat(idsOf(one)).isNotEmpty().doesNotContainAnyElementsOf(idsOf(two));
  }

  @Test
  void staysWellFormedWithHostileNames() throws Exception {
    Document svg = xml(picture(HOSTILE).svg());
    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(svg.getElementsByTagName("b").getLength()).isZero();
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .contains("<b a='1'>\"甲&乙\"</b>]]>");
  }

  @Test
  void drawsEveryLetterAsAShape() throws Exception {
    Document svg = xml(picture("甲街道").svg());
    assertThat(svg.getElementsByTagName("text").getLength()).isZero();
    assertThat(svg.getElementsByTagName("use").getLength()).isGreaterThan(50);
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).startsWith("2025年");
  }

  @Test
  void isSmallWithTwentyDepartments() {
    Bar[] bars =
        IntStream.range(0, 20)
            .mapToObj(i -> new Bar("第" + i + "街道办事处", BigDecimal.valueOf(i, 2)))
            .toArray(Bar[]::new);
    assertThat(picture(bars).svg().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(150_000);
  }

  @Test
  void isPngOfTwiceItsSizeWithSomethingInIt() throws Exception {
    Picture picture = picture("甲街道");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
    assertThat(image.getWidth()).isEqualTo(2 * picture.width());
    assertThat(image.getHeight()).isEqualTo(2 * picture.height());
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    assertThat(IntStream.of(pixels).distinct().count()).isGreaterThan(20);
  }

  @Test
  void hasALetterForEveryWordOfTheCatalogue() {
    for (Metric metric : MetricCatalogue.shipped().metrics()) {
      assertThat(Theme.drawable(metric.label() + metric.scale().sign())).doesNotContain("〓");
    }
    assertThat(Theme.drawable(picture("甲街道").description())).doesNotContain("〓");
    assertThat(Theme.regular(12).canDisplay('〓')).isTrue();
  }

  @Test
  void marksWhatTheFontCannotDraw() {
    assertThat(Theme.drawable(" 甲\n\uD83D\uDE00乙 ")).isEqualTo("甲 〓乙");
    assertThat(Theme.drawable("\u202E甲\u200F乙")).isEqualTo("甲乙");
  }

  private static Picture picture(String department) {
    return picture(new Bar(department, new BigDecimal("0.5")));
  }

  private static Picture picture(Bar... bars) {
    Spread spread =
        new Spread(5, new BigDecimal("0.1"), new BigDecimal("0.2"), new BigDecimal("0.3"));
    return new RankingChart(
            MetricCatalogue.shipped().find("R02").orElseThrow(),
            2025,
            "普陀区" + bars[0].department(),
            List.of(bars),
            spread,
            null,
            "公开文本")
        .picture();
  }

  private static List<String> idsOf(String svg) {
    return Pattern.compile(" id=\"([^\"]*)\"")
        .matcher(svg)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static Document xml(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
