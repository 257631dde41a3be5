package duibiao.job.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.job.Inbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietInboxTest {

  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir private Path folder;

  private final List<String> told = new ArrayList<>();

  @Test
  void aFileThatHasJustBeenWrittenIsWaitedFor() throws IOException {
    Files.writeString(folder.resolve("甲局.txt"), "预算");
    AtomicInteger listings = new AtomicInteger();

    QuietInbox.Waited waited =
        new QuietInbox(SHORT, Duration.ofMinutes(1))
            .list(
                () -> {
                  listings.incrementAndGet();
                  return Inbox.list(folder);
                },
                told::addAll);

    assertThat(waited.restless()).isEmpty();
    assertThat(listings).hasValueGreaterThan(1);
    assertThat(told).containsExactly("甲局.txt");
    assertThat(waited.inbox().files()).hasSize(1);
  }

  @Test
  void aFileThatKeepsChangingIsReadAsItIsWhenPatienceEnds() throws IOException {
    Path file = Files.writeString(folder.resolve("甲局.txt"), "预算");

    QuietInbox.Waited waited =
        new QuietInbox(Duration.ofMinutes(1), SHORT).list(() -> Inbox.list(folder), told::addAll);

    assertThat(waited.restless()).containsExactly("甲局.txt");
    assertThat(waited.inbox().files()).hasSize(1);
    assertThat(file).exists();
  }

  @Test
  void aCopyThatKeepsTheOldTimeIsStillFresh() throws IOException {
    Path file = Files.writeString(folder.resolve("甲局.txt"), "预算");
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

    assertThat(
            new QuietInbox(Duration.ofMinutes(1), Duration.ZERO)
                .list(() -> Inbox.list(folder), told::addAll)
                .restless())
        .hasSize(1);
  }

  @Test
  void withoutQuietNothingIsWaitedFor() throws IOException {
    Files.writeString(folder.resolve("甲局.txt"), "预算");
    Instant start = Instant.now();

    new QuietInbox(Duration.ZERO, Duration.ofMinutes(1))
        .list(() -> Inbox.list(folder), told::addAll);

    assertThat(told).isEmpty();
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
  }
}
