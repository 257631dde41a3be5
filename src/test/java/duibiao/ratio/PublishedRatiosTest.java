package duibiao.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios of published documents, beside values that were worked out by hand. */
class PublishedRatiosTest {

  private static final MetricCatalogue CATALOGUE = MetricCatalogue.shipped();

  /** Documents are read once. */
  private static final Map<String, List<OwnedFigure>> READ = new HashMap<>();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # 机关事务管理局 2021: rent makes public expenses large
          SEED, R04, 0.460912, ok
          SEED, R04.adjusted, 0.362714, ok
          SEED, R09, 0.551471, ok
          SEED, R13, 227500, ok
          SEED, R18, 0.049464, ok
          SEED, R20, 0.176471, ok
          SEED, R24, 0.216218, ok
          # 万里街道 2023
          STREET, R01, 1, ok
          STREET, R02, 0.602540, ok
          STREET, R03, 0.397460, ok
          STREET, R04, 0.845267, ok
          STREET, R05, 0.154733, ok
          STREET, R06, 103231.087248, estimate
          STREET, R07, 562734.127517, estimate
          STREET, R08, 0.047648, ok
          STREET, R09, 0, ok
          STREET, R10, 0.001389, ok
          STREET, R11, 0.000878, ok
          STREET, R12, 30800, ok
          STREET, R14.meetings, 0.001950, ok
          STREET, R14.training, 0.005396, ok
          STREET, R15, 0.050310, ok
          STREET, R16.goods, 0.012048, ok
          STREET, R16.works, 0.662651, ok
          STREET, R16.services, 0.325301, ok
          STREET, R17, 0.400000, ok
          STREET, R18, 0.700000, ok
          STREET, R19, 0.507551, ok
          STREET, R20, 1, ok
          STREET, R21, 6656260, ok
          STREET, R22.top1, 0.302628, ok
          STREET, R22.top3, 0.524494, ok
          STREET, R22.hhi, 0.139238, ok
          STREET, R23.functional, 0.538084, ok
          STREET, R23.economic, 0.388614, ok
          STREET, R24.fiscal, 0.094269, ok
          STREET, R34, 0, ok
          STREET, R35.vehicles, 0.046980, estimate
          STREET, R25, , not_disclosed
          STREET, R26, , not_disclosed
          STREET, R36.days, , not_disclosed
          # 规划和自然资源局 2024, final accounts
          FINAL_ACCOUNTS, R26, 0.954572, ok
          FINAL_ACCOUNTS, R28.prose, 0.045633, ok
          FINAL_ACCOUNTS, R29, 0.010143, ok
          FINAL_ACCOUNTS, R30, -0.114103, ok
          FINAL_ACCOUNTS, R31, 0.136842, ok
          FINAL_ACCOUNTS, R32, , not_disclosed
          # 财政局 2025: no vehicles, no sentence on SMEs
          FINANCE, R06, 35848.984375, estimate
          FINANCE, R12, , zero_base
          FINANCE, R17, , not_disclosed
          FINANCE, R22.hhi, 0.308340, ok
          """)
  void isAsWorkedOutByHand(String document, String id, String value, String state) {
    Ratio ratio = ratio(figures(document), id);

    assertThat(ratio.state().id()).isEqualTo(state);
    if (value == null) {
      assertThat(ratio.value()).isNull();
    } else {
      assertThat(ratio.value()).isEqualByComparingTo(value);
    }
  }

  @Test
  void whatGrewIsMeasuredByLastYearsDocument() {
    List<OwnedFigure> years = Published.figures(CATALOGUE, Published.STREET, Published.STREET_NEXT);

    Ratio ratio = ratio(years, "R09");

    assertThat(ratio.fiscalYear()).isEqualTo(2024);
    assertThat(ratio.value()).isEqualByComparingTo("1.091227");
    assertThat(ratio.denominatorKeys()).containsExactly("prior(B9/total/three_public)");
    assertThat(ratio.denominatorSource()).startsWith(Published.STREET);
  }

  @Test
  void theTreeLeadsToFilePageAndCell() {
    List<OwnedFigure> figures = figures("STREET");

    String tree =
        new RatioTree(figures, 2023, CATALOGUE)
            .of(CATALOGUE.find("R17").orElseThrow(), Optional.of(ratio(figures, "R17")))
            .orElseThrow();

    assertThat(tree)
        .startsWith("上海市普陀区人民政府万里街道办事处 2023年 面向中小企业预留比例（R17）\n├─ 数值：40.00%（已计算）\n")
        .contains("分子：面向中小企业预留金额（文字说明） 3320000.00元（332.00万元）")
        .contains("出处：" + Published.STREET + " 第29页 “面向中小企业预留政府采购项目预算金额332.00万元”")
        .contains("政策：不低于30.00%，政府采购促进中小企业发展管理办法（财库〔2020〕46号）");
  }

  @Test
  void theTreeOfAnEstimateShowsWhatItIsWorkedOutFrom() {
    List<OwnedFigure> figures = figures("STREET");

    String tree =
        new RatioTree(figures, 2023, CATALOGUE)
            .of(CATALOGUE.find("R06").orElseThrow(), Optional.empty())
            .orElseThrow();

    assertThat(tree)
        .contains("在职人数（按福利费定额测算） 149（测算）")
        .contains("退休人数（按退休人员活动费定额测算） 12（测算）")
        .contains(Published.STREET + " 第27页 附表8 福利费 表8第");
  }

  private static List<OwnedFigure> figures(String document) {
    return READ.computeIfAbsent(
        document,
        name ->
            Published.figures(
                CATALOGUE,
                switch (name) {
                  case "SEED" -> Published.SEED;
                  case "STREET" -> Published.STREET;
                  case "FINANCE" -> Published.FINANCE;
                  default -> Published.FINAL_ACCOUNTS;
                }));
  }

  /** The ratio of the last year. */
  private static Ratio ratio(List<OwnedFigure> figures, String id) {
    List<Ratio> ratios =
        DepartmentRatios.of(figures, CATALOGUE).stream()
            .filter(ratio -> ratio.id().equals(id))
            .toList();
    return ratios.get(ratios.size() - 1);
  }
}
