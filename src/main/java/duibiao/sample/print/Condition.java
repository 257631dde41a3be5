package duibiao.sample.print;

/** The state that a file is in when a department publishes it. */
public enum Condition {
  /** As it should be. */
  GOOD,
  /** The pages as grey pictures without any text (扫描件); PDF only. */
  SCANNED,
  /** With a password to open it (打开密码); not for text and HTML. */
  PROTECTED,
  /** No bytes at all. */
  EMPTY,
  /** The 17 bytes that a site sends in place of a file that is gone. */
  GONE;

  /** Whether files of a format can be in this state. */
  public boolean isPossible(Rendering rendering) {
    boolean isMarkup = rendering == Rendering.TXT || rendering == Rendering.HTML;
    return switch (this) {
      case SCANNED -> rendering == Rendering.PDF;
      case PROTECTED -> !isMarkup;
      case GOOD, EMPTY, GONE -> true;
    };
  }
}
