package duibiao.fact;

import duibiao.fact.HostileFile.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, numbered from 1, the catalog first. */
final class RawPdf {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  RawPdf() {
    write("%PDF-1.7\n");
  }

  /** A page that draws the given operators; {@code /X Do} draws the object added next, number 6. */
  static RawPdf drawing(Writing operators) throws IOException {
    return new RawPdf()
            .object("<< /Type /Catalog /Pages 2 0 R >>")
            .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .page()
            .stream("", operators)
            .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  }

  static RawPdf drawing(String operators) throws IOException {
    return drawing(Writing.of(operators));
  }

  RawPdf page() {
    return object(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 4 0 R"
            + " /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>");
  }

  RawPdf object(String content) {
    begin();
    write(content + "\nendobj\n");
    return this;
  }

  /** Adds a stream with further entries in its dictionary, packed. */
  RawPdf stream(String entries, Writing content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      content.to(out);
    }
    String filter = entries.contains("/Filter") ? "" : "/Filter /FlateDecode ";
    begin();
    write("<< " + filter + entries + " /Length " + packed.size() + " >>\nstream\n");
    bytes.writeBytes(packed.toByteArray());
    write("\nendstream\nendobj\n");
    return this;
  }

  /** Adds a form whose {@code /X} is the object of the given number. */
  RawPdf form(int next, Writing operators) throws IOException {
    String resources = "/Resources << /XObject << /X " + next + " 0 R >> >>";
    return stream("/Type /XObject /Subtype /Form /BBox [0 0 400 300] " + resources, operators);
  }

  byte[] bytes() {
    int start = bytes.size();
    write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    for (int offset : offsets) {
      write(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
    }
    write("trailer\n<< /Root 1 0 R /Size " + (offsets.size() + 1) + " >>\n");
    write("startxref\n" + start + "\n%%EOF\n");
    return bytes.toByteArray();
  }

  private void begin() {
    offsets.add(bytes.size());
    write(offsets.size() + " 0 obj\n");
  }

  private void write(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }
}
