package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Limits;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxReaderTest {

  private static final String TEXT =
      "上海市甲区2024年区级部门预算\n预算主管部门：甲区财政局\n2024年部门支出预算总表\n单位：元\n"
          + "功能分类科目编码\t功能分类科目名称\t合计\t基本支出\t项目支出\n201\t一般公共服务支出\t3\t2\t1\n";

  @TempDir private Path folder;

  @Test
  void aBundleIsAsManyDisclosuresAsItHolds() throws IOException {
    write(
        "公开.zip",
        zip(
            StandardCharsets.UTF_8,
            entry("甲局.txt", TEXT),
            entry("__MACOSX/._甲局.txt", "x"),
            entry("通知/空.txt", "")));

    List<Disclosure> disclosures = read("公开.zip");

    assertThat(disclosures)
        .extracting(disclosure -> disclosure.file().path())
        .containsExactly("公开.zip!/甲局.txt", "公开.zip!/通知/空.txt");
    assertThat(disclosures.get(0).facts()).hasSize(3);
    assertThat(disclosures.get(1).status()).isEqualTo(Status.UNREADABLE);
  }

  @Test
  void namesInGbkAreRead() throws IOException {
    write("a.zip", zip(Charset.forName("GBK"), entry("甲区财政局.txt", TEXT)));

    assertThat(read("a.zip"))
        .extracting(disclosure -> disclosure.file().path())
        .containsExactly("a.zip!/甲区财政局.txt");
  }

  @Test
  void bundlesNestOneLevelDeep() throws IOException {
    byte[] inner = zip(StandardCharsets.UTF_8, entry("甲局.txt", TEXT));
    byte[] middle = zip(StandardCharsets.UTF_8, new Entry("内.zip", inner), entry("乙局.txt", TEXT));
    write("外.zip", zip(StandardCharsets.UTF_8, new Entry("中.zip", middle)));

    assertThat(read("外.zip"))
        .extracting(disclosure -> disclosure.file().path() + " " + disclosure.status())
        .containsExactly("外.zip!/中.zip!/内.zip UNREADABLE", "外.zip!/中.zip!/乙局.txt READ");
  }

  @Test
  void aNameIsALabelAndNeverAPath() throws IOException {
    write("a.zip", zip(StandardCharsets.UTF_8, entry("../../逃逸.txt", TEXT)));

    assertThat(read("a.zip")).singleElement().satisfies(d -> assertThat(d.facts()).hasSize(3));
    assertThat(folder.getParent().resolve("逃逸.txt")).doesNotExist();
    assertThat(folder.getParent().getParent().resolve("逃逸.txt")).doesNotExist();
  }

  @Test
  void aFileThatIsTooLargeUnpackedNamesTheLimitAndLosesNothingElse() throws IOException {
    byte[] blanks = new byte[30 << 20];
    write("a.zip", zip(StandardCharsets.UTF_8, entry("甲局.txt", TEXT), new Entry("炸弹.txt", blanks)));

    List<Disclosure> disclosures = read("a.zip");

    assertThat(disclosures.get(0).status()).isEqualTo(Status.READ);
    assertThat(explanation(disclosures.get(1))).contains("文件字节数超过上限 20971520");
  }

  @Test
  void anEmptyOrBrokenBundleSaysSo() throws IOException {
    write("空.zip", zip(StandardCharsets.UTF_8));
    byte[] whole = zip(StandardCharsets.UTF_8, entry("甲局.txt", TEXT));
    write("断.zip", java.util.Arrays.copyOf(whole, whole.length / 2));

    assertThat(explanation(read("空.zip").get(0))).contains("压缩包内没有文件");
    assertThat(explanation(read("断.zip").get(0))).contains("压缩包目录无法读取");
  }

  @Test
  void aFileLargerThanTheLimitIsNotOpened() throws IOException {
    write("大.txt", new byte[(int) Limits.DEFAULT.fileBytes() + 1]);

    assertThat(explanation(read("大.txt").get(0))).contains("超过上限 20971520");
  }

  private record Entry(String name, byte[] content) {}

  private static Entry entry(String name, String text) {
    return new Entry(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(Charset names, Entry... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Entry entry : entries) {
        zip.putNextEntry(new ZipEntry(entry.name()));
        zip.write(entry.content());
      }
    }
    return bytes.toByteArray();
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private List<Disclosure> read(String name) {
    return InboxReader.read(folder, name, Reading.DEFAULT);
  }

  private static String explanation(Disclosure disclosure) {
    return disclosure.findings().stream().map(Finding::explanation).findFirst().orElseThrow();
  }
}
