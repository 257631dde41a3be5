package duibiao.cli;

import duibiao.ratio.DepartmentYear;
import duibiao.ratio.Nearest;
import duibiao.ratio.OwnedFigures;
import duibiao.taxonomy.Register;
import duibiao.taxonomy.Wording;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * The names that departments and units bear in a year.
 *
 * @param documents rows of the dataset {@code documents} of the year
 * @param register further names that they have borne, and short ones
 */
record PublishedNames(List<Row> documents, int year, Register register) {

  /** Fewest letters of a part of a name that is looked for. */
  private static final int FEWEST = 2;

  /** Most names that a sentence lists. */
  private static final int LISTED = 6;

  /**
   * The department and the units that a name means: the full name before the short one, and that
   * before a part of one.
   *
   * @throws RequestException if there are none, or if several departments are meant
   */
  List<DepartmentYear> owners(String name) {
    String asked = Wording.fold(name);
    String registered = register.find("", name, year).orElse(null);
    return Stream.<Predicate<Row>>of(
            row -> isIn(asked, row, "department", "printed_name"),
            row -> isIn(asked, row, "short_name") || row.getAs("department").equals(registered),
            row -> asked.length() >= FEWEST && folded(row, "department").contains(asked))
        .map(this::owners)
        .filter(owners -> !owners.isEmpty())
        .findFirst()
        .map(owners -> one(name, owners))
        .orElseThrow(() -> unknown(name));
  }

  private List<DepartmentYear> owners(Predicate<Row> isMeant) {
    return documents.stream()
        .filter(row -> row.getAs("level") != null && row.getAs("department") != null)
        .filter(isMeant)
        .map(OwnedFigures::owner)
        .distinct()
        .toList();
  }

  private List<DepartmentYear> one(String name, List<DepartmentYear> owners) {
    List<String> names = owners.stream().map(DepartmentYear::department).distinct().toList();
    if (names.size() > 1) {
      String listed =
          names.stream().sorted().limit(LISTED).collect(Collectors.joining("、"))
              + (names.size() > LISTED ? "等" : "");
      throw new RequestException(
          "%s年的“%s”可能是%s个部门或单位：%s，请写其中一个的全称".formatted(year, name, names.size(), listed));
    }
    return owners;
  }

  private RequestException unknown(String name) {
    List<String> known =
        documents.stream()
            .flatMap(
                row ->
                    Stream.of("department", "printed_name", "short_name")
                        .map(column -> row.<String>getAs(column)))
            .filter(each -> each != null && !each.isEmpty())
            .distinct()
            .toList();
    return new RequestException(
        "%s年没有名为“%s”的部门或单位%s".formatted(year, name, Nearest.words(name, known)));
  }

  private static boolean isIn(String asked, Row row, String... columns) {
    return Stream.of(columns).anyMatch(column -> folded(row, column).equals(asked));
  }

  private static String folded(Row row, String column) {
    String name = row.getAs(column);
    return name == null ? "" : Wording.fold(name);
  }
}
