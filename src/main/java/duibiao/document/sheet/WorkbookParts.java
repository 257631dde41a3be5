package duibiao.document.sheet;

import duibiao.document.Budget;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The parts of an XLSX file that hold its cells, unpacked within the budget and checked against
 * their checksums. Pictures, charts, macros, links and comments are not even unpacked.
 */
final class WorkbookParts implements ZipEntrySource {

  private static final Pattern IGNORED =
      Pattern.compile(
          "(?i)(docProps|customXml|xl/(media|drawings|charts|embeddings|printerSettings|theme"
              + "|externalLinks|pivot\\w+|ctrlProps|activeX|threadedComments|persons))/.*"
              + "|xl/(comments|calcChain|vba)[^/]*");

  /** What relates a workbook to its cells; any other relation would be read as well. */
  private static final Pattern OTHER_RELATION =
      Pattern.compile(
          "<Relationship\\s(?![^>]*/(?:officeDocument|worksheet|chartsheet|dialogsheet|sharedStrings"
              + "|styles|hyperlink)[\"'])[^>]*/>");

  /** A cell with a value has four tags; markup costs many times its size once it is read. */
  private static final int TAGS_PER_CELL = 4;

  private static final int BUFFER = 8192;

  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
  private final Map<String, byte[]> contents = new HashMap<>();
  private final Budget budget;
  private long tags;
  private boolean closed;

  private WorkbookParts(Budget budget) {
    this.budget = budget;
  }

  static WorkbookParts of(byte[] bytes, Budget budget)
      throws IOException, UnreadableDocumentException {
    WorkbookParts parts = new WorkbookParts(budget);
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (!entry.isDirectory() && !IGNORED.matcher(entry.getName()).matches()) {
          parts.add(zip, entry);
        }
      }
    }
    return parts;
  }

  private void add(ZipFile zip, ZipArchiveEntry entry)
      throws IOException, UnreadableDocumentException {
    int limit = budget.limits().bundledFiles();
    Budget.require(entries.size() < limit, "工作簿内的文件数", limit);
    if (!zip.canReadEntryData(entry)) {
      throw new UnreadableDocumentException(Reason.ENCRYPTED, "");
    }
    entries.put(entry.getName(), entry);
    byte[] content = unpack(zip, entry);
    contents.put(entry.getName(), entry.getName().endsWith(".rels") ? cellsOnly(content) : content);
  }

  private static byte[] cellsOnly(byte[] relations) {
    String text = new String(relations, StandardCharsets.ISO_8859_1);
    return OTHER_RELATION.matcher(text).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] unpack(ZipFile zip, ZipArchiveEntry entry)
      throws IOException, UnreadableDocumentException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    CRC32 checksum = new CRC32();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        count(buffer, count);
        content.write(buffer, 0, count);
        long limit = budget.limits().partBytes();
        Budget.require(content.size() <= limit, "工作簿单个部分解压后的字节数", limit);
        checksum.update(buffer, 0, count);
      }
    }
    if (checksum.getValue() != entry.getCrc()) {
      throw new UnreadableDocumentException(Reason.DAMAGED, "校验和不符");
    }
    return content.toByteArray();
  }

  private void count(byte[] buffer, int count) {
    budget.countDecoded(count);
    for (int i = 0; i < count; i++) {
      if (buffer[i] == '<') {
        tags++;
      }
    }
    long limit = (long) TAGS_PER_CELL * budget.limits().cells();
    Budget.require(tags <= limit, "工作簿的标记数", limit);
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(entries.values());
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    return entries.get(path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) {
    return new ByteArrayInputStream(contents.get(entry.getName()));
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
