package duibiao.fact;

import static duibiao.fact.HostileFile.LIMIT;
import static duibiao.fact.HostileFile.READ;

import duibiao.fact.HostileFile.Writing;
import duibiao.sample.print.Rendering;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Zip bundles that climb out of their folder, unpack to gigabytes or never end. */
final class HostileBundles {

  private static final Writing BOMB = Writing.repeated("", " ", 2L << 30, "");
  private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};
  private static final int UNPACKED_SIZE = 24;

  private HostileBundles() {}

  static List<HostileFile> files() {
    return List.of(
        new HostileFile("slip.zip", READ, HostileBundles::slip),
        new HostileFile("bomb.zip", LIMIT, () -> new RawZip().part("a.txt", BOMB).bytes()),
        new HostileFile("bomb-that-lies.zip", LIMIT, HostileBundles::lying),
        new HostileFile("bombs.zip", LIMIT, HostileBundles::bombs),
        new HostileFile("nested.zip", "压缩包嵌套超过一层", HostileBundles::nested),
        new HostileFile("many.zip", LIMIT, HostileBundles::many));
  }

  private static byte[] slip() throws IOException {
    byte[] good = GoodFiles.of(Rendering.TXT);
    return new RawZip().part("../../escaped.txt", good).part("/tmp/escaped.txt", good).bytes();
  }

  /** The directory says that the file unpacks to seven bytes. */
  private static byte[] lying() throws IOException {
    byte[] bytes = new RawZip().part("a.txt", BOMB).bytes();
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int signature = ByteBuffer.wrap(DIRECTORY_ENTRY).order(ByteOrder.LITTLE_ENDIAN).getInt();
    int entry = bytes.length - DIRECTORY_ENTRY.length;
    while (zip.getInt(entry) != signature) {
      entry--;
    }
    zip.putInt(entry + UNPACKED_SIZE, 7);
    return bytes;
  }

  /** Each within the limit of a file, all together beyond that of a bundle. */
  private static byte[] bombs() throws IOException {
    RawZip zip = new RawZip();
    for (int i = 0; i < 14; i++) {
      zip.part(i + ".bin", new byte[20 << 20]);
    }
    return zip.bytes();
  }

  private static byte[] nested() throws IOException {
    byte[] zip = new RawZip().part("a.txt", GoodFiles.of(Rendering.TXT)).bytes();
    for (int depth = 0; depth < 3; depth++) {
      zip = new RawZip().part(depth + ".zip", zip).bytes();
    }
    return zip;
  }

  private static byte[] many() throws IOException {
    RawZip zip = new RawZip();
    for (int i = 0; i < 2_000; i++) {
      zip.part(i + ".txt", new byte[] {'x'});
    }
    return zip.bytes();
  }
}
