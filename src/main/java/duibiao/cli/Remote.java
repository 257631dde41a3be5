package duibiao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.function.Supplier;
import org.apache.hadoop.fs.UnsupportedFileSystemException;

/** What may lie on a cluster or in an object store, and not be reached. */
final class Remote {

  private Remote() {}

  /**
   * What is found at a location.
   *
   * @throws RequestException if waiting will not help: an unknown scheme, or a right that is
   *     missing
   * @throws FaultException if it cannot be reached for now
   */
  static <T> T reach(String location, Supplier<T> access) {
    try {
      return access.get();
    } catch (UncheckedIOException e) {
      String sentence =
          "无法访问“%s”（%s），请检查地址、权限、网络和所需的库".formatted(location, e.getCause().getMessage());
      throw isLasting(e.getCause()) ? new RequestException(sentence) : new FaultException(sentence);
    }
  }

  private static boolean isLasting(IOException cause) {
    return cause instanceof UnsupportedFileSystemException
        || cause instanceof AccessDeniedException;
  }
}
