package duibiao.cli;

/**
 * Standard output that takes no more. Its message is one line; a stack trace would tell nothing.
 */
final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputException(String sentence) {
    super(sentence);
  }
}
