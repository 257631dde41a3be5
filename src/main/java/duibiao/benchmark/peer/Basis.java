package duibiao.benchmark.peer;

import java.util.Locale;

/** Why departments are compared with each other. */
public enum Basis {
  /** All of the same level and year. */
  LEVEL("同层级全部"),
  /** Same kind of department, and same size where enough are left. */
  KIND("同类"),
  /** Nearest by size and by what the money is spent on. */
  NEAREST("最相近"),
  /** A set that the analyst wrote down. */
  OWN("自选");

  private final String id = name().toLowerCase(Locale.ROOT);
  private final String label;

  Basis(String label) {
    this.label = label;
  }

  /** The words that people see. */
  public String label() {
    return label;
  }

  /** The basis as datasets write it. */
  public String id() {
    return id;
  }
}
