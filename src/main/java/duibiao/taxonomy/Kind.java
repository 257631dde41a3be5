package duibiao.taxonomy;

import java.util.Locale;

/** What a disclosure reports on: a plan or its outcome. */
public enum Kind {
  /** 预算: what is planned for the year. */
  BUDGET("预算"),
  /** 决算: what became of the plan. */
  FINAL_ACCOUNT("决算");

  private final String label;
  private final String id = name().toLowerCase(Locale.ROOT);

  Kind(String label) {
    this.label = label;
  }

  /** The official word. */
  public String label() {
    return label;
  }

  /** The kind as datasets and CSV write it. */
  public String id() {
    return id;
  }
}
