package duibiao.ratio;

/**
 * A metric catalogue that cannot be used as it is written. Its message is one Chinese sentence with
 * file, line, reason and what to do.
 */
public final class CatalogueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  CatalogueException(String file, int line, String reason) {
    super("指标目录“%s”第%s行：%s".formatted(file, line, reason));
  }
}
