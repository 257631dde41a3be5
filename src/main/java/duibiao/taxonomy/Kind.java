package duibiao.taxonomy;

/** What a disclosure reports on: a plan or its outcome. */
public enum Kind {
  /** 预算: what is planned for the year. */
  BUDGET("预算"),
  /** 决算: what became of the plan. */
  FINAL_ACCOUNT("决算");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** The official word. */
  public String label() {
    return label;
  }

  /** The kind as datasets and CSV write it. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
