package duibiao.cli;

/**
 * What this machine or another one refuses now, and may allow another time. Its message is one
 * line; a stack trace would tell nothing.
 */
final class FaultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FaultException(String sentence) {
    super(sentence);
  }
}
