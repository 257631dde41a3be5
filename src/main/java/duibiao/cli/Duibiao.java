package duibiao.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "duibiao",
    description = "对标：读取、核对、比较部门预算公开文件",
    mixinStandardHelpOptions = true,
    subcommands = {
      RunCommand.class,
      FactsCommand.class,
      ClaimsCommand.class,
      CheckCommand.class,
      SampleCommand.class
    })
public final class Duibiao {

  private Duibiao() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return new CommandLine(new Duibiao())
        .setExecutionExceptionHandler(Duibiao::tell)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  private static int tell(Exception e, CommandLine command, CommandLine.ParseResult result) {
    if (e instanceof RequestException) {
      System.err.println(e.getMessage());
      return ExitCode.WRONG_REQUEST;
    }
    e.printStackTrace(System.err);
    return ExitCode.FAULT;
  }
}
