package duibiao.cli;

/**
 * A request that cannot be met as it was made. Its message is one line that says how to mend it.
 */
final class RequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RequestException(String sentence) {
    super(sentence);
  }
}
