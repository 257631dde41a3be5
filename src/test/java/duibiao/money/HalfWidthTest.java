package duibiao.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfWidthTest {

  private static final List<String> ALL =
      IntStream.rangeClosed(0, Character.MAX_VALUE).mapToObj(c -> "" + (char) c).toList();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          财政拨款收入,   财政拨款收入
          （１，２３４．５６）, '(1,234.56)'
          一、“三公”经费：无；, 一、“三公”经费:无;
          ⑴　①,           (1) 1
          """)
  void foldsFullWidthForms(String printed, String folded) {
    assertThat(HalfWidth.of(printed)).isEqualTo(folded);
  }

  @Test
  void foldsEveryCharacterAsThePlatformDoes() {
    assertThat(ALL).allSatisfy(c -> assertThat(HalfWidth.of(c)).isEqualTo(nfkc(c)));
  }

  /** A mark that joins with the character before it must not be taken for one that stands alone. */
  @Test
  void foldsNeighboursAsThePlatformDoes() {
    assertThat(ALL)
        .allSatisfy(c -> assertThat(HalfWidth.of("aｅ一" + c + "か")).isEqualTo(nfkc("aｅ一" + c + "か")))
        .allSatisfy(c -> assertThat(HalfWidth.of("ｅ" + c + "e")).isEqualTo(nfkc("ｅ" + c + "e")));
  }

  @Test
  void foldsTogetherAllCharactersThatFoldToOne() {
    String all =
        String.join(
            "",
            ALL.stream()
                .filter(c -> nfkc(c).length() == 1 && nfkc("a" + c).length() == 2)
                .toList());

    assertThat(HalfWidth.of(all)).isEqualTo(nfkc(all));
  }

  private static String nfkc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
