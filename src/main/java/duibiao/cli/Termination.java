package duibiao.cli;

import java.util.concurrent.CompletableFuture;

/**
 * What is done when the process is asked to end, such as by systemd, Kubernetes or Ctrl-C. It ends
 * with the code of {@link ExitCode#TERMINATED}, or, where the run is done already, when it has told
 * so, with its own.
 */
final class Termination {

  private static final CompletableFuture<Integer> EXIT_CODE = new CompletableFuture<>();

  private final Thread hook;

  /** Waits for the signal; {@code last} ends the process if there is something to give up. */
  Termination(Runnable last) {
    hook =
        new Thread(
            () -> {
              last.run();
              Runtime.getRuntime().halt(EXIT_CODE.join());
            },
            "termination");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Waits no longer. */
  void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and waits for its exit code.
    }
  }

  /** Ends the process, with this code also if it is being asked to end meanwhile. */
  static void exit(int code) {
    EXIT_CODE.complete(code);
    System.exit(code);
  }
}
