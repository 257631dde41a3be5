package duibiao.fact;

import duibiao.taxonomy.Wording;
import java.io.Serializable;
import java.util.Locale;

/**
 * One thing by which a project is judged (绩效指标). Texts are as printed; null where nothing is.
 *
 * @param level1 一级指标, such as 产出指标; carried down from the row that prints it
 * @param level2 二级指标, such as 数量指标, likewise
 * @param name 三级指标
 * @param annual 年度指标值, or the only value of the form; null if blank
 * @param project 项目指标值; null if blank or if the form has no such column
 */
public record Indicator(
    String level1, String level2, String name, IndicatorValue annual, IndicatorValue project)
    implements Serializable {

  /** The first level, whatever its wording. */
  public enum Group {
    OUTPUT("产出"),
    BENEFIT("效益"),
    SATISFACTION("满意度"),
    /** A first level since 财预〔2021〕101号, before that a part of 产出. */
    COST("成本");

    private final String word;

    Group(String word) {
      this.word = word;
    }

    /** The group as datasets and CSV write it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The group that {@code level1} names; null if it names none. */
  public Group group() {
    for (Group group : Group.values()) {
      if (level1 != null && Wording.fold(level1).startsWith(group.word)) {
        return group;
      }
    }
    return null;
  }
}
