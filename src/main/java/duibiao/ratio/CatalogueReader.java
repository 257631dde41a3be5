package duibiao.ratio;

import duibiao.money.Unit;
import duibiao.ratio.Metric.Comparison;
import duibiao.ratio.Metric.Direction;
import duibiao.ratio.Metric.Documents;
import duibiao.ratio.Metric.Scale;
import duibiao.ratio.Metric.Twin;
import duibiao.ratio.NamedFigure.Period;
import duibiao.ratio.Policy.Bound;
import duibiao.ratio.Policy.Certainty;
import duibiao.taxonomy.Level;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code metrics.yaml}. What is wrong in it is told with its line, before anything runs. */
final class CatalogueReader {

  private static final List<String> FIGURE =
      List.of("id", "name", "formula", "periods", "estimate", "remark");
  private static final List<String> PERIOD = List.of("from", "to", "formula");
  private static final List<String> METRIC =
      List.of(
          "id",
          "name",
          "english",
          "numerator",
          "denominator",
          "unit",
          "direction",
          "documents",
          "level",
          "change",
          "compare",
          "estimate",
          "twin_of",
          "label",
          "materiality",
          "policy",
          "remark",
          "not_disclosed",
          "report");
  private static final List<String> POLICY =
      List.of("from", "to", "at_least", "at_most", "source", "certainty", "wording");

  /** Ids become names of files and of places on pages. */
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");

  private static final Pattern FIGURE_ID = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern THRESHOLD =
      Pattern.compile("(?<number>-?\\d{1,15}(\\.\\d{1,6})?)(?<unit>%|‰|万元|元)?");
  private static final int LONGEST_ID = 40;
  private static final int FIRST_YEAR = 1949;
  private static final int OPEN = 9999;

  private final String file;
  private final Map<String, NamedFigure> figures = new LinkedHashMap<>();
  private final Map<String, Metric> metrics = new LinkedHashMap<>();

  private CatalogueReader(String file) {
    this.file = file;
  }

  static MetricCatalogue read(String file, String yaml) {
    CatalogueReader reader = new CatalogueReader(file);
    YamlSection root = new YamlSection(file, reader.root(yaml), List.of("figures", "metrics"));
    root.list("figures", FIGURE).forEach(reader::addFigure);
    root.list("metrics", METRIC).forEach(reader::addMetric);
    if (reader.metrics.isEmpty()) {
      throw root.wrong("metrics", "“metrics”里没有指标");
    }
    return new MetricCatalogue(new ArrayList<>(reader.metrics.values()));
  }

