package duibiao.benchmark.peer;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
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

  private static final int DECIMALS = 6;
  private static final String SPENDING = "B3/total/total";
  private static final String PROJECTS = "B3/total/project";
  private static final String PERSONNEL = "B8/total/personnel";
  private static final String BASIC = "B8/total/total";

  /** The categories (类) of the spending form. */
  private static final Pattern CATEGORY = Pattern.compile("B3/(\\d{3})/total");

  private Profiles() {}

  /** No profiles: everybody is compared with everybody. */
  public static Dataset<Row> none(SparkSession spark) {
    return spark.createDataFrame(List.of(), SCHEMA);
  }

  /** The profiles that the dataset {@code facts} tells. */
  public static Dataset<Row> of(Dataset<Row> facts, Kinds kinds) {
    Column key = concat_ws("/", col("form"), col("line"), col("measure"));
    Column zeroForDash =
        when(col("state").equalTo("dash"), lit(0).cast("decimal(20,2)")).otherwise(col("yuan"));
    return facts
        .filter(col("kind").equalTo("budget"))
        .filter(col("fiscal_year").isNotNull().and(col("level").isNotNull()))
        .filter(col("department").notEqual(""))
        .withColumn("key", key)
        .withColumn("yuan", zeroForDash)
        .filter(
            col("key")
                .isin(SPENDING, PROJECTS, PERSONNEL, BASIC)
                .or(col("key").rlike("^" + CATEGORY.pattern() + "$")))
        .filter(col("yuan").isNotNull())
        .select("district", "department", "level", "fiscal_year", "document", "key", "yuan")
        .groupByKey((MapFunction<Row, String>) Profiles::owner, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (owner, rows) -> profile(rows, kinds),
            Encoders.row(SCHEMA));
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
  private static Iterator<Row> profile(Iterator<Row> rows, Kinds kinds) {
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
    return List.of(row(profile(last.get(0), yuan, kinds))).iterator();
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

  /** The row of one profile; it knows its columns, as the next stage may take it as it is. */
  public static Row row(Profile profile) {
    Object[] values = {
      profile.district(),
      profile.department(),
      profile.level(),
      profile.fiscalYear(),
      profile.kind(),
      profile.sizeYuan(),
      profile.personnelShare(),
      profile.projectShare(),
      CollectionConverters.asScala(profile.functions())
    };
    return new GenericRowWithSchema(values, SCHEMA);
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
