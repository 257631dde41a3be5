package duibiao.benchmark.peer;

import duibiao.dataset.Rows;
import duibiao.fact.Facts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** What every department and year is like; not published, the peer sets are made of it. */
public final class Profiles {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          district STRING NOT NULL,
          department STRING NOT NULL,
          level STRING NOT NULL,
          fiscal_year INT NOT NULL,
          kind STRING,
          size_yuan DECIMAL(20,2),
          personnel_share DECIMAL(18,6),
          project_share DECIMAL(18,6),
          functions MAP<STRING, DECIMAL(18,6)> NOT NULL
          """);

  /** A figure that a profile rests on. */
  private static final StructType PART =
      StructType.fromDDL(
          """
          district STRING, department STRING, level STRING, fiscal_year INT, document STRING,
          key STRING, yuan DECIMAL(20,2)
          """);

  private static final int DECIMALS = 6;
  private static final String SPENDING = "B3/total/total";
  private static final String PROJECTS = "B3/total/project";
  private static final String PERSONNEL = "B8/total/personnel";
  private static final String BASIC = "B8/total/total";

  private static final Set<String> WANTED = Set.of(SPENDING, PROJECTS, PERSONNEL, BASIC);

  /** The forms that profiles rest on. */
  public static final Set<String> FORMS = Set.of("B3", "B8");

  /** The categories (类) of the spending form. */
  private static final Pattern CATEGORY = Pattern.compile("B3/(\\d{3})/total");

  private Profiles() {}

  /** The profiles that the dataset {@code facts} tells. */
  public static Rows of(Rows facts, Kinds kinds) {
    return facts
        .each(Profiles::part, PART)
        .by(Profiles::owner)
        .each(parts -> profile(parts, kinds), SCHEMA);
  }

  /** Whether the profile of a department rests on a row of the facts. */
  public static boolean needs(Row fact) {
    if (!FORMS.contains(fact.<String>getAs("form")) || !Facts.isOfBudget(fact)) {
      return false;
    }
    String key = Facts.key(fact);
    return (WANTED.contains(key) || CATEGORY.matcher(key).matches()) && Facts.yuan(fact) != null;
  }

  private static Stream<Row> part(Row fact) {
    return needs(fact)
        ? Stream.of(
            RowFactory.create(
                district(fact),
                fact.getAs("department"),
                fact.getAs("level"),
                fact.getAs("fiscal_year"),
                fact.getAs("document"),
                Facts.key(fact),
                Facts.yuan(fact)))
        : Stream.empty();
  }

  private static String owner(Row fact) {
    return String.join(
        "\t",
        district(fact),
        fact.<String>getAs("department"),
        fact.<String>getAs("level"),
        fact.<Integer>getAs("fiscal_year").toString());
  }

  private static String district(Row row) {
    String district = row.getAs("district");
    return district == null ? "" : district;
  }

  /** Of several documents the last one by its path counts. */
  private static Stream<Row> profile(Iterator<Row> rows, Kinds kinds) {
    Map<String, List<Row>> byDocument = new TreeMap<>();
    rows.forEachRemaining(
        row ->
            byDocument
                .computeIfAbsent(row.getAs("document"), document -> new ArrayList<>())
                .add(row));
    List<Row> last = byDocument.values().stream().reduce((one, other) -> other).orElseThrow();
    Map<String, BigDecimal> yuan = new TreeMap<>();
    for (Row row : last) {
      yuan.merge(row.getAs("key"), row.<BigDecimal>getAs("yuan"), BigDecimal::max);
    }
    return Stream.of(row(profile(last.get(0), yuan, kinds)));
  }

  private static Profile profile(Row identity, Map<String, BigDecimal> yuan, Kinds kinds) {
    String district = district(identity);
    String department = identity.getAs("department");
    String level = identity.getAs("level");
    BigDecimal spending = yuan.get(SPENDING);
    Map<String, BigDecimal> functions = new TreeMap<>();
    for (Map.Entry<String, BigDecimal> entry : yuan.entrySet()) {
      Matcher category = CATEGORY.matcher(entry.getKey());
      BigDecimal share = share(entry.getValue(), spending);
      if (category.matches() && share != null) {
        functions.put(category.group(1), share);
      }
    }
    return new Profile(
        district,
        department,
        level,
        identity.<Integer>getAs("fiscal_year"),
        kinds.find(district, department, level).orElse(null),
        spending,
        share(yuan.get(PERSONNEL), yuan.get(BASIC)),
        share(yuan.get(PROJECTS), spending),
        functions);
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part == null || whole == null || whole.signum() == 0
        ? null
        : part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }

  /** The row of one profile. */
  public static Row row(Profile profile) {
    return RowFactory.create(
        profile.district(),
        profile.department(),
        profile.level(),
        profile.fiscalYear(),
        profile.kind(),
        profile.sizeYuan(),
        profile.personnelShare(),
        profile.projectShare(),
        CollectionConverters.asScala(profile.functions()));
  }

  /** The profile in a row. */
  public static Profile from(Row row) {
    return new Profile(
        row.getAs("district"),
        row.getAs("department"),
        row.getAs("level"),
        row.<Integer>getAs("fiscal_year"),
        row.getAs("kind"),
        row.getAs("size_yuan"),
        row.getAs("personnel_share"),
        row.getAs("project_share"),
        row.getJavaMap(row.fieldIndex("functions")));
  }
}
