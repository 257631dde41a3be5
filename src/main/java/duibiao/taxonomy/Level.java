package duibiao.taxonomy;

import java.util.Locale;

/** Who a disclosure speaks for. The two levels are never compared with each other. */
public enum Level {
  /** 部门: a department with all its units, consolidated. */
  DEPARTMENT("部门"),
  /** 单位: one budget unit. */
  UNIT("单位");

  private final String label;
  private final String id = name().toLowerCase(Locale.ROOT);

  Level(String label) {
    this.label = label;
  }

  /** The official word. */
  public String label() {
    return label;
  }

  /** The level as datasets and CSV write it. */
  public String id() {
    return id;
  }
}
