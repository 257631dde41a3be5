package duibiao.benchmark.trend;

import duibiao.dataset.Rows;
import duibiao.fact.Facts;
import duibiao.taxonomy.Register;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The dataset {@code contributions}: one row for each item (项) of a budget whose department printed
 * a budget of the year before too, and for each item of that year which is not found again.
 */
public final class Contributions {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          fiscal_year INT NOT NULL COMMENT '年度 fiscal year; compared with the budget of the year before',
          level STRING NOT NULL COMMENT '部门 department or 单位 unit',
          district STRING COMMENT '区 district',
          department STRING NOT NULL COMMENT '部门或单位名称 name by the register',
          place INT NOT NULL COMMENT '次序 from 1, the largest change first, up or down',
          code STRING NOT NULL COMMENT '科目编码 functional code of seven digits; of the year before if the item ended',
          name STRING NOT NULL COMMENT '科目名称 name as printed, likewise',
          prior_code STRING COMMENT '上年科目编码 code of the year before; null if the item began',
          prior_yuan DECIMAL(20,2) COMMENT '上年预算（元） null if the item was not printed then',
          yuan DECIMAL(20,2) COMMENT '本年预算（元） null if the item is not printed any more',
          change_yuan DECIMAL(20,2) NOT NULL COMMENT '增减额（元） what is not printed counts as nil',
          share_of_change DECIMAL(18,6) COMMENT '占全部增减额的份额 a fraction, negative if against the whole; null if the whole did not change',
          growth_part DECIMAL(18,6) COMMENT '对增幅的拉动 change by the whole of the year before, a fraction; null if that was zero',
          matched STRING NOT NULL COMMENT '对应方式 override (人工指定), code, name, or without a partner: began or ended',
          series_break STRING COMMENT '口径变化 merger or split between the two years; null if none is known'
          """);

  private static final StructType ITEM =
      StructType.fromDDL(
          """
          district STRING, department STRING, level STRING, fiscal_year INT, document STRING,
          line STRING, label STRING, yuan DECIMAL(20,2), `row` INT
          """);

  /** The form whose items are followed. */
  public static final String FORM = "B3";

  private static final Pattern CODE = Pattern.compile("\\d{7}");

  private static final int DECIMALS = 6;

  private Contributions() {}

  /**
   * Follows the items of all budgets.
   *
   * @param facts dataset {@code facts}, of which form B3 is used
   * @param register what is known of mergers
   * @param overrides items that somebody followed by hand
   */
  public static Rows of(Rows facts, Register register, LineOverrides overrides) {
    return facts
        .each(Contributions::item, ITEM)
        .by(Contributions::owner)
        .each(rows -> rows(rows, register, overrides), SCHEMA);
  }

  /** Whether a row of the facts is an item of the spending form of a budget. */
  public static boolean needs(Row fact) {
    return FORM.equals(fact.getAs("form"))
        && "total".equals(fact.getAs("measure"))
        && Facts.isOfBudget(fact)
        && CODE.matcher(fact.getAs("line")).matches()
        && Facts.yuan(fact) != null;
  }

  private static Stream<Row> item(Row fact) {
    return needs(fact)
        ? Stream.of(
            RowFactory.create(
                fact.getAs("district"),
                fact.getAs("department"),
                fact.getAs("level"),
                fact.getAs("fiscal_year"),
                fact.getAs("document"),
                fact.getAs("line"),
                fact.getAs("label"),
                Facts.yuan(fact),
                fact.getAs("row")))
        : Stream.empty();
  }

  private static String owner(Row item) {
    String district = item.getAs("district");
    return String.join(
        "\t",
        district == null ? "" : district,
        item.<String>getAs("department"),
        item.<String>getAs("level"));
  }

  /** The items of one budget by their codes. */
  private record Budget(Row owner, Map<String, Line> items) {

    static Budget of(Row item) {
      return new Budget(item, new TreeMap<>());
    }

    boolean isOf(Row item) {
      return item.<String>getAs("document").equals(owner.<String>getAs("document"));
    }

    void add(Row item) {
      String code = item.getAs("line");
      items.putIfAbsent(code, new Line(code, item.getAs("label"), item.getAs("yuan")));
    }
  }

  /** Of several documents the last one by its path counts, of a code printed twice the first. */
  private static Stream<Row> rows(Iterator<Row> items, Register register, LineOverrides overrides) {
    SortedMap<Integer, Budget> years = new TreeMap<>();
    List<Row> ordered = new ArrayList<>();
    items.forEachRemaining(ordered::add);
    ordered.sort(
        Comparator.<Row, String>comparing(item -> item.getAs("document"))
            .thenComparing(item -> item.<Integer>getAs("row")));
    for (Row item : ordered) {
      int year = item.<Integer>getAs("fiscal_year");
      Budget budget = years.get(year);
      if (budget == null || !budget.isOf(item)) {
        budget = Budget.of(item);
        years.put(year, budget);
      }
      budget.add(item);
    }
    return years.keySet().stream()
        .filter(year -> years.containsKey(year - 1))
        .flatMap(year -> rows(years.get(year - 1), years.get(year), register, overrides));
  }

  private static Stream<Row> rows(
      Budget before, Budget after, Register register, LineOverrides overrides) {
    Row owner = after.owner();
    String department = owner.getAs("department");
    int year = owner.<Integer>getAs("fiscal_year");
    List<Contribution> contributions =
        Contribution.of(
            LineMatches.between(
                before.items().values(), after.items().values(), overrides.of(department, year)));
    BigDecimal change =
        contributions.stream()
            .map(Contribution::changeYuan)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    String seriesBreak = Breaks.of(register, owner.getAs("district"), department).get(year);
    return IntStream.range(0, contributions.size())
        .mapToObj(i -> row(owner, i + 1, contributions.get(i), change, seriesBreak));
  }

  private static Row row(
      Row owner, int place, Contribution item, BigDecimal change, String seriesBreak) {
    boolean isBegun = item.follows() == null;
    return RowFactory.create(
        owner.getAs("fiscal_year"),
        owner.getAs("level"),
        owner.getAs("district"),
        owner.getAs("department"),
        place,
        item.code(),
        item.name(),
        isBegun ? null : item.follows().code(),
        isBegun ? null : item.beforeYuan(),
        item.isEnded() ? null : item.afterYuan(),
        item.changeYuan(),
        change.signum() == 0
            ? null
            : item.changeYuan().divide(change, DECIMALS, RoundingMode.HALF_UP),
        item.growthPart(),
        isBegun ? "began" : item.isEnded() ? "ended" : item.by().id(),
        seriesBreak);
  }
}
