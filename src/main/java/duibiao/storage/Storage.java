package duibiao.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;

/**
 * A folder and what lies below it (存储位置), on this machine, on HDFS or on an object store. It
 * travels to the tasks and is opened where they run.
 *
 * <p>Paths are relative to the folder, with {@code /} between folders.
 */
public sealed interface Storage extends Serializable permits LocalStorage, HadoopStorage {

  /** What {@link #size} says of a path that is no file below the folder. */
  long NO_FILE = -1;

  /**
   * A file.
   *
   * @param path its path
   * @param bytes its size when it was listed; 0 if that cannot be told
   * @param changed when it was last changed; long ago if that cannot be told
   */
  record Stored(String path, long bytes, Instant changed) {}

  /**
   * A storage by its location.
   *
   * @param location a local path, or a URI such as {@code hdfs://host/folder}
   */
  static Storage at(String location) {
    return isLocal(location) ? LocalStorage.of(location) : HadoopStorage.of(location);
  }

  /** Whether a location is a path of this machine. */
  static boolean isLocal(String location) {
    return !location.contains("://");
  }

  /** The location, in full. */
  String location();

  /** The last name in the location. */
  default String name() {
    return location().substring(location().lastIndexOf('/') + 1);
  }

  /** The location of a path, for what opens files by itself. */
  default String location(String path) {
    return location() + "/" + path;
  }

  /** The storage of a folder below this one, which need not be there. */
  Storage below(String path);

  /**
   * The files in the folder and in all folders below it, in no order; none if it is not there.
   *
   * @param isSkipped tells by their paths which files and folders are left out
   */
  List<Stored> files(Predicate<String> isSkipped) throws IOException;

  /** The size of a file in bytes; {@link #NO_FILE} if there is no such file. */
  long size(String path) throws IOException;

  /** Opens a file. */
  InputStream open(String path) throws IOException;

  /** The bytes of a file. */
  default byte[] read(String path) throws IOException {
    try (InputStream content = open(path)) {
      return content.readAllBytes();
    }
  }

  /** Writes a file in one step: others see what was there before, or all of this. */
  void write(String path, byte[] content) throws IOException;

  /** Where a Parquet file can be written; its folders are made. */
  OutputFile output(String path) throws IOException;

  /** A Parquet file to be read. */
  InputFile input(String path) throws IOException;

  /** Removes a file, or a folder with all that is in it; there may be none. */
  void delete(String path) throws IOException;
}
