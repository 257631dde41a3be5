package duibiao.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          decimal, 12, 12
          decimalZero, 7, 07
          upperRoman, 1994, MCMXCIV
          lowerRoman, 4, iv
          upperLetter, 26, Z
          lowerLetter, 28, bb
          chineseCounting, 10, 十
          chineseCounting, 19, 十九
          chineseCounting, 21, 二十一
          chineseCounting, 105, 一○五
          chineseCountingThousand, 105, 一百零五
          chineseCountingThousand, 110, 一百一十
          chineseCountingThousand, 2000, 二千
          japaneseCounting, 3, 三
          ideographDigital, 20, 二〇
          ideographTraditional, 2, 乙
          ideographTraditional, 11, 11
          ideographZodiac, 12, 亥
          chineseLegalSimplified, 15, 壹拾伍
          decimalFullWidth, 10, １０
          decimalEnclosedCircle, 20, ⑳
          decimalEnclosedCircle, 21, ㉑
          decimalEnclosedCircleChinese, 36, ㊱
          decimalEnclosedCircle, 51, 51
          decimalEnclosedParen, 3, ⑶
          decimalEnclosedFullstop, 2, ⒉
          ideographEnclosedCircle, 9, ㊈
          unheardOf, 5, 5
          decimal, 0, 0
          chineseCounting, 2147483647, 2147483647
          """)
  void writesNumbersAsWordDoes(String style, int number, String printed) {
    assertThat(NumberStyle.of(style).print(number)).isEqualTo(printed);
  }

  @Test
  void namesAndCodesMeanTheSame() {
    assertThat(NumberStyle.of(39)).isEqualTo(NumberStyle.of("chineseCountingThousand"));
    assertThat(NumberStyle.of(30)).isEqualTo(NumberStyle.of("ideographTraditional"));
    assertThat(NumberStyle.of(255)).isEqualTo(NumberStyle.NONE);
  }
}
