package duibiao.storage;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What java.nio and Hadoop promise alike, on a folder of this machine. */
class StorageTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "file://"})
  void listsAllFilesBelowButNotThoseThatAreSkipped(String scheme) throws IOException {
    write("甲局.txt", "甲");
    write("乙区/丙局:二.txt", "丙丙");
    write("跳过/丁局.txt", "丁");

    assertThat(storage(scheme).files("跳过"::equals))
        .allSatisfy(file -> assertThat(file.changed()).isCloseTo(Instant.now(), within(1, MINUTES)))
        .extracting(file -> file.path() + " " + file.bytes())
        .containsExactlyInAnyOrder("甲局.txt 3", "乙区/丙局:二.txt 6");
    assertThat(storage(scheme).below("没有").files(path -> false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "file://"})
  void onlyAFileBelowTheFolderHasASize(String scheme) throws IOException {
    write("外.txt", "外");
    write("内外/有.txt", "有");
    write("内/有.txt", "有");
    Storage inner = storage(scheme).below("内");

    assertThat(inner.size("有.txt")).isEqualTo(3);
    assertThat(Stream.of("没有.txt", "", "../外.txt", "../内外/有.txt"))
        .allSatisfy(path -> assertThat(inner.size(path)).isEqualTo(Storage.NO_FILE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "file://"})
  void aFileIsReplacedAsAWholeAndLeavesNothingBeside(String scheme) throws IOException {
    Storage storage = storage(scheme);
    storage.write("新/文件", bytes("旧的内容"));
    storage.write("新/文件", bytes("新"));

    assertThat(storage.read("新/文件")).isEqualTo(bytes("新"));
    assertThat(storage.files(path -> false))
        .extracting(Storage.Stored::path)
        .containsExactly("新/文件");
    storage.delete("新");
    storage.delete("新");
    assertThat(storage.files(path -> false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "file://"})
  void worksAlsoWhereATaskRuns(String scheme) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    new ObjectOutputStream(sent).writeObject(storage(scheme));
    Storage received =
        (Storage) new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray())).readObject();

    received.write("结果", bytes("一"));
    assertThat(storage(scheme).read("结果")).isEqualTo(bytes("一"));
  }

  @Test
  void keysAreNotTold() {
    System.setProperty("spark.hadoop.fs.s3a.secret.key", "不可外传");
    try {
      assertThat(List.of(Storage.at("s3a://桶/目录"))).asString().doesNotContain("不可外传");
    } finally {
      System.clearProperty("spark.hadoop.fs.s3a.secret.key");
    }
  }

  private Storage storage(String scheme) {
    return Storage.at(scheme + folder);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
