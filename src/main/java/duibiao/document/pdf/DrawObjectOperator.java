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

/** Draws forms; tells of images without decoding them, as PDFBox would. */
final class DrawObjectOperator extends OperatorProcessor {

  private final Runnable onImage;

  DrawObjectOperator(PDFStreamEngine context, Runnable onImage) {
    super(context);
    this.onImage = onImage;
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
    } else if (stream != null && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      onImage.run();
    }
  }

  @Override
  public String getName() {
    return "Do";
  }
}
