package duibiao.sample.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.fact.DisclosureReader;
import duibiao.finding.Finding;
import duibiao.sample.SampleDisclosure;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

  private static final PrintedDocument DISCLOSURE = SampleDisclosure.first();

  static Stream<Arguments> possible() {
    return Stream.of(Condition.values())
        .flatMap(
            condition ->
                Stream.of(Rendering.values())
                    .filter(condition::isPossible)
                    .map(rendering -> Arguments.of(condition, rendering)));
  }

  @ParameterizedTest
  @MethodSource("possible")
  void theSameDisclosureGivesTheSameBytes(Condition condition, Rendering rendering)
      throws IOException {
    byte[] first = rendering.render(DISCLOSURE, condition);

    assertThat(rendering.render(DISCLOSURE, condition)).isEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource("possible")
  void theReaderSaysWhatIsWrong(Condition condition, Rendering rendering) throws IOException {
    Disclosure read = read(condition, rendering);

    switch (condition) {
      case GOOD -> assertThat(read.status()).isEqualTo(Status.READ);
      case SCANNED -> assertUnreadable(read, "可能是扫描件");
      case PROTECTED -> assertUnreadable(read, "文件设有打开密码");
      case EMPTY -> assertUnreadable(read, "文件为空");
      case GONE -> assertUnreadable(read, "没有找到预算表或决算表");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatIsGoneIsSeventeenBytes(Rendering rendering) throws IOException {
    assertThat(rendering.render(DISCLOSURE, Condition.GONE)).hasSize(17);
  }

  @Test
  void textHasNoPassword() {
    assertThatThrownBy(() -> Rendering.TXT.render(DISCLOSURE, Condition.PROTECTED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Disclosure read(Condition condition, Rendering rendering) throws IOException {
    return DisclosureReader.read(
        "a." + rendering.extension(), rendering.render(DISCLOSURE, condition));
  }

  private static void assertUnreadable(Disclosure read, String sentence) {
    assertThat(read.status()).isEqualTo(Status.UNREADABLE);
    assertThat(read.facts()).isEmpty();
    assertThat(read.findings())
        .extracting(Finding::explanation)
        .singleElement()
        .asString()
        .contains(sentence);
  }
}
