package duibiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.Golden;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published schemas. */
class DatasetNameTest {

  @ParameterizedTest
  @EnumSource
  void theSchemaFileIsWhatTheDatasetIsWrittenWith(DatasetName dataset) throws IOException {
    Path file = Path.of("src/main/avro").resolve(dataset.id() + ".avsc");
    Golden.assertMatches(file, dataset.avro().toString(true) + "\n");
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnIsDocumentedAndInSnakeCase(DatasetName dataset) {
    assertThat(dataset.avro().getFields())
        .allSatisfy(
            field -> {
              assertThat(field.name()).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*");
              assertThat(field.doc()).isNotBlank();
            })
        .extracting(Schema.Field::name)
        .contains(DatasetName.PARTITION);
  }
}
