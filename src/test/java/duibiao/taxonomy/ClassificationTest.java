package duibiao.taxonomy;

import static duibiao.taxonomy.Classification.ECONOMIC;
import static duibiao.taxonomy.Classification.FUNCTIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassificationTest {

  @Test
  void holdsEveryRowOfTheLists() {
    assertThat(FUNCTIONAL.terms()).hasSize(476);
    assertThat(ECONOMIC.terms()).hasSize(178);
  }

  @Test
  void namesACodeAsItsYearDid() {
    assertThat(FUNCTIONAL.findName("215", 2019)).hasValue("资源勘探信息等支出");
    assertThat(FUNCTIONAL.findName("215", 2021)).hasValue("资源勘探工业信息等支出");
    assertThat(FUNCTIONAL.findName("2080501", 2019)).hasValue("归口管理的行政单位离退休");
    assertThat(FUNCTIONAL.findName("2080501", 2020)).hasValue("行政单位离退休");
    assertThat(ECONOMIC.findName("30113", 2024)).hasValue("住房公积金");
  }

  @Test
  void knowsWhenACodeExists() {
    assertThat(FUNCTIONAL.contains("224", 2018)).isFalse();
    assertThat(FUNCTIONAL.contains("224", 2019)).isTrue();
    assertThat(FUNCTIONAL.contains("9999999", 2021)).isFalse();
  }

  @Test
  void tellsTheNamesThatACodeHasHad() {
    assertThat(FUNCTIONAL.history("210"))
        .extracting(Classification.Term::name)
        .containsExactly("医疗卫生与计划生育支出", "卫生健康支出");
  }

  @Test
  void everyCodeButThoseOfTheFirstLevelHasAParent() {
    assertThat(Classification.parent("2080505")).hasValue("20805");
    assertThat(Classification.parent("20805")).hasValue("208");
    assertThat(Classification.parent("208")).isEmpty();
    for (Classification list : Classification.values()) {
      assertThat(list.terms())
          .allSatisfy(
              term ->
                  Classification.parent(term.code())
                      .ifPresent(parent -> assertThat(list.history(parent)).isNotEmpty()));
    }
  }
}
