package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

  @TempDir private Path folder;

  @Test
  void whatIsHiddenIsNoDocumentEvenWhereItCannotBeOpened() throws IOException {
    Files.writeString(folder.resolve("甲局.txt"), "甲");
    Files.createSymbolicLink(folder.resolve("环"), folder);
    Files.createSymbolicLink(folder.resolve(".环"), folder);

    assertThat(Inbox.list(folder).files())
        .extracting(Inbox.Item::path)
        .containsExactlyInAnyOrder("甲局.txt", "环");
  }
}
