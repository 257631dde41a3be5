package duibiao.document.pdf;

/** A file asks for more work than any honest disclosure does. */
final class LimitExceededException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LimitExceededException(String message) {
    super(message);
  }
}
