package duibiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Block;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** What a person sees in published disclosures is what the reader gives. */
class PdfDisclosuresTest {

  @Test
  void tablesHaveTheirPrintedRowsAndColumns() throws Exception {
    assertThat(sizes(Disclosures.WANLI_2023))
        .startsWith("11×4", "70×9", "70×7", "11×7", "70×7", "4×7", "4×7", "34×6", "4×7")
        .hasSize(14);
    assertThat(sizes(Disclosures.WANLI_2024))
        .containsExactly("12×4", "70×9", "70×7", "12×7", "70×7", "4×7", "4×7", "35×6", "4×7");
    assertThat(sizes(Disclosures.PLANNING_2024))
        .containsExactly(
            "6×3", "30×4", "27×9", "27×8", "32×7", "27×5", "40×6", "5×12", "3×8", "3×8");
    assertThat(sizes(Disclosures.FINANCE_2025))
        .containsExactly("10×4", "23×9", "23×7", "7×7", "23×7", "4×7", "4×7", "33×6", "4×7");
  }

  @Test
  void rowOfTotalsAloneOnItsPageJoinsTheTableBefore() throws Exception {
    Grid income = Disclosures.grid(Disclosures.read(Disclosures.WANLI_2024), 2);

    assertThat(income.place().page()).hasValue(11);
    assertThat(Disclosures.row(income, 69))
        .containsExactly("合计", "156,211,123", "156,211,123", "0", "0", "0");
    assertThat(income.at(69, 0).columnSpan()).isEqualTo(4);
    assertThat(income.at(69, 0).place().page()).hasValue(15);
  }

  @Test
  void headersKeepTheirSpans() throws Exception {
    Grid threePublic = Disclosures.grid(Disclosures.read(Disclosures.WANLI_2023), 9);

    assertThat(Disclosures.row(threePublic, 1))
        .containsExactly("合计", "因公出国(境)费", "公务接待费", "公务用车购置及运行费", "2023年机关运行经费预算数");
    assertThat(threePublic.at(1, 3).columnSpan()).isEqualTo(3);
    assertThat(threePublic.at(0, 6).rowSpan()).isEqualTo(3);
    assertThat(Disclosures.row(threePublic, 3))
        .containsExactly("22.91", "0", "1.35", "21.56", "0", "21.56", "786.09");
  }

  @Test
  void namesWrappedInTheirCellAreWhole() throws Exception {
    Grid spending = Disclosures.grid(Disclosures.read(Disclosures.PLANNING_2024), 4);

    assertThat(Disclosures.row(spending, 8).subList(0, 3))
        .containsExactly("2080506", "机关事业单位职业年金缴费支出", "225.12");
  }

  @Test
  void textDrawnOnTwoPagesAndClippedIsReadOnce() throws Exception {
    Document finance = Disclosures.read(Disclosures.FINANCE_2025);

    texts(finance)
        .filteredOn(text -> text.startsWith("7.“社会保障"))
        .containsExactly(
            "7.“社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）”" + "887.36万元，主要用于缴纳职业年金支出。");
    assertThat(finance.paragraphs().filter(p -> p.text().startsWith("9.“卫生健康")))
        .singleElement()
        .satisfies(item -> assertThat(item.place().page()).hasValue(8));
    texts(finance).filteredOn(text -> text.startsWith("11.“住房")).hasSize(1);
  }

  @Test
  void titleAndUnitStandRightAboveTheirTable() throws Exception {
    List<Block> blocks = Disclosures.read(Disclosures.WANLI_2024).blocks();
    int first = blocks.indexOf(blocks.stream().filter(Grid.class::isInstance).findFirst().get());

    assertThat(((Paragraph) blocks.get(first - 2)).text()).isEqualTo("2024年部门财务收支预算总表");
    assertThat(((Paragraph) blocks.get(first - 1)).text()).isEqualTo("编制部门：上海市普陀区人民政府万里街道办事处 单位：元");
  }

  @Test
  void pageNumbersAreLeftOut() throws Exception {
    texts(Disclosures.read(Disclosures.PLANNING_2024))
        .noneMatch(text -> text.matches("[-\\s\\d]+"));
  }

  private static ListAssert<String> texts(Document document) {
    return assertThat(document.paragraphs().map(Paragraph::text));
  }

  private static List<String> sizes(String name) throws Exception {
    return Disclosures.read(name).grids().map(grid -> grid.rows() + "×" + grid.columns()).toList();
  }
}
