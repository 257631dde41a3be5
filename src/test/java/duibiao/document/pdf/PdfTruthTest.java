package duibiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Grid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every hand-checked figure stands in the row of its code or label, under the header it needs. */
class PdfTruthTest {

  /** What stands above the figures of each measure. */
  private static final Map<String, List<String>> HEADERS =
      Map.ofEntries(
          Map.entry("total", List.of("合计", "本年收入合计", "本年支出合计")),
          Map.entry("fiscal", List.of("财政拨款收入")),
          Map.entry("business", List.of("事业收入")),
          Map.entry("operating", List.of("事业单位经营收入")),
          Map.entry("other", List.of("其他收入")),
          Map.entry("basic", List.of("基本支出")),
          Map.entry("project", List.of("项目支出")),
          Map.entry("general", List.of("一般公共预算", "一般公共预算财政拨款")),
          Map.entry("personnel", List.of("人员经费", "决算数")),
          Map.entry("public", List.of("公用经费", "决算数")),
          Map.entry("amount", List.of("预算数", "决算数")),
          Map.entry("three_public", List.of("合计")),
          Map.entry("overseas_travel", List.of("因公出国(境)费", "因公出国（境）费")),
          Map.entry("reception", List.of("公务接待费")),
          Map.entry("vehicle", List.of("小计")),
          Map.entry("vehicle_purchase", List.of("购置费", "公务用车购置费")),
          Map.entry("vehicle_running", List.of("运行费", "公务用车运行维护费")),
          Map.entry("agency_operating", List.of("机关运行经费预算数", "2023年机关运行经费预算数", "2024年机关运行经费预算数")));

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** Number of grids before the first form. */
  @ParameterizedTest
  @CsvSource({
    Disclosures.WANLI_2023 + ",0",
    Disclosures.WANLI_2024 + ",0",
    Disclosures.PLANNING_2024 + ",1",
    Disclosures.FINANCE_2025 + ",0"
  })
  void everyFigureStandsInItsRowAndColumn(String name, int gridsBefore) throws Exception {
    Document document = Disclosures.read(name);
    List<String> missing =
        Disclosures.truth(name).stream()
            .filter(fact -> fact[0].matches("[BF]\\d"))
            .filter(
                fact ->
                    !stands(
                        Disclosures.grid(
                            document, gridsBefore + Integer.parseInt(fact[0].substring(1))),
                        fact))
            .map(fact -> String.join(",", fact))
            .toList();

    assertThat(missing).isEmpty();
  }

  private static boolean stands(Grid grid, String[] fact) {
    boolean inTenThousands = fact[0].startsWith("F") || fact[0].equals("B9");
    BigDecimal yuan = new BigDecimal(fact[3]);
    BigDecimal printed = inTenThousands ? yuan.divide(TEN_THOUSAND) : yuan;
    return grid.cells().stream()
        .filter(cell -> isAmount(cell, printed))
        .anyMatch(cell -> isLine(grid, cell, fact[1]) && isMeasure(grid, cell, fact));
  }

  private static boolean isAmount(Cell cell, BigDecimal amount) {
    String digits = cell.text().replace(",", "");
    return digits.matches("-?\\d+(\\.\\d+)?") && new BigDecimal(digits).compareTo(amount) == 0;
  }

  private static boolean isLine(Grid grid, Cell cell, String line) {
    List<String> before =
        grid.row(cell.row()).stream()
            .filter(other -> other.column() < cell.column())
            .map(Cell::text)
            .toList();
    String label = line.substring(line.indexOf('/') + 1);
    return line.equals("total")
        ? before.isEmpty() || !before.get(0).matches("\\d{3,7}")
        : label.equals(code(before))
            || before.contains(label)
            || before.stream().anyMatch(text -> text.endsWith("、" + label))
            || before.contains("1." + label);
  }

  /** The code in the columns 类, 款 and 项; some print 1 for 01. */
  private static String code(List<String> row) {
    return row.stream()
        .takeWhile(text -> text.matches("\\d{0,7}"))
        .map(text -> text.length() == 1 ? "0" + text : text)
        .collect(Collectors.joining());
  }

  private static boolean isMeasure(Grid grid, Cell cell, String[] fact) {
    String measure = fact[2].replaceFirst("_(budget|final)$", "");
    return IntStream.range(0, cell.row())
        .mapToObj(row -> grid.at(row, cell.column()).text())
        .anyMatch(HEADERS.get(measure)::contains);
  }
}
