package duibiao.cli;

/** What the process tells its caller. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** Done, but some documents could not be read; all others are published. */
  static final int SOME_UNREADABLE = 1;

  /** The request was wrong. */
  static final int WRONG_REQUEST = 2;

  /** A fault of the program or the machine; nothing is published, unless it is said otherwise. */
  static final int FAULT = 3;

  /** A signal asked the process to end; nothing is published. As shells say it of SIGTERM. */
  static final int TERMINATED = 143;

  private ExitCode() {}
}
