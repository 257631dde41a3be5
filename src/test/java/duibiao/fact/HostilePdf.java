package duibiao.fact;

import static duibiao.fact.HostileFile.ANY;
import static duibiao.fact.HostileFile.LIMIT;
import static duibiao.fact.HostileFile.READ;

import duibiao.fact.HostileFile.Writing;
import duibiao.sample.print.Rendering;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** PDF files that cost more than they look, and some that want to be run. */
final class HostilePdf {

  private static final long BLANKS = 3L << 29;

  private HostilePdf() {}

  static List<HostileFile> files() {
    Writing blanks = Writing.repeated("", " ", BLANKS, "");
    return List.of(
        new HostileFile("blanks-in-page.pdf", LIMIT, () -> RawPdf.drawing(blanks).bytes()),
        new HostileFile(
            "blanks-in-form.pdf", LIMIT, () -> RawPdf.drawing("/X Do").form(6, blanks).bytes()),
        drawing("operators.pdf", LIMIT, Writing.repeated("", "0 g ", 22_000_000, "")),
        drawing("small-page-of-operators.pdf", LIMIT, Writing.repeated("", "n ", 5_000_000, "")),
        drawing("nested-q.pdf", LIMIT, Writing.repeated("", "q ", 3_000_000, "")),
        drawing("nested-array-operand.pdf", ANY, nested(200_000)),
        new HostileFile("nested-array-object.pdf", ANY, HostilePdf::nestedArrayObject),
        new HostileFile("forms-of-forms.pdf", LIMIT, HostilePdf::formsOfForms),
        new HostileFile(
            "form-of-itself.pdf",
            ANY,
            () -> RawPdf.drawing("/X Do").form(6, Writing.of("/X Do")).bytes()),
        new HostileFile("page-tree.pdf", LIMIT, () -> pageTree(100_000_000)),
        new HostileFile("page-tree-that-counts-one.pdf", ANY, () -> pageTree(1)),
        new HostileFile("page-tree-loop.pdf", ANY, () -> pages("[2 0 R]", 400)),
        new HostileFile("page-count.pdf", LIMIT, () -> pages("[3 0 R]", 1_000_000)),
        new HostileFile("page-count-below-zero.pdf", ANY, () -> pages("[3 0 R]", -7)),
        new HostileFile(
            "flate-in-flate.pdf",
            ANY,
            () ->
                RawPdf.drawing("/X Do").stream(
                        "/Subtype /Form /BBox [0 0 9 9] /Filter [/FlateDecode /FlateDecode]",
                        HostilePdf::packedBlanks)
                    .bytes()),
        new HostileFile("password.pdf", "打开密码", HostilePdf::locked),
        new HostileFile("script.pdf", READ, HostilePdf::withScript));
  }

  private static void packedBlanks(OutputStream out) throws IOException {
    DeflaterOutputStream packing = new DeflaterOutputStream(out);
    Writing.repeated("", " ", BLANKS, "").to(packing);
    packing.finish();
  }

  private static HostileFile drawing(String name, String outcome, Writing operators) {
    return new HostileFile(name, outcome, () -> RawPdf.drawing(operators).bytes());
  }

  private static Writing nested(int depth) {
    return Writing.of("[".repeat(depth) + "]".repeat(depth) + " TJ");
  }

  private static byte[] nestedArrayObject() {
    String array = "[".repeat(200_000) + "]".repeat(200_000);
    return new RawPdf()
        .object("<< /Type /Catalog /Pages 2 0 R /Names " + array + " >>")
        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .page()
        .bytes();
  }

  /** Twelve forms, each of which draws the next ten times. */
  private static byte[] formsOfForms() throws IOException {
    RawPdf pdf = RawPdf.drawing("/X Do");
    for (int form = 6; form < 18; form++) {
      pdf.form(form + 1, Writing.of("/X Do ".repeat(10)));
    }
    return pdf.form(18, Writing.of("0 0 m ".repeat(10))).bytes();
  }

  /** Four levels of a hundred pages each, written in six objects. */
  private static byte[] pageTree(int count) throws IOException {
    return tree(kids(6), count)
        .object("<< /Type /Pages /Parent 2 0 R /Kids " + kids(7) + " /Count 1000000 >>")
        .object("<< /Type /Pages /Parent 6 0 R /Kids " + kids(8) + " /Count 10000 >>")
        .object("<< /Type /Pages /Parent 7 0 R /Kids " + kids(3) + " /Count 100 >>")
        .bytes();
  }

  private static String kids(int number) {
    return "[" + (number + " 0 R ").repeat(100) + "]";
  }

  private static byte[] pages(String kids, int count) throws IOException {
    return tree(kids, count).bytes();
  }

  private static RawPdf tree(String kids, int count) throws IOException {
    return new RawPdf()
            .object("<< /Type /Catalog /Pages 2 0 R >>")
            .object("<< /Type /Pages /Kids " + kids + " /Count " + count + " >>")
            .page()
            .stream("", Writing.of("BT /F 9 Tf (x) Tj ET"))
            .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  }

  private static byte[] locked() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(GoodFiles.of(Rendering.PDF))) {
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(pdf);
    }
  }

  private static byte[] withScript() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(GoodFiles.of(Rendering.PDF))) {
      pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
      return saved(pdf);
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }
}
