package duibiao.cli;

import duibiao.job.RunningException;
import duibiao.job.UnfinishedException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(
    name = "duibiao",
    description = "对标：读取、核对、比较部门预算公开文件",
    synopsisSubcommandLabel = "命令",
    commandListHeading = "%n命令：%n",
    subcommands = {
      RunCommand.class,
      NightlyCommand.class,
      DoctorCommand.class,
      PublicationsCommand.class,
      FactsCommand.class,
      ClaimsCommand.class,
      TargetsCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      SampleCommand.class,
      BenchCommand.class
    })
public final class Duibiao {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "显示用法")
  @SuppressWarnings("UnusedVariable") // The parser reads it.
  private boolean isHelpAsked;

  private Duibiao() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    Termination.exit(runToTheEnd(arguments));
  }

  /** Also what no handler sees, such as a lack of memory, is a fault and not a result. */
  @SuppressWarnings("checkstyle:IllegalCatch")
  private static int runToTheEnd(String... arguments) {
    try {
      return run(arguments);
    } catch (Error e) {
      return tellFault(e);
    }
  }

  static int run(String... arguments) {
    return new CommandLine(new Duibiao())
        .setParameterExceptionHandler(Duibiao::tellWrongRequest)
        .setExecutionExceptionHandler(Duibiao::tell)
        .execute(arguments);
  }

  private static int tellWrongRequest(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    System.err.printf("%s；用法见 ./%s --help%n", reason(e), command);
    return ExitCode.WRONG_REQUEST;
  }

  private static String reason(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return "无法识别“" + String.join(" ", unmatched.getUnmatched()) + "”";
    }
    if (e instanceof MissingParameterException missing) {
      return missing.getMissing().isEmpty()
          ? "缺少命令"
          : "缺少参数 " + missing.getMissing().get(0).paramLabel();
    }
    return e.getArgSpec() == null
        ? "缺少命令"
        : "“" + e.getValue() + "”不能用作 " + e.getArgSpec().paramLabel();
  }

  private static int tell(Exception e, CommandLine command, CommandLine.ParseResult result) {
    if (e instanceof RequestException) {
      System.err.println(e.getMessage());
      return ExitCode.WRONG_REQUEST;
    }
    if (e instanceof FaultException
        || e instanceof RunningException
        || e instanceof UnfinishedException) {
      System.err.println(e.getMessage());
      return ExitCode.FAULT;
    }
    return tellFault(e);
  }

  private static int tellFault(Throwable e) {
    Trouble trouble = Trouble.of(e);
    System.err.println(trouble.sentence());
    trouble.trace().ifPresent(System.err::print);
    return ExitCode.FAULT;
  }
}
