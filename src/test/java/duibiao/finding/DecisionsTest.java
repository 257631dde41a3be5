package duibiao.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {

  private static final String HEADER = "key,decision,who,when,why\n";

  @TempDir private Path folder;

  @Test
  void whatAPersonDecidedIsReadWithTheLastWordCounting() throws IOException {
    Decisions decisions =
        read(
            "\ufeff"
                + HEADER
                + "P05-1,不属实,张三,2025-03-12,\"附表单位为千元, 已核\"\n"
                + "P05-2,属实,李四,,\n"
                + "P05-1,属实,王五,2025-04-01,复核\n");

    assertThat(decisions.find("P05-1"))
        .contains(
            new Decision("P05-1", Verification.CONFIRMED, "王五", LocalDate.of(2025, 4, 1), "复核"));
    assertThat(decisions.find("P05-2").orElseThrow().when()).isNull();
    assertThat(decisions.find("P05-3")).isEmpty();
  }

  @Test
  void aDecisionWithoutItsFindingIsTold() throws IOException {
    Decisions decisions = read(HEADER + "P05-1,属实,张三,,\nX13-2,已整改,张三,,\n");

    assertThat(decisions.without(Set.of("P05-1", "W01-9"))).containsExactly("X13-2");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          P05-1|可能|张三||,   2, decision 应为属实、不属实或已整改，现为“可能”
          P05-1|属实|张三|三月|, 2, when 应为日期（如 2025-03-12）或留空，现为“三月”
          |属实|张三||,        2, key 不能为空
          P05-1|属实,         2, 应有 5 栏
          """)
  void aWrongRowIsNamedWithItsRemedy(String row, int number, String why) {
    assertThatThrownBy(() -> read(HEADER + row.replace('|', ',') + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("第%s行", number)
        .hasMessageContaining(why);
  }

  @Test
  void aWrongHeaderIsRefused() {
    assertThatThrownBy(() -> read("编号,结论\n"))
        .hasMessageContaining("首行应为 key,decision,who,when,why");
  }

  private Decisions read(String text) throws IOException {
    return Decisions.read(Files.writeString(folder.resolve("decisions.csv"), text));
  }
}
