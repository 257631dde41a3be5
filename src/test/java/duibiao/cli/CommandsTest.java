package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exit codes, streams and columns by the contract. Nothing here starts Spark. */
class CommandsTest {

  @TempDir private Path folder;

  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void catchTheStreams() {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void giveTheStreamsBack() {
    System.setOut(realOut);
    System.setErr(realErr);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          facts /nowhere/a.pdf        | 找不到文件“/nowhere/a.pdf”，请检查路径
          facts                       | 缺少参数 FILE；用法见 ./duibiao facts --help
          run /nowhere                | 找不到文件夹“/nowhere”，请检查路径
          run /nowhere --lang fr      | 没有语言“fr”的报告，请写 zh-CN 或 en
          run jobs --briefing-template jobs/README.md | 简报模板“jobs/README.md”不是能打开的 docx 文件，请用 Word 另存为 docx
          fcts                        | 无法识别“fcts”；用法见 ./duibiao --help
          facts a.pdf --lines         | 无法识别“--lines”；用法见 ./duibiao facts --help
          sample x --years 2021       | 无法识别年度范围“2021”，请写成 2021-2025 的形式
          sample x --formats pdf,ofd  | 无法生成示例区：无法识别格式“ofd”，可写的格式有 txt、html、docx、xlsx、xls、pdf
          nightly --settings /no.yaml | 找不到设置文件“/no.yaml”，请检查 --settings
          publications restore nix    | 没有编号为“nix”的发布，请用 ./duibiao publications 查看有哪些
          publications --data s3a://b/d | 无法访问“s3a://b/d”（缺少库 ClassNotFoundException: Class org.apache.hadoop.fs.s3a.S3AFileSystem not found），请检查地址、权限、网络和所需的库
          publications restore        | 缺少参数 ID；用法见 ./duibiao publications restore --help
          run --keep 0                | --keep 至少为 1，不能是 0
          run --data hdfs://h/d       | 数据位置“hdfs://h/d”在集群或对象存储上，要用 spark-submit 运行（见 jobs/spark-submit），或把 data 改为本机的文件夹
          sample x --departments many | “many”不能用作 N；用法见 ./duibiao sample --help
          """)
  void aWrongRequestIsOneLineThatSaysHowToMendIt(String arguments, String sentence) {
    assertThat(Duibiao.run(arguments.strip().split(" "))).isEqualTo(2);
    assertThat(errors()).containsExactly(sentence);
    assertThat(out.size()).isZero();
  }

  @Test
  void publicationsOfAClusterAreListedAndRestored() throws IOException {
    String first = "20260101-020000-000";
    String second = "20260102-020000-000";
    String publication =
        """
        {"record": {"id": "%s", "outcome": "PUBLISHED", "reason": "", "started": "", "finished": "",
          "versions": {"reader": "", "program": "", "settings": "", "documents": ""},
          "before": "", "counts": {}, "seconds": {}, "unreadable": []}, "versions": {}}
        """;
    Path manifest = folder.resolve("data/publications.json");
    Files.createDirectories(manifest.getParent());
    Files.writeString(
        manifest,
        "{\"current\": \"%s\", \"publications\": [%s, %s]}"
            .formatted(second, publication.formatted(second), publication.formatted(first)));
    String data = "--data=file://" + manifest.getParent();
    String reports = "--out=" + folder;

    assertThat(Duibiao.run("publications", data, reports)).isZero();
    assertThat(Duibiao.run("publications", "restore", first, data, reports)).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8)).contains(second + ",,,,,current");
    assertThat(manifest).content().containsPattern("current\"\\s*:\\s*\"" + first);
  }

  @Test
  void anInboxWithoutFilesIsAWrongRequest() {
    assertThat(Duibiao.run("run", folder.toString(), "--out", folder.toString())).isEqualTo(2);
    assertThat(errors()).singleElement().asString().contains("里没有文件");
  }

  @Test
  void anUnreadableFileIsToldAndTheHeaderIsPrinted() throws IOException {
    Path empty = Files.createFile(folder.resolve("空.pdf"));

    assertThat(Duibiao.run("facts", empty.toString())).isEqualTo(1);
    assertThat(errors()).containsExactly("无法读取“空.pdf”：文件为空，请重新下载或向公开单位索取");
    assertThat(lines(out))
        .containsExactly(
            "form,line,measure,yuan,printed,unit,state,page,table,row,column,label,reading");
  }

  @Test
  void theSampleDistrictIsCheckedWithoutAFindingAndEveryRuleIsAnswered() {
    assertThat(
            Duibiao.run(
                "sample",
                folder.toString(),
                "--departments",
                "1",
                "--years",
                "2024-2024",
                "--defects",
                "0"))
        .isZero();
    String file = folder.resolve("disclosures").toFile().listFiles()[0].toString();

    assertThat(Duibiao.run("check", file)).isZero();
    assertThat(lines(out))
        .filteredOn(line -> !line.contains(",info,"))
        .containsExactly(
            "document,rule,outcome,severity,form,line,measure,page,expected,actual,difference,"
                + "explanation,quote,key,verification");
    out.reset();
    Path form = folder.resolve("检查表.xlsx");
    assertThat(Duibiao.run("check", "--all", file, "--form", form.toString())).isZero();
    assertThat(form).isNotEmptyFile();
    assertThat(lines(out))
        .hasSizeGreaterThan(70)
        .element(1)
        .asString()
        .contains(",W01,holds,info,");
    out.reset();
    assertThat(Duibiao.run("claims", file)).isZero();
    assertThat(lines(out).get(0))
        .isEqualTo(
            "topic,measure,year,yuan,basis_year,change_yuan,change_percent,direction,code,page,"
                + "quote,count,name,quantity,unit");
    out.reset();
    assertThat(Duibiao.run("targets", file)).isZero();
    assertThat(lines(out)).hasSizeGreaterThan(5).startsWith(String.join(",", Target.COLUMNS));
  }

  private List<String> errors() {
    return lines(err);
  }

  private static List<String> lines(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
