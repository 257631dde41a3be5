package duibiao.document;

import duibiao.document.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The files in a zip file, unpacked one by one into memory. Their names are labels and never become
 * paths.
 */
public final class Bundle implements AutoCloseable {

  /** What archivers and file managers add of their own. */
  private static final List<String> BY_PRODUCTS = List.of("__MACOSX/", ".DS_Store", "Thumbs.db");

  private final ZipFile zip;
  private final Budget budget;

  /**
   * Opens a zip file.
   *
   * @throws UnreadableDocumentException if its directory cannot be read
   */
  public Bundle(byte[] bytes, Budget budget) throws UnreadableDocumentException {
    this.budget = budget;
    this.zip = open(bytes);
  }

  private static ZipFile open(byte[] bytes) throws UnreadableDocumentException {
    try {
      return ZipFile.builder()
          .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
          .setIgnoreLocalFileHeader(true)
          .get();
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, "压缩包目录无法读取", e);
    }
  }

  /** All names in the directory of a zip file, of which nothing is unpacked. */
  static List<String> names(byte[] bytes) throws UnreadableDocumentException {
    try (ZipFile zip = open(bytes)) {
      return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
    } catch (IOException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, "压缩包目录无法读取", e);
    }
  }

  /** The files, in the order of the zip file's directory. */
  public List<ZipArchiveEntry> files() {
    List<ZipArchiveEntry> files = new ArrayList<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String name = name(entry);
      if (!entry.isDirectory() && BY_PRODUCTS.stream().noneMatch(name::contains)) {
        files.add(entry);
      }
    }
    int limit = budget.limits().bundledFiles();
    Budget.require(files.size() <= limit, "压缩包内文件数", limit);
    return files;
  }

  /** The name of a file: UTF-8 where the archiver says so or the bytes are, otherwise GB18030. */
  public static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, Charset.forName("GB18030"));
    }
  }

  /**
   * Unpacks a file.
   *
   * @throws LimitExceededException if it is larger than a file may be, or all files together are
   */
  public byte[] read(ZipArchiveEntry entry) throws UnreadableDocumentException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableDocumentException(Reason.ENCRYPTED, "");
    }
    int limit = Math.toIntExact(budget.limits().fileBytes());
    try (InputStream stream = zip.getInputStream(entry)) {
      byte[] bytes = stream.readNBytes(limit + 1);
      Budget.require(bytes.length <= limit, "文件字节数", limit);
      budget.countDecoded(bytes.length);
      return bytes;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, "压缩包内的文件无法解压", e);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException("Closing a zip file in memory failed", e);
    }
  }
}
