package duibiao.fact;

import duibiao.document.Budget;
import duibiao.document.Bundle;
import duibiao.document.Format;
import duibiao.document.LimitExceededException;
import duibiao.document.Limits;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import duibiao.storage.LocalStorage;
import duibiao.storage.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Reads a file of an inbox: one disclosure, or as many as a zip bundle holds. Never fails: what
 * cannot be read is a disclosure that says why.
 *
 * <p>A file in a bundle is known as {@code bundle.zip!/its name}. A bundle may hold bundles, but
 * these no further ones.
 */
public final class InboxReader {

  private static final String CANNOT_OPEN = "无法打开文件，请检查它是否仍在原处、是否为普通文件、是否有读取权限";
  static final String IN_BUNDLE = "!/";
  static final int NESTED_BUNDLES = 1;

  private final Reading reading;
  private final List<Disclosure> disclosures = new ArrayList<>();

  private InboxReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads a file of an inbox that is a folder of this machine. */
  public static List<Disclosure> read(Path inbox, String path, Reading reading) {
    return read(LocalStorage.of(inbox), path, reading);
  }

  /**
   * Reads a file.
   *
   * @param path path relative to the inbox; the disclosures and their findings are known by it
   */
  public static List<Disclosure> read(Storage inbox, String path, Reading reading) {
    InboxReader reader = new InboxReader(reading);
    Limits limits = reading.limits();
    try {
      long size = inbox.size(path);
      if (size == Storage.NO_FILE) {
        reader.refuse(path, 0, "", CANNOT_OPEN);
      } else if (size > limits.fileBytes()) {
        String limit = "文件字节数 %s 超过上限 %s".formatted(size, limits.fileBytes());
        reader.refuse(path, size, "", DisclosureReader.tooCostly(limit));
      } else {
        reader.read(path, inbox.read(path), new Budget(limits), 0);
      }
    } catch (IOException e) {
      reader.refuse(path, 0, "", CANNOT_OPEN);
    }
    return reader.disclosures;
  }

  private void read(String path, byte[] content, Budget unpacking, int depth) {
    if (!isBundle(content)) {
      disclosures.add(DisclosureReader.read(path, content, reading));
    } else if (depth > NESTED_BUNDLES) {
      refuse(path, content.length, Format.ZIP.id(), "压缩包嵌套超过一层，请解压后放入");
    } else {
      readBundle(path, content, unpacking, depth);
    }
  }

  private static boolean isBundle(byte[] content) {
    try {
      return Format.of(content) == Format.ZIP;
    } catch (UnreadableDocumentException e) {
      return false;
    }
  }

  private void readBundle(String path, byte[] content, Budget unpacking, int depth) {
    int before = disclosures.size();
    try (Bundle bundle = new Bundle(content, unpacking)) {
      for (ZipArchiveEntry entry : bundle.files()) {
        String inner = path + IN_BUNDLE + Bundle.name(entry);
        try {
          read(inner, bundle.read(entry), unpacking, depth + 1);
        } catch (UnreadableDocumentException e) {
          refuse(inner, 0, "", e.sentence());
        } catch (LimitExceededException e) {
          refuse(inner, 0, "", DisclosureReader.tooCostly(e.getMessage()));
        }
      }
      if (disclosures.size() == before) {
        throw new UnreadableDocumentException(Reason.EMPTY, "压缩包内没有文件");
      }
    } catch (UnreadableDocumentException e) {
      refuse(path, content.length, Format.ZIP.id(), e.sentence());
    } catch (LimitExceededException e) {
      refuse(path, content.length, Format.ZIP.id(), DisclosureReader.tooCostly(e.getMessage()));
    }
  }

  private void refuse(String path, long bytes, String format, String why) {
    disclosures.add(DisclosureReader.unreadable(new SourceFile(path, bytes, ""), format, why));
  }
}
