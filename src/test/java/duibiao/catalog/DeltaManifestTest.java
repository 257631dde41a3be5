package duibiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.catalog.RunRecord.Outcome;
import duibiao.catalog.RunRecord.Versions;
import duibiao.storage.LocalStorage;
import duibiao.storage.Storage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeltaManifestTest {

  @TempDir private Path folder;

  @Test
  void readsBackAsWritten() throws IOException {
    Storage root = LocalStorage.of(folder);
    assertThat(DeltaManifest.read(root).publications()).isEmpty();
    DeltaManifest manifest = three();
    manifest.write(root);

    assertThat(DeltaManifest.read(root)).isEqualTo(manifest);
  }

  @Test
  void readersAreGivenTheNewestPublicationOrTheOneThatWasRestored() {
    assertThat(three().current()).isEqualTo("3");
    assertThat(three().showing("1").current()).isEqualTo("1");
    assertThatThrownBy(() -> three().showing("4")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theCurrentPublicationIsKeptBesideTheNewest() {
    assertThat(three().showing("1").keeping(1).publications())
        .extracting(entry -> entry.record().id())
        .containsExactly("3", "1");
    assertThat(three().keeping(2).publications())
        .extracting(entry -> entry.versions().get("facts"))
        .containsExactly(3L, 2L);
  }

  @Test
  void whatADamagedManifestSaysIsNotReplacedByNothing() throws IOException {
    Storage root = LocalStorage.of(folder);
    root.write(DeltaManifest.FILE, "{\"current\": \"1\", ".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> DeltaManifest.read(root))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(DeltaManifest.FILE);
  }

  private static DeltaManifest three() {
    DeltaManifest manifest = new DeltaManifest("", List.of());
    for (long version = 1; version <= 3; version++) {
      manifest = manifest.with(record(Long.toString(version)), Map.of("facts", version));
    }
    return manifest;
  }

  private static RunRecord record(String id) {
    Versions versions = new Versions("", "", "", "");
    return new RunRecord(
        id, Outcome.PUBLISHED, "", "", "", versions, "", Map.of(), Map.of(), List.of());
  }
}
