package duibiao.cli;

import duibiao.benchmark.Benchmark;
import duibiao.benchmark.Benchmarks;
import duibiao.benchmark.Standing;
import duibiao.catalog.DatasetName;
import duibiao.catalog.PublishedRows;
import duibiao.ratio.DepartmentYear;
import duibiao.ratio.Metric;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.Nearest;
import duibiao.ratio.OwnedFigure;
import duibiao.ratio.Ratio;
import duibiao.ratio.RatioTree;
import duibiao.ratio.Ratios;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a ratio as a tree, down to the cells that it comes from. Starts no Spark. */
@Command(name = "explain", description = "说明一个指标：数值、公式、分子分母，直到文件、页码和单元格")
final class ExplainCommand implements Callable<Integer> {

  @Option(
      names = "--department",
      paramLabel = "NAME",
      required = true,
      description = "部门或单位名称：全称、登记簿或文件里的简称，或全称的一部分")
  private String department;

  @Option(names = "--year", paramLabel = "Y", required = true, description = "年度，如 2024")
  private int year;

  @Option(names = "--ratio", paramLabel = "ID", required = true, description = "指标编号，如 R10")
  private String ratio;

  @Option(names = "--out", paramLabel = "DIR", description = "run 的输出位置（默认：项目文件夹）")
  private Path out = Home.folder();

  @Mixin private MetricsOption metrics;

  @Mixin private RegisterOption register;

  @Override
  public Integer call() throws IOException {
    MetricCatalogue catalogue = metrics.catalogue();
    Metric metric =
        catalogue
            .find(ratio)
            .orElseThrow(
                () ->
                    new RequestException(
                        "指标目录里没有编号为“%s”的指标%s"
                            .formatted(ratio, Nearest.words(ratio, catalogue.ids()))));
    PublishedRows published = published();
    PublishedFigures figures = new PublishedFigures(published, catalogue);
    for (DepartmentYear owner : owners(published)) {
      System.out.print(tree(published, figures.of(owner), owner, metric, catalogue));
      if (metric.isOfChecks()) {
        figures.failedChecks(owner).forEach(check -> System.out.println("未通过：" + check));
      }
      standing(published, owner, metric).forEach(System.out::println);
    }
    return ExitCode.DONE;
  }

  private PublishedRows published() throws IOException {
    Path folder = out.resolve("notebooks-data");
    try {
      return PublishedRows.current(folder);
    } catch (NoSuchFileException e) {
      throw new RequestException("“%s”里还没有发布数据，请先运行 ./duibiao run".formatted(folder));
    }
  }

  /** The department and the units that the name means. */
  private List<DepartmentYear> owners(PublishedRows published) throws IOException {
    List<Row> documents = published.read(DatasetName.DOCUMENTS, year);
    if (documents.isEmpty()) {
      String known =
          published.years(DatasetName.DOCUMENTS).stream().collect(Collectors.joining("、"));
      throw new RequestException("没有%s年的数据，现有年度：%s".formatted(year, known));
    }
    return new PublishedNames(documents, year, register.register()).owners(department);
  }

  private static String tree(
      PublishedRows published,
      List<OwnedFigure> figures,
      DepartmentYear owner,
      Metric metric,
      MetricCatalogue catalogue) {
    Optional<Ratio> ratio =
        published.read(DatasetName.RATIOS, owner.fiscalYear(), owner.department()).stream()
            .map(Ratios::from)
            .filter(row -> row.id().equals(metric.id()))
            .filter(row -> row.level().equals(owner.level()))
            .filter(row -> row.district().equals(owner.district()))
            .findFirst();
    return new RatioTree(figures, owner.fiscalYear(), catalogue)
        .of(metric, ratio)
        .orElseThrow(
            () ->
                new RequestException(
                    "%s %s年的文件里没有可用于指标的数字".formatted(owner.department(), owner.fiscalYear())));
  }

  /** Where the department stands, as the last run published it. */
  private static List<String> standing(
      PublishedRows published, DepartmentYear owner, Metric metric) {
    Predicate<Row> isIts =
        row ->
            row.getAs("level").equals(owner.level())
                && Objects.equals(row.getAs("district"), owner.district());
    List<Row> peers = rows(published, DatasetName.PEERS, owner).filter(isIts).toList();
    List<Benchmark> benchmarks =
        rows(published, DatasetName.BENCHMARKS, owner)
            .filter(isIts.and(row -> row.getAs("ratio").equals(metric.id())))
            .map(Benchmarks::from)
            .toList();
    return new Standing(metric, peers).lines(benchmarks);
  }

  private static Stream<Row> rows(
      PublishedRows published, DatasetName dataset, DepartmentYear owner) {
    return published.read(dataset, owner.fiscalYear(), owner.department()).stream();
  }
}
