package duibiao.cli;

/**
 * What is done when the process is asked to end, such as by systemd, Kubernetes or Ctrl-C. It ends
 * with the code of {@link ExitCode#TERMINATED} unless the run is done already.
 */
final class Termination {

  private final Thread hook;

  /** Waits for the signal; {@code last} ends the process if there is something to give up. */
  Termination(Runnable last) {
    hook = new Thread(last, "termination");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Waits no longer. */
  void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already; System.exit waits for it.
    }
  }
}
