package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import duibiao.fact.Disclosure;
import duibiao.fact.InboxReader;
import duibiao.fact.Project;
import duibiao.fact.Reading;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import duibiao.sample.print.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackingTest {

  @TempDir private static Path folder;

  private static List<Disclosure> documents;

  @BeforeAll
  static void read() throws IOException {
    SampleDistrict.of(
            new Options(6, 2023, 2024, 7)
                .withDefects(3)
                .withUnits()
                .withFormats(List.of(Rendering.values())))
        .write(folder);
    Path disclosures = folder.resolve("disclosures");
    Files.writeString(disclosures.resolve("坏.pdf"), "%PDF-1.7 …");
    Inbox inbox = Inbox.list(disclosures);
    documents =
        inbox.files().stream()
            .flatMap(file -> InboxReader.read(inbox.root(), file.path(), Reading.DEFAULT).stream())
            .toList();
  }

  @Test
  void documentsOfAllFormatsComeBackAsTheyWere() throws IOException {
    assertThat(documents).extracting(Disclosure::format).contains("pdf", "docx", "xls", "html");
    assertThat(documents).anyMatch(document -> !document.findings().isEmpty());
    assertThat(documents).anyMatch(document -> !document.targets().isEmpty());

    assertThat(Packing.open(Packing.pack(documents))).isEqualTo(documents);
  }

  @Test
  void targetsOfAProjectShareIt() throws IOException {
    assertThat(projects(Packing.open(Packing.pack(documents))))
        .isEqualTo(projects(documents))
        .isLessThan(documents.stream().mapToLong(document -> document.targets().size()).sum());
  }

  private static long projects(List<Disclosure> documents) {
    Map<Project, Boolean> found = new IdentityHashMap<>();
    documents.stream()
        .flatMap(document -> document.targets().stream())
        .forEach(target -> found.put(target.project(), true));
    return found.size();
  }

  @Test
  void damageIsTold() {
    byte[] packed = Packing.pack(documents);

    assertThatThrownBy(() -> Packing.open(Arrays.copyOf(packed, packed.length / 2)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Packing.open(Zstd.compress(new byte[] {9})))
        .isInstanceOf(IOException.class);
  }
}
