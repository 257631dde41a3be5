package duibiao.document;

import duibiao.document.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The names in a zip file's directory; nothing is unpacked. */
final class ZipDirectory {

  private ZipDirectory() {}

  static List<String> names(byte[] bytes) throws UnreadableDocumentException {
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get()) {
      List<String> names = new ArrayList<>();
      Collections.list(zip.getEntries()).forEach(entry -> names.add(entry.getName()));
      return names;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, "压缩包目录无法读取", e);
    }
  }
}
