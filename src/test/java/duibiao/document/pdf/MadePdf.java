package duibiao.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A PDF whose pages are written operator by operator, in a space of 400 by 300 points. */
final class MadePdf implements AutoCloseable {

  private static final PDRectangle SIZE = new PDRectangle(400, 300);

  private final PDDocument pdf = new PDDocument();

  /** Adds a page that draws the given operators; {@code /F} is Helvetica. */
  MadePdf page(String... operators) throws IOException {
    PDStream contents = new PDStream(pdf);
    try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(String.join("\n", operators).getBytes(StandardCharsets.US_ASCII));
    }
    PDPage page = new PDPage(SIZE);
    page.setResources(new PDResources());
    page.getResources().put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
    page.setContents(contents);
    pdf.addPage(page);
    return this;
  }

  /** Has the last page shown turned clockwise. */
  MadePdf rotated(int degrees) {
    lastPage().setRotation(degrees);
    return this;
  }

  /** Takes from the last page's font the meaning of the letter {@code A}. */
  MadePdf meaninglessLetter() throws IOException {
    COSArray differences = new COSArray();
    differences.add(COSInteger.get('A'));
    differences.add(COSName.getPDFName("g001"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSName name = COSName.getPDFName("F");
    lastPage().getResources().getFont(name).getCOSObject().setItem(COSName.ENCODING, encoding);
    return this;
  }

  /** Gives the last page a form of {@code megabytes} blanks, which its contents can draw. */
  MadePdf blankForm(int megabytes) throws IOException {
    PDStream form = new PDStream(pdf);
    writeBlanks(form, megabytes);
    form.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
    form.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
    lastPage().getResources().put(COSName.getPDFName("Blanks"), new PDFormXObject(form));
    return this;
  }

  /** Adds a page whose contents are {@code megabytes} of blanks. */
  MadePdf blankPage(int megabytes) throws IOException {
    page();
    PDStream contents = new PDStream(pdf);
    writeBlanks(contents, megabytes);
    lastPage().setContents(contents);
    return this;
  }

  private static void writeBlanks(PDStream stream, int megabytes) throws IOException {
    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      for (int i = 0; i < megabytes; i++) {
        out.write(blanks);
      }
    }
  }

  /** Gives the last page an image {@code /Scan}. */
  MadePdf picture() throws IOException {
    BufferedImage image = new BufferedImage(8, 6, BufferedImage.TYPE_BYTE_GRAY);
    lastPage()
        .getResources()
        .put(COSName.getPDFName("Scan"), LosslessFactory.createFromImage(pdf, image));
    return this;
  }

  /** Adds a script at opening, a program to launch and an embedded file. */
  MadePdf active() throws IOException {
    pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
    PDAnnotationLink link = new PDAnnotationLink();
    link.setAction(new PDActionLaunch());
    lastPage().getAnnotations().add(link);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setEmbeddedFile(new PDEmbeddedFile(pdf));
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of("attached", file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    pdf.getDocumentCatalog().setNames(names);
    return this;
  }

  MadePdf protectedBy(String ownerPassword, String userPassword) throws IOException {
    pdf.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
    return this;
  }

  private PDPage lastPage() {
    return pdf.getPage(pdf.getNumberOfPages() - 1);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }

  /** Operators that print a text with its baseline starting at a point. */
  static String text(double x, double y, String text) {
    return "BT /F 10 Tf 1 0 0 1 %s %s Tm (%s) Tj ET".formatted(x, y, text);
  }

  /** Operators that stroke a line. */
  static String line(double x0, double y0, double x1, double y1) {
    return "%s %s m %s %s l S".formatted(x0, y0, x1, y1);
  }

  /** Operators that fill a box. */
  static String box(double x, double y, double width, double height) {
    return "%s %s %s %s re f".formatted(x, y, width, height);
  }

  /** Operators of a ruled table with rows 20 points high and columns 100 points wide. */
  static String table(double top, String[]... rows) {
    StringBuilder operators = new StringBuilder();
    double bottom = top - 20 * rows.length;
    for (int column = 0; column <= rows[0].length; column++) {
      operators.append(line(50 + 100 * column, top, 50 + 100 * column, bottom)).append('\n');
    }
    for (int row = 0; row <= rows.length; row++) {
      operators.append(line(50, top - 20 * row, 50 + 100 * rows[0].length, top - 20 * row));
      operators.append('\n');
    }
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        operators.append(text(55 + 100 * column, top - 20 * row - 15, rows[row][column]));
        operators.append('\n');
      }
    }
    return operators.toString();
  }

  static String[] row(String... cells) {
    return cells;
  }
}