  private Node root(String yaml) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      if (root == null) {
        throw new CatalogueException(file, 1, "文件是空的");
      }
      return root;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new CatalogueException(file, line, "不是正确的 YAML，请检查缩进、引号和冒号（" + e.getProblem() + "）");
    }
  }

  private void addFigure(YamlSection section) {
    String id = section.text("id");
    if (!FIGURE_ID.matcher(id).matches() || id.equals("or") || id.length() > LONGEST_ID) {
      throw section.wrong("id", "数字名称“%s”只能用小写字母、数字和下划线".formatted(id));
    }
    List<Period> periods =
        section.has("periods")
            ? section.list("periods", PERIOD).stream().map(this::period).toList()
            : List.of(new Period(0, OPEN, formula(section, "formula")));
    NamedFigure figure =
        new NamedFigure(
            id,
            section.text("name"),
            section.isTrue("estimate", false),
            section.find("remark").orElse(""),
            periods);
    if (figures.put(id, figure) != null) {
      throw section.wrong("id", "名称“%s”重复".formatted(id));
    }
  }

  private Period period(YamlSection section) {
    return new Period(
        year(section, "from", 0), year(section, "to", OPEN), formula(section, "formula"));
  }

  private static int year(YamlSection section, String name, int absent) {
    return section
        .find(name)
        .map(
            year -> {
              if (!year.matches("\\d{4}")) {
                throw section.wrong(name, "“%s”不是年度，应为四位数字".formatted(year));
              }
              return Integer.valueOf(year);
            })
        .orElse(absent);
  }

  private Formula formula(YamlSection section, String name) {
    try {
      return FormulaParser.parse(section.text(name), figures);
    } catch (FormulaException e) {
      throw section.wrong(name, e.getMessage());
    }
  }

  private void addMetric(YamlSection section) {
    String id = section.text("id");
    if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
      throw section.wrong("id", "指标编号“%s”只能用字母、数字、下划线和点".formatted(id));
    }
    boolean isDisclosed = !section.has("not_disclosed");
    boolean isChange = section.isTrue("change", false);
    if (isChange && section.has("denominator")) {
      throw section.wrong("denominator", "变动率（change: true）以上年数为分母，不另写 denominator");
    }
    if (!isDisclosed && section.has("numerator")) {
      throw section.wrong("not_disclosed", "写了 not_disclosed 的指标不写公式");
    }
    Metric metric =
        new Metric(
            id,
            section.text("name"),
            section.text("english"),
            isDisclosed ? formula(section, "numerator") : null,
            section.has("denominator") ? formula(section, "denominator") : null,
            constant(section, "unit", Scale.PERCENT),
            constant(section, "direction", Direction.NEUTRAL),
            constant(section, "documents", Documents.BUDGET),
            section.has("level") ? constant(section, "level", Level.DEPARTMENT).id() : null,
            isChange,
            section.isTrue("estimate", false),
            twin(section),
            materiality(section),
            section.list("policy", POLICY).stream().map(CatalogueReader::policy).toList(),
            section.find(isDisclosed ? "remark" : "not_disclosed").orElse(""),
            constant(section, "compare", comparison(section)),
            section.isTrue("report", isDisclosed));
    if (metrics.put(id, metric) != null) {
      throw section.wrong("id", "指标编号“%s”重复".formatted(id));
    }
  }

  private static <E extends Enum<E>> E constant(YamlSection section, String name, E absent) {
    E[] constants = absent.getDeclaringClass().getEnumConstants();
    List<String> known =
        Arrays.stream(constants).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    return section
        .find(name)
        .map(
            text -> {
              if (!known.contains(text)) {
                throw section.wrong(
                    name, "“%s”不能是“%s”%s".formatted(name, text, Nearest.words(text, known)));
              }
              return constants[known.indexOf(text)];
            })
        .orElse(absent);
  }

  /** What values usually are: a change, a part of a whole in percent, or else an amount. */
  private static Comparison comparison(YamlSection section) {
    if (section.isTrue("change", false)) {
      return Comparison.GROWTH;
    }
    Scale scale = constant(section, "unit", Scale.PERCENT);
    boolean isPart = scale == Scale.PERCENT || scale == Scale.PER_MILLE;
    return isPart && section.has("denominator") ? Comparison.SHARE : Comparison.AMOUNT;
  }

  private Twin twin(YamlSection section) {
    if (!section.has("twin_of")) {
      return null;
    }
    String of = section.text("twin_of");
    if (!metrics.containsKey(of)) {
      throw section.wrong(
          "twin_of", "前面没有编号为“%s”的指标%s".formatted(of, Nearest.words(of, metrics.keySet())));
    }
    return new Twin(of, section.text("label"));
  }

  private static BigDecimal materiality(YamlSection section) {
    return section
        .find("materiality")
        .map(
            text -> {
              if (!text.matches("\\d{1,9}(\\.\\d{1,4})?")) {
                throw section.wrong("materiality", "“%s”不是金额，应为万元数".formatted(text));
              }
              return Unit.TEN_THOUSAND_YUAN.toYuan(new BigDecimal(text)).setScale(2);
            })
        .orElse(null);
  }

  private static Policy policy(YamlSection section) {
    if (section.has("at_least") == section.has("at_most")) {
      throw section.wrong("at_least", "at_least 和 at_most 要写一个，且只写一个");
    }
    Bound bound = section.has("at_least") ? Bound.AT_LEAST : Bound.AT_MOST;
    String name = bound.name().toLowerCase(Locale.ROOT);
    return new Policy(
        date(section, "from", LocalDate.of(FIRST_YEAR, 1, 1)),
        date(section, "to", LocalDate.of(OPEN, 12, 31)),
        bound,
        threshold(section, name),
        section.text("source"),
        constant(section, "certainty", Certainty.RECALLED),
        section.text("wording"));
  }

  private static LocalDate date(YamlSection section, String name, LocalDate absent) {
    return section
        .find(name)
        .map(
            text -> {
              try {
                return LocalDate.parse(text);
              } catch (DateTimeParseException e) {
                throw section.wrong(name, "“%s”不是日期，应写成 2021-01-01".formatted(text));
              }
            })
        .orElse(absent);
  }

  private static BigDecimal threshold(YamlSection section, String name) {
    Matcher text = THRESHOLD.matcher(section.text(name));
    if (!text.matches()) {
      throw section.wrong(name, "“%s”不是界限，应写成 30%% 或 18万元".formatted(section.text(name)));
    }
    BigDecimal number = new BigDecimal(text.group("number"));
    String unit = text.group("unit");
    if (unit == null || unit.equals("元")) {
      return number;
    }
    return number.movePointRight(unit.equals("%") ? -2 : unit.equals("‰") ? -3 : 4);
  }
}
