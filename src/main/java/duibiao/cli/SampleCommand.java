package duibiao.cli;

import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.sample.print.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a synthetic district and its ground truth. */
@Command(name = "sample", description = "生成示例区的公开文件及其真值")
final class SampleCommand implements Callable<Integer> {

  private static final Pattern YEARS = Pattern.compile("(20\\d{2})-(20\\d{2})");

  @Parameters(paramLabel = "DIR", description = "输出文件夹")
  private Path folder;

  @Option(names = "--departments", paramLabel = "N", description = "部门数（默认 ${DEFAULT-VALUE}）")
  private int departments = Options.DEFAULT.departments();

  @Option(names = "--years", paramLabel = "A-B", description = "年度范围，如 2021-2025")
  private String years = Options.DEFAULT.firstYear() + "-" + Options.DEFAULT.lastYear();

  @Option(names = "--seed", paramLabel = "S", description = "随机种子（默认 ${DEFAULT-VALUE}）")
  private long seed = Options.DEFAULT.seed();

  @Option(
      names = "--formats",
      paramLabel = "F,F",
      description = "文件格式，可选 txt、html、docx、xlsx、xls、pdf，以逗号分隔；每个文件取其一（默认 ${DEFAULT-VALUE}）")
  private String formats = "txt";

  @Option(
      names = "--defects",
      paramLabel = "RATE",
      description = "缺陷频率：1 与真实文件相当，0 为没有（默认 ${DEFAULT-VALUE}）")
  private double defects = 1;

  @Option(names = "--units", description = "每个预算单位另写一份单位预算")
  private boolean units;

  @Override
  public Integer call() throws IOException {
    SampleDistrict district = SampleDistrict.of(options());
    if (Files.exists(folder.resolve("disclosures"))) {
      throw new RequestException("“%s”里已有 disclosures 文件夹，请换一个文件夹或先移走它".formatted(folder));
    }
    Folders.requireWritable(folder);
    int documents = district.write(folder);
    System.err.printf("已在“%s”写出%s个文件（disclosures/）和真值（truth/）%n", folder, documents);
    return ExitCode.DONE;
  }

  private Options options() {
    Matcher range = YEARS.matcher(years);
    if (!range.matches()) {
      throw new RequestException("无法识别年度范围“%s”，请写成 2021-2025 的形式".formatted(years));
    }
    try {
      int firstYear = Integer.parseInt(range.group(1));
      int lastYear = Integer.parseInt(range.group(2));
      Options all = new Options(departments, firstYear, lastYear, seed).withDefects(defects);
      Options formatted = all.withFormats(Rendering.named(formats));
      return units ? formatted.withUnits() : formatted;
    } catch (IllegalArgumentException e) {
      throw new RequestException("无法生成示例区：" + e.getMessage());
    }
  }
}
