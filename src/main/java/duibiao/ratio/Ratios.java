package duibiao.ratio;

import duibiao.dataset.Rows;
import duibiao.ratio.Ratio.State;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  private static final String POSITION = "position";

  /**
   * Tasks end in any order, and of what a document prints twice the first counts. A document's rows
   * lie in one file of each dataset, in printed order.
   */
  private static final Comparator<Row> PRINTED_ORDER =
      Comparator.<Row, String>comparing(figure -> figure.getAs("document"))
          .thenComparing(figure -> figure.<Long>getAs(POSITION));

  private static final Comparator<OwnedFigure> BY_DOCUMENT =
      Comparator.comparing(owned -> owned.figure().document());

  private Ratios() {}

  /**
   * Computes the ratios of departments whose figures are at hand.
   *
   * @param figures all their figures, those of a document in printed order
   * @param held for each document the keys of its figures that are not reconciled
   */
  public static Stream<Row> of(
      List<OwnedFigure> figures, Map<String, Set<String>> held, MetricCatalogue catalogue) {
    return gated(figures.stream().sorted(BY_DOCUMENT), held)
        .collect(
            Collectors.groupingBy(
                figure -> figure.owner().inYear(0), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(department -> DepartmentRatios.of(department, catalogue).stream())
        .map(Ratios::row);
  }

  /**
   * Computes the ratios of all departments.
   *
   * @param facts dataset {@code facts}
   * @param claims dataset {@code claims}
   * @param targets dataset {@code targets}
   * @param gate figures that are not reconciled, with whose they are, as {@link
   *     duibiao.check.Gate#owned} tells them
   * @param failed how many checks failed, as {@link duibiao.check.FailedChecks} counts them
   * @param catalogue the metrics
   */
  public static Rows of(
      Rows facts, Rows claims, Rows targets, Rows gate, Rows failed, MetricCatalogue catalogue) {
    return figures(facts, claims, targets, failed, catalogue)
        .by(Ratios::owner)
        .with(gate.by(Ratios::owner), (figures, held) -> ratios(figures, held, catalogue), SCHEMA);
  }

  /** The figures that ratios are computed from, numbered in printed order. */
  private static Rows figures(
      Rows facts, Rows claims, Rows targets, Rows failed, MetricCatalogue catalogue) {
    return rows(facts, row -> OwnedFigures.ofFact(row, catalogue))
        .and(rows(claims, row -> OwnedFigures.ofClaim(row, catalogue)))
        .and(rows(targets.select(PROJECTS), row -> OwnedFigures.ofTarget(row, catalogue)))
        .and(rows(failed, row -> OwnedFigures.ofChecks(row, catalogue)))
        .numbered(POSITION);
  }

  /**
   * The working of ratios, from the same datasets, which may be of some years only.
   *
   * @param gate figures that are not reconciled, whosever they are
   * @param firstYear ratios of earlier years are left out
   */
  public static List<Derivation> derivations(
      Rows facts,
      Rows claims,
      Rows targets,
      Rows gate,
      Rows failed,
      MetricCatalogue catalogue,
      int firstYear) {
    Stream<Row> figures =
        figures(facts, claims, targets, failed, catalogue).collect().parallelStream();
    return Derivation.of(gated(figures, gate.collect().iterator()), catalogue.shown(), firstYear);
  }

  private interface Figures extends Serializable {
    Stream<OwnedFigure> of(Row row);
  }

  private static Rows rows(Rows rows, Figures figures) {
    return rows.each(row -> figures.of(row).map(OwnedFigures::row), OwnedFigures.SCHEMA);
  }

  private static String owner(Row figure) {
    return String.join(
        "\t",
        figure.<String>getAs("district"),
        figure.<String>getAs("department"),
        figure.<String>getAs("level"));
  }

  private static Stream<Row> ratios(
      Iterator<Row> rows, Iterator<Row> gate, MetricCatalogue catalogue) {
    List<Row> figures = new ArrayList<>();
    rows.forEachRemaining(figures::add);
    return DepartmentRatios.of(gated(figures.stream(), gate), catalogue).stream().map(Ratios::row);
  }

  /** The figures in printed order, of which some may not be relied on. */
  private static List<OwnedFigure> gated(Stream<Row> figures, Iterator<Row> gate) {
    Map<String, Set<String>> held = new HashMap<>();
    gate.forEachRemaining(
        row ->
            held.computeIfAbsent(row.getAs("document"), document -> new HashSet<>())
                .add(row.getAs("key")));
    return gated(figures.sorted(PRINTED_ORDER).map(OwnedFigures::from), held).toList();
  }

  private static Stream<OwnedFigure> gated(
      Stream<OwnedFigure> figures, Map<String, Set<String>> held) {
    return figures.map(
        owned -> owned.without(held.getOrDefault(owned.figure().document(), Set.of())));
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
