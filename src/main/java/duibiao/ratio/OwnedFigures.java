package duibiao.ratio;

import duibiao.fact.BoxColumns;
import duibiao.fact.Facts;
import duibiao.money.Amount;
import duibiao.taxonomy.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The figures that rows of the datasets {@code facts}, {@code claims} and {@code targets} hold. */
public final class OwnedFigures {

  static final StructType SCHEMA =
      StructType.fromDDL(
          """
          document STRING, fiscal_year INT, district STRING, department STRING, level STRING,
          kind STRING, of_year_before BOOLEAN, key STRING, number DECIMAL(22,4), unit STRING,
          state STRING, source STRING, page INT,
          """
              + BoxColumns.DDL);

  static final String FAILED_CHECKS = "checks/failed";

  private OwnedFigures() {}

  /** The figures of rows at hand that the catalogue needs. */
  public static Stream<OwnedFigure> of(
      List<Row> facts, List<Row> claims, List<Row> targets, MetricCatalogue catalogue) {
    return Stream.of(
            facts.stream().flatMap(row -> ofFact(row, catalogue)),
            claims.stream().flatMap(row -> ofClaim(row, catalogue)),
            targets.stream().flatMap(row -> ofTarget(row, catalogue)))
        .flatMap(figures -> figures);
  }

  /** Whether a row belongs to a document of which it is known whose it is. */
  private static boolean isIdentified(Row row) {
    return row.getAs("fiscal_year") != null
        && row.getAs("level") != null
        && row.getAs("kind") != null
        && row.getAs("district") != null
        && !row.<String>getAs("department").isEmpty();
  }

  /** The figure of a row of the facts, if the catalogue needs it. */
  public static Stream<OwnedFigure> ofFact(Row fact, MetricCatalogue catalogue) {
    String key = Facts.key(fact);
    if (!isIdentified(fact) || !catalogue.needs(key)) {
      return Stream.of();
    }
    Amount.State state = Amount.State.valueOf(fact.<String>getAs("state").toUpperCase(Locale.ROOT));
    String source =
        words(
            fact.getAs("document"),
            fact.getAs("place"),
            formName(fact.getAs("form")),
            fact.getAs("label"),
            cell(fact));
    return Stream.of(
        figure(fact, key, Facts.yuan(fact), Figure.YUAN, state, source, false).inBoxOf(fact));
  }

  private static String cell(Row fact) {
    return "表"
        + fact.<Integer>getAs("table")
        + "第"
        + fact.<Integer>getAs("row")
        + "行第"
        + fact.<Integer>getAs("column")
        + "列";
  }

  private static String formName(String form) {
    return (form.startsWith("F") ? "决算附表" : "附表") + form.substring(1);
  }

  /**
   * The figures of a row of the claims, if the catalogue needs them: what the prose says of the
   * document's year, and what it implies of the year before.
   */
  public static Stream<OwnedFigure> ofClaim(Row claim, MetricCatalogue catalogue) {
    String key = claimKey(claim);
    if (!isIdentified(claim) || !catalogue.needs(key)) {
      return Stream.of();
    }
    String source =
        words(
            claim.getAs("document"),
            claim.getAs("place"),
            "“" + claim.<String>getAs("quote") + "”");
    BigDecimal yuan = claim.getAs("yuan");
    if (yuan == null) {
      BigDecimal counted =
          Optional.ofNullable(claim.<Integer>getAs("count"))
              .map(BigDecimal::valueOf)
              .orElse(claim.getAs("quantity"));
      String unit = Optional.ofNullable(claim.<String>getAs("unit")).orElse("");
      return counted == null
          ? Stream.of()
          : Stream.of(
              figure(claim, key, counted, unit, Amount.State.NUMBER, source, false).inBoxOf(claim));
    }
    List<OwnedFigure> figures = new ArrayList<>();
    int ownYear = claim.<Integer>getAs("fiscal_year");
    Integer year = claim.getAs("year");
    if (year == null || year == ownYear) {
      figures.add(figure(claim, key, yuan, Figure.YUAN, Amount.State.NUMBER, source, false));
      yearBefore(claim, ownYear, yuan)
          .map(before -> figure(claim, key, before, Figure.YUAN, Amount.State.NUMBER, source, true))
          .ifPresent(figures::add);
    } else if (year == ownYear - 1) {
      figures.add(figure(claim, key, yuan, Figure.YUAN, Amount.State.NUMBER, source, true));
    }
    return figures.stream().map(figure -> figure.inBoxOf(claim));
  }

