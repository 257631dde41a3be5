package duibiao.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people have made of a finding (核实情况). */
public enum Verification {
  /** Nobody has decided yet, or the figures have changed since. */
  OPEN("待核实"),
  /** A person has confirmed it. */
  CONFIRMED("属实"),
  /** A person has found nothing wrong. */
  REJECTED("不属实"),
  /** It was confirmed and has been put right. */
  RECTIFIED("已整改");

  private final String label;

  Verification(String label) {
    this.label = label;
  }

  /** The word that people write and see. */
  public String label() {
    return label;
  }

  /** The status as datasets and CSV write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The decision that a word means; empty if it means none. */
  static Optional<Verification> findDecision(String label) {
    return Stream.of(CONFIRMED, REJECTED, RECTIFIED)
        .filter(decision -> decision.label.equals(label))
        .findFirst();
  }
}
