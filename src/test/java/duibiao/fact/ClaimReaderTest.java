package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Block;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Paragraph;
import duibiao.document.Place.OnPage;
import duibiao.fact.Claim.Change;
import duibiao.fact.Claim.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公务接待费1.35万元，与2024年预算持平                | 13500.00    | 0.00       | FLAT
          公务接待费1.35万元。比2023年预算持平                | 13500.00    | 0.00       | FLAT
          公务接待费 ３，５１８．８５ 万元，比2023年预算减少 2 万元 | 35188500.00 | -20000.00  | DECREASE
          公务接待费20万元，比2020年预算增加增加5万元          | 200000.00   | 50000.00   | INCREASE
          公务接待费0万元，与2024年预算一致0万元               | 0.00        | 0.00       | FLAT
          公务接待费5万元，与2024年预算基本持平                | 50000.00    |            | FLAT
          """)
  void readsAnAmountAndItsChange(
      String sentence, BigDecimal yuan, BigDecimal change, Direction direction) {
    Claim claim = claims("一、2025年“三公”经费预算情况说明", sentence).get(0);

    assertThat(claim.measure()).isEqualTo("reception");
    assertThat(claim.yuan()).isEqualTo(yuan);
    assertThat(claim.change().yuan()).isEqualTo(change);
    assertThat(claim.change().direction()).isEqualTo(direction);
    assertThat(claim.quote()).isEqualTo(sentence);
    assertThat(claim.page()).isEqualTo(7);
  }

  @Test
  void readsTheOverviewOf2021() {
    List<Claim> claims =
        claims(
            "2021年部门预算编制说明",
            "2021年，某局预算支出总额为30244万元，其中：财政拨款支出预算30244万元。财政拨款支出预算中，"
                + "一般公共预算拨款支出预算30244万元，政府性基金拨款支出预算0万元。财政拨款支出预算中，"
                + "基本支出预算20207万元，比2020年预算增加5949万元（与2020年预算相比持平/基本持平），增长41.72%。",
            "1. “行政运行”科目11083万元，其中基本支出预算1万元。");

    assertThat(claims)
        .extracting(Claim::measure)
        .containsExactly(
            "expenditure", "fiscal_expenditure", "general", "government_fund", "basic");
    assertThat(claims.get(4).change())
        .isEqualTo(
            new Change(
                2020, new BigDecimal("59490000.00"), new BigDecimal("41.72"), Direction.INCREASE));
  }

  @Test
  void anAmountOfAnEarlierYearIsNotThisYears() {
    assertThat(claims("三、政府采购情况", "2024年本部门政府采购预算7000万元，2025年本部门政府采购预算6065万元。"))
        .extracting(Claim::year)
        .containsExactly(2024, 2025);
  }

  @Test
  void readsAChangeThatIsStatedInPercentOnly() {
    Change change = claims("一、2025年“三公”经费预算情况说明", "公务接待费2万元，比2024年预算下降5.5%。").get(0).change();

    assertThat(change.percent()).isEqualTo(new BigDecimal("-5.5"));
    assertThat(change.yuan()).isNull();
  }

  @Test
  void takesNoneForZeroOnlyWhereTheProseSaysSo() {
    assertThat(claims("三、政府采购情况", "2026年未安排政府采购预算。"))
        .singleElement()
        .satisfies(claim -> assertThat(claim.yuan()).isEqualTo("0.00"));
    assertThat(claims("三、政府采购情况", "政府采购按规定执行。")).isEmpty();
  }

  @Test
  void looksForAPhraseOnlyInItsOwnSection() {
    assertThat(claims("三、名词解释", "公务接待费5万元以下的，按规定执行。")).isEmpty();
  }

  private static List<Claim> claims(String... paragraphs) {
    List<Block> blocks =
        Stream.of(paragraphs)
            .<Block>map(text -> new Paragraph(text, new OnPage(7, 0, 0, 0, 0)))
            .toList();
    return ClaimReader.read(new Document("a.pdf", Format.PDF, 9, blocks), 2025);
  }
}
