package duibiao.cli;

/**
 * What the doctor says of one thing.
 *
 * @param gravity how grave it is
 * @param sentence what was found, and unless it is fine what to do
 */
record Diagnosis(Gravity gravity, String sentence) {

  /** How grave a diagnosis is, with its mark. */
  enum Gravity {
    FINE("✓"),
    /** Runs go through, but somebody should look. */
    DOUBTFUL("！"),
    /** Runs fail. */
    WRONG("✗");

    private final String mark;

    Gravity(String mark) {
      this.mark = mark;
    }
  }

  static Diagnosis fine(String sentence) {
    return new Diagnosis(Gravity.FINE, sentence);
  }

  static Diagnosis doubtful(String sentence) {
    return new Diagnosis(Gravity.DOUBTFUL, sentence);
  }

  static Diagnosis wrong(String sentence) {
    return new Diagnosis(Gravity.WRONG, sentence);
  }

  boolean isWrong() {
    return gravity == Gravity.WRONG;
  }

  /** The line that people see. */
  String line() {
    return gravity.mark + " " + sentence;
  }
}
