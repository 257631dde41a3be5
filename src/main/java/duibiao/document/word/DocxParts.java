package duibiao.document.word;

import duibiao.document.Budget;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The three parts of a {@code docx} that say what it prints: text, styles and numbering. Pictures,
 * embedded files, macros, templates and links are never unpacked or followed.
 */
final class DocxParts implements AutoCloseable {

  private final ZipFile zip;
  private final Budget budget;
  private final String main;
  private final Map<String, String> related;

  DocxParts(byte[] bytes, Budget budget) throws IOException, XMLStreamException {
    this.zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    this.budget = budget;
    this.main = targets("", "_rels/.rels").getOrDefault("officeDocument", "word/document.xml");
    int name = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, name);
    this.related = targets(folder, folder + "_rels/" + main.substring(name) + ".rels");
  }

  /** Names of the parts that relationships point to, by the last word of their type. */
  private Map<String, String> targets(String folder, String part)
      throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    Optional<byte[]> content = unpacked(part);
    if (content.isPresent()) {
      PartReader xml = new PartReader(content.get(), budget);
      xml.next();
      while (xml.next()) {
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (type != null && target != null) {
          String name = target.startsWith("/") ? target.substring(1) : folder + target;
          targets.put(type.substring(type.lastIndexOf('/') + 1), name);
        }
        xml.skip();
      }
    }
    return targets;
  }

  byte[] text() throws IOException, UnreadableDocumentException {
    return unpacked(main)
        .orElseThrow(
            () -> new UnreadableDocumentException(Reason.DAMAGED, "压缩包内没有正文“" + main + "”"));
  }

  /** A part that belongs to the text, by its kind, such as {@code styles}. */
  Optional<byte[]> related(String kind) throws IOException {
    return related.containsKey(kind) ? unpacked(related.get(kind)) : Optional.empty();
  }

  private Optional<byte[]> unpacked(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    int limit = Math.toIntExact(budget.limits().partBytes());
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] part = in.readNBytes(limit + 1);
      Budget.require(part.length <= limit, "压缩包内单个部分的字节数", limit);
      budget.countDecoded(part.length);
      CRC32 sum = new CRC32();
      sum.update(part);
      if (sum.getValue() != entry.getCrc()) {
        throw new IOException("Cannot read part \"" + name + "\": its checksum differs");
      }
      return Optional.of(part);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
