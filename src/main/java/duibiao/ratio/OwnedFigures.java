package duibiao.ratio;

import duibiao.fact.Facts;
import duibiao.money.Amount;
import duibiao.taxonomy.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** The figures that ratios are computed from, as rows of datasets hold them. */
public final class OwnedFigures {

  static final String FAILED_CHECKS = "checks/failed";

  private OwnedFigures() {}

  /**
   * The printed figures that the catalogue needs.
   *
   * @param facts rows of the dataset {@code facts}
   * @param claims rows of the dataset {@code claims}
   * @param targets rows of the dataset {@code targets}
   */
  public static Stream<OwnedFigure> of(
      Stream<Row> facts, Stream<Row> claims, Stream<Row> targets, MetricCatalogue catalogue) {
    return Stream.concat(
        facts.flatMap(row -> ofFact(row, catalogue)),
        Stream.concat(
            claims.flatMap(row -> ofClaim(row, catalogue)),
            targets.flatMap(row -> ofTarget(row, catalogue))));
  }

  /**
   * How many checks failed, if the catalogue asks for it.
   *
   * @param counts as {@link duibiao.check.FailedChecks} counts them
   */
  public static Stream<OwnedFigure> ofChecks(Stream<Row> counts, MetricCatalogue catalogue) {
    return counts.flatMap(row -> ofChecks(row, catalogue));
  }

  /** The figures of each department, in their order. */
  public static Collection<List<OwnedFigure>> byDepartment(Stream<OwnedFigure> figures) {
    return figures
        .collect(
            Collectors.groupingBy(
                figure -> figure.owner().inYear(0), LinkedHashMap::new, Collectors.toList()))
        .values();
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
  private static Stream<OwnedFigure> ofFact(Row fact, MetricCatalogue catalogue) {
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
  private static Stream<OwnedFigure> ofClaim(Row claim, MetricCatalogue catalogue) {
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
  private static Stream<OwnedFigure> ofTarget(Row target, MetricCatalogue catalogue) {
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
  private static Stream<OwnedFigure> ofChecks(Row failed, MetricCatalogue catalogue) {
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
}
