package duibiao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample district against the reference, over all departments and years of several seeds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistributionsTest {

  private SampleYears sample;

  @BeforeAll
  void draw() {
    sample = SampleYears.draw();
  }

  @ParameterizedTest
  @EnumSource
  void isAsInRealDistricts(Distribution distribution) {
    assertThat(distribution.of(sample))
        .as("%s (%s)", distribution, distribution.section())
        .isBetween(distribution.low(), distribution.high());
  }
}
