package duibiao.cli;

import duibiao.catalog.Catalog;
import duibiao.catalog.RunRecord;
import duibiao.job.Publications;
import duibiao.job.Request;
import duibiao.job.nightly.NightlySettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** Lists the publications that are kept, and shows one again. */
@Command(name = "publications", description = "列出保留的发布（CSV）；restore ID 恢复其中一次")
final class PublicationsCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("id", "finished", "documents", "unreadable", "findings", "current");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "运行时的输出位置（默认：项目文件夹）")
  private Path out = Home.folder();

  @Option(
      names = "--data",
      paramLabel = "URI",
      scope = ScopeType.INHERIT,
      description = "数据的位置（默认：输出位置下的 notebooks-data）")
  private String data;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "设置文件，输出和数据的位置从中取")
  private Path settings;

  /** Where a run has written. */
  private record Place(Path out, String data) {}

  private Place place() throws IOException {
    if (settings != null) {
      NightlySettings nightly = NightlyCommand.read(settings);
      return new Place(nightly.out(), nightly.data());
    }
    return new Place(out, data == null ? Request.data(out).toString() : data);
  }

  @Override
  public Integer call() throws IOException {
    Place place = place();
    Csv.print(COLUMNS, Remote.reach(place.data(), () -> rows(Catalog.at(place.data()))));
    return ExitCode.DONE;
  }

  private static Stream<List<Object>> rows(Catalog catalog) {
    String current = catalog.current().map(RunRecord::id).orElse("");
    return catalog.publications().stream().map(each -> row(each, each.id().equals(current)));
  }

  private static List<Object> row(RunRecord each, boolean isCurrent) {
    return Csv.row(
        each.id(),
        each.finished(),
        each.counts().get("documents"),
        each.counts().get("unreadable"),
        each.counts().get("findings"),
        isCurrent ? "current" : "");
  }

  @Command(name = "restore", description = "重新显示一次保留的发布：数据和报告一起恢复")
  int restore(@Parameters(paramLabel = "ID", description = "发布的编号") String id) throws IOException {
    Place place = place();
    List<RunRecord> kept =
        Remote.reach(place.data(), () -> Catalog.at(place.data()).publications());
    if (kept.stream().noneMatch(each -> each.id().equals(id))) {
      throw new RequestException("没有编号为“%s”的发布，请用 ./duibiao publications 查看有哪些".formatted(id));
    }
    Publications.restore(place.out(), place.data(), id);
    System.err.printf("已恢复发布 %s：%s%n", id, Request.reports(place.out()).resolve("index.html"));
    return ExitCode.DONE;
  }
}
