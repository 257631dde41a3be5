package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.dataset.Engine;
import duibiao.dataset.Rows;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class RowDifferenceTest {

  private static final StructType SCHEMA =
      StructType.fromDDL("owner STRING, key STRING, mark STRING, rest STRING");

  private static final RowDifference DIFFERENCE =
      new RowDifference(
          row -> row.getAs("owner"), row -> row.getAs("key"), row -> row.getAs("mark"));

  @Test
  void rowsOfOneSideAndThoseWithAnotherMarkDiffer() {
    Map<Boolean, List<String>> differing =
        differing(
            List.of("a k1 old", "a k2 same", "b k1 gone"),
            List.of("a k2 same", "a k1 new", "c k1 in"));

    assertThat(differing.get(false)).containsExactlyInAnyOrder("a k1 old", "b k1 gone");
    assertThat(differing.get(true)).containsExactlyInAnyOrder("a k1 new", "c k1 in");
  }

  @Test
  void allRowsOfAKeyAreGivenWhereOneOfThemDiffers() {
    Map<Boolean, List<String>> differing =
        differing(List.of("a k1 kind", "a k1 level"), List.of("a k1 level"));

    assertThat(differing.get(false)).containsExactlyInAnyOrder("a k1 kind", "a k1 level");
    assertThat(differing.get(true)).containsExactly("a k1 level");
  }

  @Test
  void whatIsNotWorthTellingDiffersFromNothing() {
    Map<Boolean, List<String>> differing =
        differing(List.of("a k1 null", "a k2 null"), List.of("a k2 told", "a k3 null"));

    assertThat(differing.get(false)).containsExactly("a k2 null");
    assertThat(differing.get(true)).containsExactly("a k2 told");
  }

  @Test
  void rowsWithoutAMarkGoWithThoseOfTheirKey() {
    Map<Boolean, List<String>> differing =
        differing(List.of("a k1 raised", "a k1 null"), List.of("a k1 null", "a k2 null"));

    assertThat(differing.get(false)).containsExactlyInAnyOrder("a k1 raised", "a k1 null");
    assertThat(differing.get(true)).containsExactly("a k1 null");
  }

  private static Map<Boolean, List<String>> differing(List<String> before, List<String> after) {
    Map<Boolean, List<Row>> rows = DIFFERENCE.between(rows(before), rows(after));
    return Map.of(false, words(rows.get(false)), true, words(rows.get(true)));
  }

  private static Rows rows(List<String> words) {
    return Engine.HELD.of(
        words.stream()
            .map(word -> word.split(" ", -1))
            .map(
                parts ->
                    RowFactory.create(
                        parts[0], parts[1], parts[2].equals("null") ? null : parts[2], "rest"))
            .toList(),
        SCHEMA);
  }

  private static List<String> words(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                Stream.of("owner", "key", "mark")
                    .map(column -> String.valueOf(row.<String>getAs(column)))
                    .reduce((one, other) -> one + " " + other)
                    .orElseThrow())
        .toList();
  }
}
