package duibiao.job;

/** A publication whose reports could not be shown. The message is a sentence for the user. */
public final class UnfinishedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnfinishedException(String message, Throwable cause) {
    super(message, cause);
  }
}
