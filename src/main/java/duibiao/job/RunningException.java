package duibiao.job;

/** Another run is at work. The message is a sentence for the user. */
public final class RunningException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RunningException(String message) {
    super(message);
  }
}
