package duibiao.document.ofd;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Numbers as attributes write them. Whatever is no finite number is an error of the file. */
final class Numbers {

  private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

  private Numbers() {}

  static double one(String text) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException(text);
    }
    return number;
  }

  static String[] tokens(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? new String[0] : BLANKS.split(stripped);
  }

  /** The numbers of a list; empty if there are fewer than {@code count}. */
  static double[] list(String text, int count) {
    String[] tokens = tokens(text);
    return tokens.length < count
        ? new double[0]
        : Arrays.stream(tokens).limit(count).mapToDouble(Numbers::one).toArray();
  }

  /**
   * The distances between characters, where {@code g 3 2.5} stands for {@code 2.5 2.5 2.5}.
   *
   * @param most distances needed; the file can name any number of them
   */
  static double[] distances(String text, int most) {
    String[] tokens = tokens(text);
    double[] distances = new double[most];
    int count = 0;
    for (int i = 0; i < tokens.length && count < most; i++) {
      int times = 1;
      if (tokens[i].equals("g")) {
        times = (int) Math.min(most - count, one(tokens[i + 1]));
        i += 2;
      }
      double distance = one(tokens[i]);
      for (int j = 0; j < times; j++) {
        distances[count++] = distance;
      }
    }
    return Arrays.copyOf(distances, count);
  }
}
