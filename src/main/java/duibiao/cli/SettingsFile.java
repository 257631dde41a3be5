package duibiao.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of settings that an option names. What is wrong with it is told before anything runs. */
final class SettingsFile {

  private SettingsFile() {}

  /** What is read of a file of settings. */
  interface Reader<T> {
    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if it is wrong; the message says where, why and what to do
     */
    T read(Path file) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @param what what it is, in Chinese
   * @param option the option that names it
   */
  static <T> T read(String what, String option, Path file, Reader<T> reader) throws IOException {
    try {
      return reader.read(file);
    } catch (NoSuchFileException e) {
      throw new RequestException("找不到%s“%s”，请检查 %s".formatted(what, file, option));
    } catch (CharacterCodingException e) {
      throw new RequestException("%s“%s”不是 UTF-8 编码，请另存为 UTF-8".formatted(what, file));
    } catch (IllegalArgumentException e) {
      throw new RequestException(e.getMessage());
    }
  }
}
