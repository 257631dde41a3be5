package duibiao.report;

import duibiao.chart.Words;
import duibiao.taxonomy.Level;
import java.util.Locale;

/** The names of what is listed in the program: levels, outcomes, states and the like. */
public final class Names {

  private Names() {}

  /** The name of a constant, such as {@code 部门} or {@code Department}. */
  public static String of(Words words, Enum<?> constant) {
    return words.of(
        constant.getDeclaringClass().getSimpleName()
            + "."
            + constant.name().toLowerCase(Locale.ROOT));
  }

  /** The name of several of a level, such as {@code 部门} or {@code departments}. */
  public static String many(Words words, Level level) {
    return words.of("Level." + level.id() + ".many");
  }

  /** The name of a level by its id. */
  public static String ofLevel(Words words, String id) {
    return words.of("Level." + id);
  }
}
