package duibiao.document.ofd;

import duibiao.document.Budget;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an OFD package, by their path within it. Each is inflated when it is read, in memory
 * and within the budget; paths never leave the package.
 */
final class Parts implements AutoCloseable {

  /** Lists what is encrypted, by GM/T 0099. */
  private static final String ENCRYPTIONS = "Encryptions.xml";

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private final Budget budget;

  private Parts(ZipFile zip, Budget budget) {
    this.zip = zip;
    this.budget = budget;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      entries.putIfAbsent(withinRoot(entry.getName()), entry);
    }
  }

  static Parts open(byte[] bytes, Budget budget) throws IOException {
    return new Parts(
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get(),
        budget);
  }

  boolean areEncrypted() {
    return entries.containsKey(ENCRYPTIONS)
        || entries.values().stream().anyMatch(e -> e.getGeneralPurposeBit().usesEncryption());
  }

  /**
   * The path that a location in a part stands for.
   *
   * @param from path of the part that names the location
   * @param location relative to that part, or to the root as some writers have it
   */
  String resolve(String from, String location) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    String relative =
        location.startsWith("/") ? withinRoot(location) : withinRoot(folder + location);
    return entries.containsKey(relative) ? relative : withinRoot(location);
  }

  private static String withinRoot(String path) {
    String slashed = path.strip().replace('\\', '/').replaceFirst("^(\\./|/)+", "");
    return slashed.contains("./") ? normalized(slashed) : slashed;
  }

  private static String normalized(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  /**
   * Reads a part.
   *
   * @throws IOException if there is none, or it is no XML
   */
  Element read(String path) throws IOException {
    ZipArchiveEntry entry = entries.get(path);
    if (entry == null) {
      throw new FileNotFoundException("No part " + path);
    }
    try (InputStream in = new Counted(zip.getInputStream(entry), budget)) {
      return Element.read(in, budget);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what is inflated while it is. */
  private static final class Counted extends FilterInputStream {

    private final Budget budget;
    private long bytes;

    private Counted(InputStream in, Budget budget) {
      super(in);
      this.budget = budget;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int more) {
      bytes += more;
      long limit = budget.limits().partBytes();
      Budget.require(bytes <= limit, "单个部件解压后的字节数", limit);
      budget.countDecoded(more);
    }
  }
}
