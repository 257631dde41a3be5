package duibiao.sample.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** The bytes of a Word document or a workbook, without the time at which they are written. */
final class OfficeFile {

  /** The first moment that a zip can name. */
  private static final LocalDateTime FIRST_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String FIRST_MOMENT_IN_PROPERTIES = "1980-01-01T00:00:00Z";

  private OfficeFile() {}

  static byte[] of(POIXMLDocument document, String title) throws IOException {
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(title);
    try {
      properties.setCreated(FIRST_MOMENT_IN_PROPERTIES);
      properties.setModified(FIRST_MOMENT_IN_PROPERTIES);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("Not a time: " + FIRST_MOMENT_IN_PROPERTIES, e);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return withoutTimes(out.toByteArray());
  }

  private static byte[] withoutTimes(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(FIRST_MOMENT);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
