package duibiao.check;

import duibiao.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChecksPageTest {

  private static final String HEAD =
      """
      # Checks 核对规则

      Generated from the rules (`duibiao.check.Catalogue`); do not edit by hand.

      Each rule asks three questions of each place. **Consistent?** Two published amounts agree if
      rounding every figure to its printed digits can account for the whole difference; there is no
      relative tolerance, and percentages are recomputed as intervals. **Explained?** A difference
      is held against known mechanisms, in this order: cut or nudged last digit (舍位或凑数), a
      neighbour's figure, last year's figure, a digit too many, too few, replaced or exchanged,
      万元 for 元, opposite sign, a component left out or counted twice, all funds in place of one,
      budget in place of final. **Material?** A difference under a critical rule of no more than
      1万元 and 0.5% is 较重; less than one unit of the last digit is 轻微; rounding between tables is
      提示.

      For each document and rule there is one outcome: `holds`, `fails`, `explained`,
      `not_applicable`, `not_checkable` (a figure or another document is missing) or `unreadable`.
      Only `holds` is a pass.

      On the check form (检查表) `holds` is 合格; `fails` and `explained` are 不合格（待核实） until a
      person decides: 属实 makes it 不合格, 不属实 合格（经核实）, 已整改 不合格（已整改）;
      `not_applicable` is 不适用; `not_checkable` and `unreadable` are 需人工核实. A finding that is
      提示 is no defect by itself: explained, such as rounding, it is 合格（提示）; a regularity or
      wording that does not hold is 需人工核实. Of several findings of a rule the gravest counts.

      | rule | 规则 | what must hold | documents | severity if broken | 依据 basis |
      | --- | --- | --- | --- | --- | --- |
      """;

  @Test
  void thePageTellsEveryRuleAsTheCodeHasIt() throws IOException {
    Golden.assertMatches(
        Path.of("src/site/markdown/checks.md"),
        Catalogue.RULES.stream()
            .map(
                rule ->
                    "| %s | %s | %s | %s | %s %s | %s |"
                        .formatted(
                            rule.id(),
                            rule.statement(),
                            rule.english(),
                            rule.scope().label(),
                            rule.severity().label(),
                            rule.severity().id(),
                            rule.basis()))
            .collect(Collectors.joining("\n", HEAD, "\n")));
  }
}