  private static String claimKey(Row claim) {
    String topic = claim.getAs("topic");
    boolean isFinal = Kind.FINAL_ACCOUNT.id().equals(claim.getAs("kind"));
    String code = claim.getAs("code");
    return (isFinal ? Vocabulary.finalTopic(topic) : topic)
        + "/"
        + claim.<String>getAs("measure")
        + (code == null ? "" : "/" + code);
  }

  private static Optional<BigDecimal> yearBefore(Row claim, int ownYear, BigDecimal yuan) {
    BigDecimal change = claim.getAs("change_yuan");
    Integer basis = claim.getAs("basis_year");
    return change != null && basis != null && basis == ownYear - 1
        ? Optional.of(yuan.subtract(change))
        : Optional.empty();
  }

  /** A printed project of the targets, numbered within its document. */
  public static Stream<OwnedFigure> ofTarget(Row target, MetricCatalogue catalogue) {
    String key = "targets/project/" + target.<Integer>getAs("project_number");
    return isIdentified(target) && catalogue.needs(key)
        ? Stream.of(
            figure(
                target,
                key,
                BigDecimal.ONE,
                "个",
                Amount.State.NUMBER,
                words(target.getAs("document"), target.getAs("place"), target.getAs("project")),
                false))
        : Stream.of();
  }

  /** How many checks of a department's documents of a year failed, if the catalogue asks for it. */
  public static Stream<OwnedFigure> ofChecks(Row failed, MetricCatalogue catalogue) {
    return isIdentified(failed) && catalogue.needs(FAILED_CHECKS)
        ? Stream.of(
            figure(
                failed,
                FAILED_CHECKS,
                BigDecimal.valueOf(failed.<Long>getAs("failed")),
                "条",
                Amount.State.NUMBER,
                words(failed.getAs("documents"), "核对结果"),
                false))
        : Stream.of();
  }

  private static String words(String... words) {
    return Stream.of(words)
        .filter(word -> word != null && !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static OwnedFigure figure(
      Row row,
      String key,
      BigDecimal number,
      String unit,
      Amount.State state,
      String source,
      boolean isOfYearBefore) {
    return new OwnedFigure(
        owner(row),
        row.getAs("kind"),
        isOfYearBefore,
        new Figure(key, row.getAs("document"), number, unit, state, source, null, true));
  }

  /** Whose a row of any dataset with these columns is. */
  public static DepartmentYear owner(Row row) {
    return new DepartmentYear(
        row.getAs("district"),
        row.getAs("department"),
        row.getAs("level"),
        row.<Integer>getAs("fiscal_year"));
  }

  /** The row of a figure before the gate. */
  static Row row(OwnedFigure owned) {
    Figure figure = owned.figure();
    List<Object> values = new ArrayList<>(SCHEMA.size());
    Collections.addAll(
        values,
        figure.document(),
        owned.owner().fiscalYear(),
        owned.owner().district(),
        owned.owner().department(),
        owned.owner().level(),
        owned.kind(),
        owned.isOfYearBefore(),
        figure.key(),
        figure.number(),
        figure.unit(),
        figure.state().name(),
        figure.source(),
        figure.place() == null ? null : figure.place().number());
    values.addAll(BoxColumns.values(figure.place()));
    return RowFactory.create(values.toArray());
  }

  static OwnedFigure from(Row row) {
    return new OwnedFigure(
        owner(row),
        row.getAs("kind"),
        row.<Boolean>getAs("of_year_before"),
        new Figure(
            row.getAs("key"),
            row.getAs("document"),
            row.getAs("number"),
            row.getAs("unit"),
            Amount.State.valueOf(row.getAs("state")),
            row.getAs("source"),
            BoxColumns.find(row).orElse(null),
            true));
  }
}
