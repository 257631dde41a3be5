package duibiao.document;

/** A file asks for more work than any honest disclosure does. The message names the limit. */
public final class LimitExceededException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LimitExceededException(String message) {
    super(message);
  }

  /** The file took longer than it may. */
  public static LimitExceededException ofTime(Limits limits) {
    return new LimitExceededException("读取时间超过上限 " + limits.time().toSeconds() + " 秒");
  }
}
