package duibiao.document.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** How a number of a list is written; each style has a name in docx and a code in doc. */
enum NumberStyle {
  DECIMAL("decimal", 0, Integer::toString),
  UPPER_ROMAN("upperRoman", 1, n -> roman(n).toUpperCase(Locale.ROOT)),
  LOWER_ROMAN("lowerRoman", 2, NumberStyle::roman),
  UPPER_LETTER("upperLetter", 3, n -> repeated('A', n)),
  LOWER_LETTER("lowerLetter", 4, n -> repeated('a', n)),
  IDEOGRAPH_DIGITAL("ideographDigital", 10, n -> digits(n, "〇一二三四五六七八九")),
  JAPANESE_COUNTING("japaneseCounting", 11, NumberStyle::counted),
  DECIMAL_FULL_WIDTH("decimalFullWidth", 14, n -> digits(n, "０１２３４５６７８９")),
  DECIMAL_HALF_WIDTH("decimalHalfWidth", 15, Integer::toString),
  CIRCLE("decimalEnclosedCircle", 18, NumberStyle::circled),
  DECIMAL_FULL_WIDTH_2("decimalFullWidth2", 19, n -> digits(n, "０１２３４５６７８９")),
  DECIMAL_ZERO("decimalZero", 22, n -> String.format(Locale.ROOT, "%02d", n)),
  /** A bullet says nothing, and is often a glyph of a font that has no Unicode. */
  BULLET("bullet", 23, n -> ""),
  FULL_STOP("decimalEnclosedFullstop", 26, n -> oneOf(0x2488, 20, n, n + ".")),
  PARENTHESES("decimalEnclosedParen", 27, n -> oneOf(0x2474, 20, n, "(" + n + ")")),
  CHINESE_CIRCLE("decimalEnclosedCircleChinese", 28, NumberStyle::circled),
  IDEOGRAPH_CIRCLE("ideographEnclosedCircle", 29, n -> oneOf(0x3280, 10, n, counted(n))),
  STEM("ideographTraditional", 30, n -> memberOf("甲乙丙丁戊己庚辛壬癸", n)),
  BRANCH("ideographZodiac", 31, n -> memberOf("子丑寅卯辰巳午未申酉戌亥", n)),
  TAIWANESE_COUNTING("taiwaneseCounting", 33, NumberStyle::counted),
  LEGAL_TRADITIONAL("ideographLegalTraditional", 34, n -> counted(n, "零壹貳參肆伍陸柒捌玖", "拾佰仟")),
  TAIWANESE_COUNTING_THOUSAND("taiwaneseCountingThousand", 35, NumberStyle::counted),
  CHINESE_COUNTING("chineseCounting", 37, n -> n < 100 ? counted(n) : digits(n, "○一二三四五六七八九")),
  CHINESE_LEGAL("chineseLegalSimplified", 38, n -> counted(n, "零壹贰叁肆伍陆柒捌玖", "拾佰仟")),
  CHINESE_COUNTING_THOUSAND("chineseCountingThousand", 39, NumberStyle::counted),
  NUMBER_IN_DASH("numberInDash", 57, n -> "- " + n + " -"),
  NONE("none", 255, n -> "");

  private static final Map<String, NumberStyle> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(style -> style.id, Function.identity()));

  private static final Map<Integer, NumberStyle> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(style -> style.code, Function.identity()));

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** Beyond this, letters and Roman numbers would only grow longer. */
  private static final int LONGEST = 4000;

  private final String id;
  private final int code;
  private final IntFunction<String> print;

  NumberStyle(String id, int code, IntFunction<String> print) {
    this.id = id;
    this.code = code;
    this.print = print;
  }

  /** The style of a name in docx; word processors print an unknown one as decimal. */
  static NumberStyle of(String name) {
    return BY_NAME.getOrDefault(name, DECIMAL);
  }

  /** The style of a code in doc. */
  static NumberStyle of(int code) {
    return BY_CODE.getOrDefault(code, DECIMAL);
  }

  /** The number as it is printed; decimal where the style has no sign for it. */
  String print(int number) {
    boolean printable = this == NONE || this == BULLET || (number > 0 && number < LONGEST);
    return printable ? print.apply(number) : Integer.toString(number);
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
      }
    }
    return text.toString();
  }

  /** a to z, then aa to zz, then aaa. */
  private static String repeated(char first, int number) {
    return Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
  }

  private static String digits(int number, String digits) {
    return Integer.toString(number)
        .chars()
        .mapToObj(c -> digits.substring(c - '0', c - '0' + 1))
        .collect(Collectors.joining());
  }

  private static String counted(int number) {
    String text = counted(number, "零一二三四五六七八九", "十百千");
    return number >= 10 && number < 20 ? text.substring(1) : text;
  }

  /** 123 as 一百二十三. */
  private static String counted(int number, String digits, String powers) {
    String decimal = Integer.toString(number);
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < decimal.length(); i++) {
      int digit = decimal.charAt(i) - '0';
      int power = decimal.length() - 1 - i;
      if (digit > 0) {
        text.append(gap ? digits.substring(0, 1) : "").append(digits.charAt(digit));
        text.append(power > 0 ? powers.substring(power - 1, power) : "");
      }
      gap = digit == 0;
    }
    return text.toString();
  }

  private static String circled(int number) {
    if (number > 35) {
      return oneOf(0x32B1, 15, number - 35, Integer.toString(number));
    }
    return number > 20 ? oneOf(0x3251, 15, number - 20, "") : oneOf(0x2460, 20, number, "");
  }

  private static String oneOf(int first, int count, int number, String otherwise) {
    return number <= count ? Character.toString(first + number - 1) : otherwise;
  }

  private static String memberOf(String cycle, int number) {
    return number <= cycle.length()
        ? cycle.substring(number - 1, number)
        : Integer.toString(number);
  }
}
