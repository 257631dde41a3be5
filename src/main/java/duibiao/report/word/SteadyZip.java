package duibiao.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file that does not tell when it was written, so that equal contents are equal bytes. */
final class SteadyZip {

  /** The first that a zip file can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SteadyZip() {}

  /** Writes the same entries in the same order. */
  static void write(byte[] zip, OutputStream out) throws IOException {
    try (ZipInputStream read = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream written = new ZipOutputStream(out)) {
      for (ZipEntry entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(NO_TIME);
        written.putNextEntry(same);
        read.transferTo(written);
      }
    }
  }
}
