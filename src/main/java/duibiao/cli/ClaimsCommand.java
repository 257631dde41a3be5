package duibiao.cli;

import duibiao.fact.Claim;
import duibiao.fact.Claim.Change;
import duibiao.fact.Disclosure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the figures that one file's prose states as CSV. */
@Command(name = "claims", description = "输出一个文件文字说明中的数字（CSV）")
final class ClaimsCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of(
          "topic",
          "measure",
          "year",
          "yuan",
          "basis_year",
          "change_yuan",
          "change_percent",
          "direction",
          "code",
          "page",
          "quote",
          "count",
          "name",
          "quantity",
          "unit");

  @Parameters(paramLabel = "FILE", description = "公开文件")
  private Path file;

  @Mixin private ReadingOptions options;

  @Override
  public Integer call() {
    Disclosure disclosure = OneFile.read(file, options.reading());
    Csv.print(COLUMNS, disclosure.claims().stream().map(ClaimsCommand::row));
    return OneFile.tellAndExit(disclosure);
  }

  private static List<Object> row(Claim claim) {
    Optional<Change> change = Optional.ofNullable(claim.change());
    return Csv.row(
        claim.topic(),
        claim.measure(),
        claim.year(),
        claim.yuan(),
        change.map(Change::basisYear).orElse(null),
        change.map(Change::yuan).orElse(null),
        change.map(Change::percent).orElse(null),
        change.map(Change::direction).map(Claim.Direction::id).orElse(null),
        claim.code(),
        claim.page(),
        claim.quote(),
        claim.count(),
        claim.name(),
        claim.quantity(),
        claim.unit());
  }
}
