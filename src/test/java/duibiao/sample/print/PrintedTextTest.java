package duibiao.sample.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PrintedTextTest {

  private static final PrintedText NESTED =
      PrintedText.body(
          Slot.mark("year", "2024")
              + "年预算"
              + Slot.mark("item", Slot.mark("amount", "12.50") + "万元")
              + Slot.mark("change", "，比上年增加"));

  @Test
  void marksAreNotPrinted() {
    assertThat(NESTED.text()).isEqualTo("2024年预算12.50万元，比上年增加");
    assertThat(PrintedText.cover(Slot.mark("unit", "甲局")).text()).isEqualTo("甲局");
    assertThat(PrintedText.heading("目 录").slots()).isEmpty();
  }

  @Test
  void aPlaceIsFoundByItsName() {
    assertThat(NESTED.slot("year")).contains("2024");
    assertThat(NESTED.slot("item")).contains("12.50万元");
    assertThat(NESTED.slot("amount")).contains("12.50");
    assertThat(NESTED.slot("reason")).isEmpty();
  }

  @Test
  void otherWordsMoveThePlacesAfterAndStretchThoseAround() {
    PrintedText changed = NESTED.replacing("amount", "1250");

    assertThat(changed.text()).isEqualTo("2024年预算1250万元，比上年增加");
    assertThat(changed.slot("year")).contains("2024");
    assertThat(changed.slot("amount")).contains("1250");
    assertThat(changed.slot("item")).contains("1250万元");
    assertThat(changed.slot("change")).contains("，比上年增加");
    assertThat(changed.role()).isEqualTo(PrintedText.Role.BODY);
  }

  @Test
  void placesInsideTheReplacedOneAreGone() {
    PrintedText changed = NESTED.replacing("item", "");

    assertThat(changed.text()).isEqualTo("2024年预算，比上年增加");
    assertThat(changed.slot("amount")).isEmpty();
    assertThat(changed.slot("item")).contains("");
    assertThat(changed.replacing("item", "3元").text()).isEqualTo("2024年预算3元，比上年增加");
    assertThat(changed.replacing("item", "3元").slot("year")).contains("2024");
    assertThat(changed.replacing("item", "3元").slot("change")).contains("，比上年增加");
  }

  @Test
  void placesOfTheSameExtentStayOneInsideTheOther() {
    PrintedText text = PrintedText.body(Slot.mark("outer", Slot.mark("inner", "甲")) + "乙");

    assertThat(text.replacing("inner", "丙丁").slot("outer")).contains("丙丁");
    assertThat(text.replacing("outer", "丙丁").slot("inner")).isEmpty();
  }

  @Test
  void aPlaceThatIsMissingCannotBeReplaced() {
    assertThatThrownBy(() -> NESTED.replacing("reason", "无"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reason");
  }
}
