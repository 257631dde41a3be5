package duibiao.cli;

import picocli.CommandLine.Command;

/** Measurements that anyone can repeat; tests never measure time. */
@Command(
    name = "bench",
    description = "在本机上测量速度",
    subcommands = {
      BenchReadingCommand.class,
      BenchCheckingCommand.class,
      BenchSampleCommand.class,
      BenchBenchmarkingCommand.class,
      BenchNightlyCommand.class,
      BenchLoopCommand.class
    })
final class BenchCommand {}
