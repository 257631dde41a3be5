package duibiao.form;

import duibiao.taxonomy.Wording;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A labelled field of a 绩效目标表, by the words of all generations of the form. */
public enum TargetField {
  NAME("项目名称", "项目名称"),
  NATURE("项目性质", "项目性质"),
  CATEGORY("项目类别", "项目类别"),
  DEPARTMENT("主管部门", "(?:项目|预算)?主管部门"),
  UNIT("实施单位", "(?:项目)?实施单位|项目单位"),
  START("计划开始日期", "(?:项目)?(?:计划)?开始(?:日期|时间)"),
  END("计划完成日期", "(?:项目)?(?:计划)?(?:完成|结束)(?:日期|时间)"),
  TOTAL("项目资金总额", "项目资金总额"),
  FISCAL("财政资金", "(?:其中:)?财政资金"),
  OTHER("其他资金", "(?:其中:)?其他资金"),
  ANNUAL_TOTAL("年度资金申请总额", "年度资金(?:申请)?总额"),
  ANNUAL_FISCAL("当年财政拨款", "(?:其中:)?当年财政拨款"),
  CARRIED_OVER("上年结转资金", "(?:其中:)?上年结转(?:资金)?"),
  /** Printed with the same words as {@link #OTHER}, in the annual half of the form. */
  ANNUAL_OTHER("年度其他资金", "年度其他资金"),
  OVERALL_GOAL("项目总目标", "项目总体?目标(?:\\(.*\\))?"),
  ANNUAL_GOAL("年度总体目标", "年度(?:总体?|绩效)?目标(?:\\(.*\\))?");

  private final String label;
  private final Pattern words;

  TargetField(String label, String words) {
    this.label = label;
    this.words = Pattern.compile("(?:" + words + "):?");
  }

  /** The official name of the field. */
  public String label() {
    return label;
  }

  /** Whether the field's text stands below its label rather than beside it. */
  boolean isGoal() {
    return this == OVERALL_GOAL || this == ANNUAL_GOAL;
  }

  /** The field that a text announces, if it is a label. */
  static Optional<TargetField> labelled(String text) {
    String folded = Wording.fold(text);
    return Stream.of(values()).filter(field -> field.words.matcher(folded).matches()).findFirst();
  }
}
