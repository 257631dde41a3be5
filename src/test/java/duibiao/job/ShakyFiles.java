package duibiao.job;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Files of this machine as a network folder has them that fails now and then. */
public final class ShakyFiles extends RawLocalFileSystem {

  private static final String SCHEME = "shaky";
  private static final AtomicInteger LEFT = new AtomicInteger();

  /** The location of a folder. */
  static String at(Path folder) {
    System.setProperty("spark.hadoop.fs.%s.impl".formatted(SCHEME), ShakyFiles.class.getName());
    return SCHEME + "://" + folder;
  }

  /** Lets so many attempts to open a file fail. */
  static void failNext(int attempts) {
    LEFT.set(attempts);
  }

  @Override
  public URI getUri() {
    return URI.create(SCHEME + ":///");
  }

  @Override
  public FSDataInputStream open(org.apache.hadoop.fs.Path file, int bufferSize) throws IOException {
    if (LEFT.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IOException("Stale file handle");
    }
    return super.open(file, bufferSize);
  }
}
