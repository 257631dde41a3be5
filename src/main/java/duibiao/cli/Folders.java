package duibiao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that commands write to. */
final class Folders {

  private Folders() {}

  /** Makes the folder if it is not there; a folder that cannot be written is a wrong request. */
  static void requireWritable(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new RequestException("无法写入“%s”，请指定可写的文件夹".formatted(folder));
    }
    if (!Files.isWritable(folder)) {
      throw new RequestException("无法写入“%s”，请指定可写的文件夹".formatted(folder));
    }
  }
}
