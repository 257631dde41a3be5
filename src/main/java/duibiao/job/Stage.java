package duibiao.job;

import java.util.Locale;

/** The stages of a run, in their order. */
public enum Stage {
  READ("读取"),
  CHECK("核对"),
  COMPARE("对标"),
  REPORT("报告"),
  /** Showing the data to readers; the reports follow. */
  PUBLISH("发布");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  /** The words that people see. */
  public String label() {
    return label;
  }

  /** The name that logs and records use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
