package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.document.Limits;
import duibiao.document.UnreadableDocumentException;
import duibiao.storage.LocalStorage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxContentTest {

  @TempDir private Path folder;

  @Test
  void aFileIsFoundByThePathThatItsDisclosureBears() throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("inbox/夹!"));
    Files.writeString(inbox.resolve("甲.txt"), "甲");
    Files.write(folder.resolve("inbox/外.zip"), zip("内.zip", zip("乙.txt", bytes("乙"))));

    assertThat(read("夹!/甲.txt")).isEqualTo(bytes("甲"));
    assertThat(read("外.zip!/内.zip!/乙.txt")).isEqualTo(bytes("乙"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret", "a/../../secret", "没有.txt", "没有.zip!/../../secret", "a"})
  void nothingOutsideTheInboxIsRead(String path) throws IOException {
    Files.createDirectories(folder.resolve("inbox/a"));
    Files.writeString(folder.resolve("secret"), "x");

    assertThatThrownBy(() -> read(path)).isInstanceOf(IOException.class);
  }

  @Test
  void aNameThatABundleLacksIsToldNotGuessed() throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    Files.write(folder.resolve("inbox/外.zip"), zip("乙.txt", bytes("乙")));

    assertThatThrownBy(() -> read("外.zip!/丙.txt")).isInstanceOf(UnreadableDocumentException.class);
  }

  private byte[] read(String path) throws IOException, UnreadableDocumentException {
    return InboxContent.read(LocalStorage.of(folder.resolve("inbox")), path, Limits.DEFAULT);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }
}
