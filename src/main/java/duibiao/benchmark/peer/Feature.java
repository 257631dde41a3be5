package duibiao.benchmark.peer;

/** What makes two departments alike. */
public enum Feature {
  /** 支出规模: logarithm of the year's spending. */
  SIZE("支出规模"),
  /** 人员经费 as a share of 基本支出 from general appropriation. */
  PERSONNEL("人员经费占比"),
  /** 项目支出 as a share of spending. */
  PROJECTS("项目支出占比"),
  /** Shares of the functional categories (类) in spending. */
  FUNCTIONS("支出功能结构");

  private final String label;

  Feature(String label) {
    this.label = label;
  }

  /** The words that people see. */
  public String label() {
    return label;
  }
}
