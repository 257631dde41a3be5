package duibiao.check;

import duibiao.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecksPageTest {

  private static final String HEAD =
      """
      # Checks 核对规则

      Generated from the rules (`duibiao.check.Rule`); do not edit by hand. Two published amounts
      agree if rounding every figure to its printed digits can account for the whole difference; a
      difference of less than one unit of the last digit is told as cut or nudged (舍位或凑数), not as
      an error. A rule whose figures are not disclosed is `not_checkable`, which is not a pass.

      | rule | 规则 | severity if broken |
      | --- | --- | --- |
      """;

  @Test
  void thePageTellsEveryRuleAsTheCodeHasIt() throws IOException {
    Golden.assertMatches(
        Path.of("src/site/markdown/checks.md"),
        Stream.of(Rule.values())
            .map(
                rule ->
                    "| %s | %s | %s %s |"
                        .formatted(
                            rule.name(),
                            rule.statement(),
                            rule.severity().label(),
                            rule.severity().id()))
            .collect(Collectors.joining("\n", HEAD, "\n")));
  }
}
