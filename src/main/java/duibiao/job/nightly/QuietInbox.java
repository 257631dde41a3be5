package duibiao.job.nightly;

import duibiao.job.Inbox;
import duibiao.job.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits for files that are still being copied into the inbox. */
public final class QuietInbox {

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Duration quiet;
  private final Duration patience;

  /**
   * Waits by these measures.
   *
   * @param quiet how long a file must have been unchanged to count as whole
   * @param patience how long to wait at most
   */
  public QuietInbox(Duration quiet, Duration patience) {
    this.quiet = quiet;
    this.patience = patience;
  }

  /**
   * What a wait came to.
   *
   * @param inbox the last listing
   * @param restless paths of the files that were still changing when patience ended
   */
  public record Waited(Inbox inbox, List<String> restless) {}

  /**
   * Lists the inbox until all of its files are quiet.
   *
   * @param waiting is told before a wait which files have just changed
   */
  public Waited list(Supplier<Inbox> listing, Consumer<List<String>> waiting) {
    Instant end = Instant.now().plus(patience);
    Inbox inbox = listing.get();
    List<String> restless = restless(inbox);
    if (!restless.isEmpty()) {
      waiting.accept(restless);
    }
    while (!restless.isEmpty() && Instant.now().isBefore(end)) {
      Pause.of(shortest(quiet, LONGEST_PAUSE, Duration.between(Instant.now(), end)));
      inbox = listing.get();
      restless = restless(inbox);
    }
    return new Waited(inbox, restless);
  }

  private static Duration shortest(Duration... durations) {
    Duration shortest = List.of(durations).stream().min(Duration::compareTo).orElseThrow();
    return shortest.isNegative() ? Duration.ZERO : shortest;
  }

  private List<String> restless(Inbox inbox) {
    Instant now = Instant.now();
    return inbox.files().stream()
        .filter(file -> isRestless(file.changed(), now))
        .map(Inbox.Item::path)
        .toList();
  }

  /** A time in the future tells of a wrong clock, not of somebody who writes. */
  private boolean isRestless(Instant changed, Instant now) {
    return changed.isAfter(now.minus(quiet)) && !changed.isAfter(now);
  }
}
