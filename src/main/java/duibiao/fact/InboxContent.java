package duibiao.fact;

import duibiao.document.Budget;
import duibiao.document.Bundle;
import duibiao.document.Limits;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import duibiao.storage.Storage;
import java.io.IOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The bytes of a file that {@link InboxReader} has read, by the path that it is known by. */
public final class InboxContent {

  private InboxContent() {}

  /**
   * Reads a file, out of its bundles if it is in one.
   *
   * @param path path relative to the inbox, such as {@code bundle.zip!/its name}; only what stands
   *     before {@code !/} is looked for
   * @throws UnreadableDocumentException if there is no such file, or its bundle has two of the name
   * @throws duibiao.document.LimitExceededException if it is larger than a file may be
   */
  public static byte[] read(Storage inbox, String path, Limits limits)
      throws IOException, UnreadableDocumentException {
    int end = endOfFile(inbox, path);
    String file = path.substring(0, end);
    Budget.require(inbox.size(file) <= limits.fileBytes(), "文件字节数", limits.fileBytes());
    byte[] content = inbox.read(file);
    return end == path.length()
        ? content
        : unpacked(
            content,
            path.substring(end + InboxReader.IN_BUNDLE.length()),
            new Budget(limits),
            InboxReader.NESTED_BUNDLES);
  }

  /** Where the path of the file ends, and that within the bundle begins. */
  private static int endOfFile(Storage inbox, String path) throws IOException {
    int end = path.indexOf(InboxReader.IN_BUNDLE);
    while (end >= 0 && inbox.size(path.substring(0, end)) == Storage.NO_FILE) {
      end = path.indexOf(InboxReader.IN_BUNDLE, end + 1);
    }
    if (end < 0 && inbox.size(path) == Storage.NO_FILE) {
      throw new IOException("Missing file '" + path + "'");
    }
    return end < 0 ? path.length() : end;
  }

  private static byte[] unpacked(byte[] content, String name, Budget budget, int nested)
      throws UnreadableDocumentException {
    try (Bundle bundle = new Bundle(content, budget)) {
      List<ZipArchiveEntry> files = bundle.files();
      List<ZipArchiveEntry> named =
          files.stream().filter(entry -> Bundle.name(entry).equals(name)).toList();
      if (named.size() == 1) {
        return bundle.read(named.get(0));
      }
      for (ZipArchiveEntry entry : files) {
        String inner = Bundle.name(entry) + InboxReader.IN_BUNDLE;
        if (nested > 0 && named.isEmpty() && name.startsWith(inner)) {
          return unpacked(bundle.read(entry), name.substring(inner.length()), budget, nested - 1);
        }
      }
      throw new UnreadableDocumentException(Reason.DAMAGED, "压缩包内没有这个文件，或有几个同名文件");
    }
  }
}
