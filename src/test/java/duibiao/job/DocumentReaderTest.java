package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.fact.Reading;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

  private static final int MANY = 30;

  @TempDir private Path folder;

  /** Each retry would double the pause: thirty of them would never end. */
  @Test
  void whatWillNotPassIsNotTriedAgain() throws IOException {
    Files.write(folder.resolve("坏.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', 1, 2, 3});
    Files.createDirectory(folder.resolve("文件夹.pdf"));
    DocumentReader reader = reader(folder.toString(), MANY);
    Instant start = Instant.now();

    for (String path : new String[] {"坏.pdf", "不在.pdf", "文件夹.pdf"}) {
      assertThat(reader.read(new Inbox.Item(path, 8, Instant.EPOCH, "")).disclosures())
          .extracting(Disclosure::status)
          .containsExactly(Status.UNREADABLE);
    }
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void aFolderThatFailsForAMomentIsTriedAgain() throws IOException {
    SampleDistrict.of(new Options(1, 2024, 2024, 1)).write(folder.resolve("sample"));
    Path disclosures = folder.resolve("sample/disclosures");
    Inbox.Item file = Inbox.list(disclosures).digested().files().get(0);
    String shaky = ShakyFiles.at(disclosures);

    ShakyFiles.failNext(2);
    assertThat(reader(shaky, 0).read(file).disclosures())
        .extracting(Disclosure::status)
        .containsExactly(Status.UNREADABLE);

    ShakyFiles.failNext(2);
    assertThat(reader(shaky, 2).read(file).disclosures())
        .extracting(Disclosure::status)
        .containsExactly(Status.READ);
  }

  private DocumentReader reader(String inbox, int retries) {
    return new DocumentReader(
        Storage.at(inbox),
        Reading.DEFAULT,
        ReadStore.in(Storage.at(folder.toString()), Reading.DEFAULT),
        retries);
  }
}
