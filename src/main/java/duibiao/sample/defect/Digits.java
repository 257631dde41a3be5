package duibiao.sample.defect;

import duibiao.sample.book.Draws;

/** Slips of the hand in printed numbers. */
final class Digits {

  private Digits() {}

  /**
   * One digit too many, or another digit; never the last one, so that more than one unit is lost.
   */
  static String slipped(String number, Draws draws) {
    return draws.chance(0.5) ? inserted(number) : replaced(number, draws);
  }

  /** The first digit twice: {@code 887.36} for {@code 87.36}. */
  static String inserted(String number) {
    int comma = number.indexOf(',');
    String first = number.charAt(0) == '0' ? "1" : number.substring(0, 1);
    // A fourth digit before the first comma asks for a comma of its own.
    return first + (comma == 3 ? "," : "") + number;
  }

  /** Another digit anywhere before the last one. */
  static String replaced(String number, Draws draws) {
    int last = Math.max(1, number.length() - 1);
    int at = draws.between(0, last - 1);
    while (!Character.isDigit(number.charAt(at))) {
      at = (at + 1) % last;
    }
    int digit = number.charAt(at) - '0';
    int other = 1 + (digit + draws.between(0, 7)) % 9;
    int changed = other == digit ? 1 + digit % 9 : other;
    return number.substring(0, at) + changed + number.substring(at + 1);
  }

  /** The number cut after its last printed digit, one unit below where it was rounded up. */
  static String oneUnitLess(String number) {
    StringBuilder digits = new StringBuilder(number);
    for (int i = digits.length() - 1; i >= 0; i--) {
      char digit = digits.charAt(i);
      if (Character.isDigit(digit)) {
        digits.setCharAt(i, digit == '0' ? '9' : (char) (digit - 1));
        if (digit != '0') {
          return digits.toString();
        }
      }
    }
    return number;
  }
}
