package duibiao.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Draws forms and passes over images, which PDFBox would begin to decode. */
final class DrawFormOperator extends OperatorProcessor {

  DrawFormOperator(PDFStreamEngine context) {
    super(context);
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    COSDictionary resources = getContext().getResources().getCOSObject();
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    COSStream stream = objects.getCOSStream(name);
    if (stream != null && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
      getContext().showForm(new PDFormXObject(stream));
    }
  }

  @Override
  public String getName() {
    return "Do";
  }
}
