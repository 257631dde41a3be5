package duibiao.ratio;

/** A formula that cannot be understood; its message says why, in Chinese. */
final class FormulaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FormulaException(String reason) {
    super(reason);
  }
}
