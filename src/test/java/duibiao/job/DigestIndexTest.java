package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.job.Inbox.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestIndexTest {

  private static final Instant EARLIER = Instant.parse("2026-01-02T03:04:05.006Z");

  @TempDir private Path folder;
  @TempDir private Path state;

  @BeforeEach
  void writeAFile() throws IOException {
    Files.writeString(folder.resolve("甲.txt"), "甲局");
  }

  @Test
  void aFileThatHasNotChangedIsNotOpenedAgain() throws IOException {
    Inbox first = inbox(EARLIER).digested();
    assertThat(digest(first)).isEqualTo(Sha256.of(folder.resolve("甲.txt")));
    DigestIndex.write(state, first);
    Files.delete(folder.resolve("甲.txt"));

    assertThat(inbox(EARLIER).digested(DigestIndex.read(state)).files()).isEqualTo(first.files());
  }

  @Test
  void aFileWithAnotherTimeOrSizeIsOpened() throws IOException {
    DigestIndex.write(state, inbox(EARLIER).digested());
    Files.writeString(folder.resolve("甲.txt"), "乙局");

    DigestIndex known = DigestIndex.read(state);
    String changed = Sha256.of(folder.resolve("甲.txt"));
    assertThat(digest(inbox(EARLIER.plusMillis(1)).digested(known))).isEqualTo(changed);
    Item longer = new Item("甲.txt", 7, EARLIER, "");
    assertThat(digest(new Inbox(inbox(EARLIER).root(), List.of(longer)).digested(known)))
        .isEqualTo(changed);
  }

  /** The clock of the file system may not tell two changes apart. */
  @Test
  void aFileThatHasJustChangedIsOpenedAgain() throws IOException {
    DigestIndex.write(state, inbox(Instant.now()).digested());

    assertThat(DigestIndex.read(state)).isEqualTo(DigestIndex.NONE);
  }

  @Test
  void whatCannotBeReadIsNotKnown() throws IOException {
    Files.write(state.resolve(".digests"), new byte[] {(byte) 0xff, 1, 2});

    assertThat(DigestIndex.read(state)).isEqualTo(DigestIndex.NONE);
  }

  private Inbox inbox(Instant changed) {
    Inbox listed = Inbox.list(folder);
    return new Inbox(listed.root(), List.of(new Item("甲.txt", 6, changed, "")));
  }

  private static String digest(Inbox inbox) {
    return inbox.files().get(0).sha256();
  }
}
