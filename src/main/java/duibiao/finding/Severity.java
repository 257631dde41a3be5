package duibiao.finding;

import java.util.Locale;

/** How grave a finding is, if a person confirms it. */
public enum Severity {
  /** Two published amounts for one thing differ materially, or a headline is wrong. */
  CRITICAL("严重"),
  /** Something is wrong, but the true figure can be recovered. */
  MAJOR("较重"),
  /** Rounding by one digit, stale wording. */
  MINOR("轻微"),
  /** For information. */
  INFO("提示");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The word that people see. */
  public String label() {
    return label;
  }

  /** The severity as datasets and CSV write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
