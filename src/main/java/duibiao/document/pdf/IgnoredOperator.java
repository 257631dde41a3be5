package duibiao.document.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** An operator that neither prints a glyph nor draws a rule, such as a colour or an image. */
final class IgnoredOperator extends OperatorProcessor {

  /** Colours, inline images and shadings: decoding them costs time and shows no text. */
  static final List<String> NAMES =
      List.of("cs", "CS", "sc", "SC", "scn", "SCN", "g", "G", "rg", "RG", "k", "K", "BI", "sh");

  private final String name;

  IgnoredOperator(PDFStreamEngine context, String name) {
    super(context);
    this.name = name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {}

  @Override
  public String getName() {
    return name;
  }
}
