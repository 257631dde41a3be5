package duibiao.ratio;

import duibiao.dataset.Rows;
import duibiao.fact.Facts;
import duibiao.ratio.Ratio.State;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The dataset {@code ratios}: one row for each metric, department and year. */
public final class Ratios {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          ratio STRING NOT NULL COMMENT '指标编号 id of the metric, such as R10',
          fiscal_year INT NOT NULL COMMENT '年度 fiscal year',
          district STRING COMMENT '区 district',
          department STRING NOT NULL COMMENT '部门或单位名称 name as the cover prints it',
          level STRING NOT NULL COMMENT '部门 department or 单位 unit',
          document STRING NOT NULL COMMENT '文件相对路径 file that the figures of the year come from',
          value DECIMAL(18,6) COMMENT '数值 a fraction (0.05 is 5 %), yuan or a plain number, by the metric; null unless state is ok, estimate or unreconciled',
          numerator DECIMAL(20,2) COMMENT '分子 in yuan, or a number of things; of a change, this year less last year',
          denominator DECIMAL(20,2) COMMENT '分母 in yuan, or a number of things; of a change, last year; null if the metric has none',
          state STRING NOT NULL COMMENT '状态 ok, not_disclosed, zero_base, not_applicable, unreconciled or estimate',
          numerator_source STRING COMMENT '分子出处 file and place of the numerator',
          denominator_source STRING COMMENT '分母出处 file and place of the denominator',
          numerator_keys STRING NOT NULL COMMENT '分子所用数字 keys of the figures behind the numerator, with blanks between them, such as B8/total/personnel; of the year before as prior(…)',
          denominator_keys STRING NOT NULL COMMENT '分母所用数字 keys of the figures behind the denominator, likewise'
          """);

  /** Keys hold no blanks. */
  private static final String KEY_SEPARATOR = " ";

  /** The amounts as they are printed are most of the bytes of the facts, and no ratio uses them. */
  private static final String[] FACTS =
      Stream.of(Facts.SCHEMA.fieldNames())
          .filter(column -> !Set.of("printed", "unit", "reading").contains(column))
          .toArray(String[]::new);

  /** What is used of the targets; they have many columns of words. */
  private static final String[] PROJECTS = {
    "document",
    "fiscal_year",
    "district",
    "department",
    "level",
    "kind",
    "project_number",
    "project",
    "place"
  };

  private static final Comparator<OwnedFigure> BY_DOCUMENT =
      Comparator.comparing(owned -> owned.figure().document());

  private Ratios() {}

  /**
   * Computes the ratios of departments.
   *
   * @param figures all their figures, those of a document in printed order
   * @param held for each document the keys of its figures that are not reconciled
   */
  public static Stream<Row> of(
      List<OwnedFigure> figures, Map<String, Set<String>> held, MetricCatalogue catalogue) {
    return OwnedFigures.byDepartment(gated(figures.stream(), held)).stream()
        .flatMap(department -> DepartmentRatios.of(department, catalogue).stream())
        .map(Ratios::row);
  }

  /**
   * The working of ratios.
   *
   * @param facts dataset {@code facts}, which like the others may be of some years only
   * @param claims dataset {@code claims}
   * @param targets dataset {@code targets}
   * @param failed how many checks failed, as {@link duibiao.check.FailedChecks} counts them
   * @param held for each document the keys of its figures that are not reconciled
   * @param catalogue the metrics
   * @param firstYear ratios of earlier years are left out
   */
  public static List<Derivation> derivations(
      Rows facts,
      Rows claims,
      Rows targets,
      Rows failed,
      Map<String, Set<String>> held,
      MetricCatalogue catalogue,
      int firstYear) {
    Rows needed = facts.select(FACTS).where(row -> catalogue.needs(Facts.key(row)));
    Stream<OwnedFigure> figures =
        Stream.concat(
            OwnedFigures.of(
                needed.collect().parallelStream(),
                claims.collect().parallelStream(),
                targets.select(PROJECTS).collect().parallelStream(),
                catalogue),
            OwnedFigures.ofChecks(failed.collect().stream(), catalogue));
    return Derivation.of(gated(figures, held).toList(), catalogue.shown(), firstYear);
  }

  /** The figures of a document after those of another, of which some may not be relied on. */
  private static Stream<OwnedFigure> gated(
      Stream<OwnedFigure> figures, Map<String, Set<String>> held) {
    return figures
        .sorted(BY_DOCUMENT)
        .map(owned -> owned.without(held.getOrDefault(owned.figure().document(), Set.of())));
  }

  /** The row of one ratio. */
  public static Row row(Ratio ratio) {
    return RowFactory.create(
        ratio.id(),
        ratio.fiscalYear(),
        ratio.district(),
        ratio.department(),
        ratio.level(),
        ratio.document(),
        ratio.value(),
        ratio.numerator(),
        ratio.denominator(),
        ratio.state().id(),
        ratio.numeratorSource(),
        ratio.denominatorSource(),
        String.join(KEY_SEPARATOR, ratio.numeratorKeys()),
        String.join(KEY_SEPARATOR, ratio.denominatorKeys()));
  }

  /** The ratio in a row. */
  public static Ratio from(Row row) {
    return ratio(
        row,
        row.getAs("numerator_source"),
        row.getAs("denominator_source"),
        keys(row.getAs("numerator_keys")),
        keys(row.getAs("denominator_keys")));
  }

  /** The columns that {@link #compared(Row)} needs: sources and keys are most of the bytes. */
  public static String[] compared() {
    return Stream.of(SCHEMA.fieldNames())
        .filter(column -> !column.endsWith("_source") && !column.endsWith("_keys"))
        .toArray(String[]::new);
  }

  /** The ratio in a row that does not tell what its figures rest on. */
  public static Ratio compared(Row row) {
    return ratio(row, null, null, List.of(), List.of());
  }

  private static Ratio ratio(
      Row row,
      String numeratorSource,
      String denominatorSource,
      List<String> numeratorKeys,
      List<String> denominatorKeys) {
    return new Ratio(
        row.getAs("ratio"),
        row.getAs("document"),
        row.getAs("district"),
        row.getAs("department"),
        row.getAs("level"),
        row.<Integer>getAs("fiscal_year"),
        row.getAs("value"),
        row.getAs("numerator"),
        row.getAs("denominator"),
        State.valueOf(row.<String>getAs("state").toUpperCase(Locale.ROOT)),
        numeratorSource,
        denominatorSource,
        numeratorKeys,
        denominatorKeys);
  }

  private static List<String> keys(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(KEY_SEPARATOR));
  }
}
