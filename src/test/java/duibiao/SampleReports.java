package duibiao;

import duibiao.benchmark.BenchmarkSettings;
import duibiao.fact.Reading;
import duibiao.finding.Decisions;
import duibiao.job.Inbox;
import duibiao.job.Progress;
import duibiao.job.Request;
import duibiao.job.Run;
import duibiao.job.Settings;
import duibiao.ratio.MetricCatalogue;
import duibiao.report.Language;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.sample.print.Rendering;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** The reports of one run over a small sample district with defects; made once for all tests. */
public final class SampleReports {

  /** Where {@code index.html} is. */
  public static final Path FOLDER = run(Path.of("target/sample-reports").toAbsolutePath());

  private SampleReports() {}

  private static Path run(Path folder) {
    try {
      FileUtils.deleteDirectory(folder.toFile());
      SampleDistrict.of(
              new Options(8, 2025, 2026, 3)
                  .withDefects(1)
                  .withFormats(List.of(Rendering.PDF, Rendering.DOCX, Rendering.TXT)))
          .write(folder.resolve("sample"));
      Settings settings =
          new Settings(
              Register.read(folder.resolve("sample/departments.csv")),
              MetricCatalogue.shipped(),
              Decisions.NONE,
              BenchmarkSettings.DEFAULT,
              "");
      Request request =
          new Request(
              Inbox.list(folder.resolve("sample/disclosures")).digested(),
              Reading.DEFAULT,
              settings,
              Language.CHINESE,
              "示例区（由程序生成，不是真实单位）",
              folder,
              1);
      try (Run run = Run.begin(request, Progress.SILENT)) {
        run.publish();
      }
      return folder.resolve("reports/latest").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
