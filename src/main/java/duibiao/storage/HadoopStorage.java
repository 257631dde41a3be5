package duibiao.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CommonPathCapabilities;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.hadoop.security.AccessControlException;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;

/**
 * A folder that Hadoop knows by its URI, such as {@code hdfs://host/folder} or {@code
 * s3a://bucket/folder}.
 *
 * <p>The settings are those of {@code core-site.xml} on the class path, and those that {@code
 * spark-submit} was given as {@code spark.hadoop.…}, which travel along.
 */
public final class HadoopStorage implements Storage {

  private static final long serialVersionUID = 1L;

  private static final String SUBMITTED = "spark.hadoop.";

  private final String location;
  private final TreeMap<String, String> settings;
  private transient Configuration configuration;

  private HadoopStorage(String location, Map<String, String> settings) {
    this.location = location;
    this.settings = new TreeMap<>(settings);
  }

  static HadoopStorage of(String location) {
    Map<String, String> settings = new TreeMap<>();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(SUBMITTED)) {
        settings.put(name.substring(SUBMITTED.length()), System.getProperty(name));
      }
    }
    return new HadoopStorage(new Path(location).toString(), settings);
  }

  /** Reading Hadoop's XML files takes long enough to do it once. */
  private synchronized Configuration configuration() {
    if (configuration == null) {
      Configuration fresh = new Configuration();
      settings.forEach(fresh::set);
      configuration = fresh;
    }
    return configuration;
  }

  @SuppressWarnings("checkstyle:IllegalCatch")
  private FileSystem files() throws IOException {
    try {
      return FileSystem.get(new Path(location).toUri(), configuration());
    } catch (RuntimeException e) {
      // Hadoop knows what the scheme needs, and does not find it.
      if (ExceptionUtils.indexOfType(e, ClassNotFoundException.class) >= 0) {
        throw new UnsupportedFileSystemException("缺少库 " + ExceptionUtils.getRootCauseMessage(e));
      }
      throw e;
    }
  }

  /** Made of its parts, because the name of a file may look like a URI. */
  private Path file(String path) {
    URI root = new Path(location).toUri();
    return new Path(root.getScheme(), root.getAuthority(), root.getPath() + "/" + path);
  }

  @Override
  public String location() {
    return location;
  }

  @Override
  public Storage below(String path) {
    return new HadoopStorage(location(path), settings);
  }

  @Override
  public List<Stored> files(Predicate<String> isSkipped) throws IOException {
    List<Stored> found = new ArrayList<>();
    addFiles("", isSkipped, found);
    return found;
  }

  private void addFiles(String folder, Predicate<String> isSkipped, List<Stored> found)
      throws IOException {
    for (FileStatus entry : entries(file(folder))) {
      String path = folder + entry.getPath().getName();
      if (!isSkipped.test(path)) {
        if (entry.isDirectory()) {
          addFiles(path + "/", isSkipped, found);
        } else {
          found.add(
              new Stored(path, entry.getLen(), Instant.ofEpochMilli(entry.getModificationTime())));
        }
      }
    }
  }

  private FileStatus[] entries(Path folder) throws IOException {
    try {
      return files().listStatus(folder);
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    } catch (AccessControlException e) {
      throw denied(folder, e);
    }
  }

  @Override
  public long size(String path) throws IOException {
    Path file = file(path);
    if (!isBelow(file)) {
      return NO_FILE;
    }
    try {
      FileStatus status = files().getFileStatus(file);
      return status.isFile() ? status.getLen() : NO_FILE;
    } catch (FileNotFoundException e) {
      return NO_FILE;
    } catch (AccessControlException e) {
      throw denied(file(path), e);
    }
  }

  private static AccessDeniedException denied(Path path, AccessControlException e) {
    return new AccessDeniedException(path.toString(), null, e.getMessage());
  }

  private boolean isBelow(Path file) {
    String root = file("").toUri().getPath();
    return file.toUri().getPath().startsWith(root.endsWith("/") ? root : root + "/");
  }

  @Override
  public InputStream open(String path) throws IOException {
    try {
      return files().open(file(path));
    } catch (AccessControlException e) {
      throw denied(file(path), e);
    }
  }

  /** An object store shows an object when its stream is closed; other stores rename in one step. */
  @Override
  public void write(String path, byte[] content) throws IOException {
    Path file = file(path);
    if (files().hasPathCapability(file, CommonPathCapabilities.ABORTABLE_STREAM)) {
      write(file, content);
    } else {
      Path fresh =
          new Path(
              file.getParent(),
              String.format(Locale.ROOT, ".%s.%s", file.getName(), UUID.randomUUID()));
      write(fresh, content);
      FileContext.getFileContext(file.toUri(), configuration())
          .rename(fresh, file, Rename.OVERWRITE);
    }
  }

  private void write(Path file, byte[] content) throws IOException {
    try (OutputStream out = files().create(file, true)) {
      out.write(content);
    }
  }

  @Override
  public OutputFile output(String path) throws IOException {
    return HadoopOutputFile.fromPath(file(path), configuration());
  }

  @Override
  public InputFile input(String path) throws IOException {
    return HadoopInputFile.fromPath(file(path), configuration());
  }

  @Override
  public void delete(String path) throws IOException {
    files().delete(file(path), true);
  }

  /** Without the settings, which may hold keys. */
  @Override
  public String toString() {
    return location;
  }
}
