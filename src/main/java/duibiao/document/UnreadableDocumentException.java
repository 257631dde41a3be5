package duibiao.document;

/**
 * A file that cannot be read as a disclosure: the fault of the file, never of the program.
 *
 * <p>Thrown by readers, caught at the one place that reads a file to the end and turned into a
 * finding there.
 */
public final class UnreadableDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why a file cannot be read, and what its owner can do. */
  public enum Reason {
    EMPTY("文件为空", "请重新下载或向公开单位索取"),
    UNKNOWN_FORMAT("不是可识别的文件格式", "请提供 PDF、Word、Excel、网页、OFD 或文本文件"),
    TOO_LARGE("文件超出读取上限", "请确认它是否为预算公开文本"),
    DAMAGED("文件损坏或不完整", "请重新下载"),
    ENCRYPTED("文件设有打开密码", "请提供未加密的版本"),
    NO_FORM("文件中没有找到预算表或决算表", "请确认它是部门预算、单位预算或决算的公开文本"),
    NO_TEXT("文件没有可提取的文字，可能是扫描件", "请提供文字版，或先做文字识别"),
    UNDECODABLE("文件的文字无法解码", "请提供 UTF-8 或 GB18030 编码的文本，或重新导出 PDF");

    private final String why;
    private final String remedy;

    Reason(String why, String remedy) {
      this.why = why;
      this.remedy = remedy;
    }

    /** The reason as datasets and CSV write it, in lower case. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final Reason reason;

  public UnreadableDocumentException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public UnreadableDocumentException(Reason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** One sentence: what is wrong, the detail if there is one, and what to do. */
  public String sentence() {
    String detail = getMessage() == null || getMessage().isBlank() ? "" : "（" + getMessage() + "）";
    return reason.why + detail + "，" + reason.remedy;
  }
}
