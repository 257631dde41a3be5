package duibiao.job.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueShapeTest {

  @ParameterizedTest
  @ValueSource(strings = {"PT4H", "PT0S", "P1D", "P1DT2H30M", "PT90M", "PT86400S"})
  void aDurationIsOneForTheSchemaTooAndCanBeParsed(String text) {
    assertThat(Duration.parse(text).isNegative()).isFalse();
    assertThat(ValueShape.DURATION.accepts(text)).isTrue();
    assertThat(text).matches(pattern(ValueShape.DURATION)).matches(pattern(ValueShape.DEADLINE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P", "PT", "P1DT", "pt4h", "PT1.5S", "PT-1H", "4h", "", "24:00", "6:30"})
  void whatTheSchemaRefusesIsRefused(String text) {
    assertThat(ValueShape.DURATION.accepts(text)).isFalse();
    assertThat(ValueShape.DEADLINE.accepts(text)).isFalse();
    assertThat(text)
        .doesNotMatch(pattern(ValueShape.DURATION))
        .doesNotMatch(pattern(ValueShape.DEADLINE));
  }

  private static String pattern(ValueShape shape) {
    return shape.schema().get("pattern").toString();
  }
}
