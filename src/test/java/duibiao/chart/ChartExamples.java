package duibiao.chart;

import duibiao.benchmark.Benchmark.Spread;
import duibiao.benchmark.Peers;
import duibiao.chart.SpineChart.Attention;
import duibiao.ratio.Metric;
import duibiao.ratio.Metric.Scale;
import duibiao.ratio.MetricCatalogue;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One chart of every kind, with figures that look like those of a district.
 *
 * <p>{@code main} draws them into a folder for 8, 30 and 60 departments, to be looked at, and
 * prints how long each takes.
 *
 * @param names the departments
 */
record ChartExamples(List<String> names) {

  private static final String SOURCE = "各部门2025年部门预算公开文本，2026年3月1日读取";
  private static final List<String> STEMS =
      List.of(
          "财政局",
          "教育局",
          "万里街道",
          "长风新村街道",
          "机关事务管理局",
          "卫生健康委员会",
          "退役军人事务局",
          "人民政府征兵办公室及民防办公室（国防动员办公室）",
          "生态环境局",
          "文化和旅游局",
          "城市管理行政执法局",
          "审计局",
          "市场监督管理局",
          "应急管理局",
          "绿化和市容管理局",
          "统计局");
  private static final List<String> KINDS = List.of("政府综合部门", "政府业务部门", "街道", "建设管理类");
  static final Measure THREE_PUBLIC = new Measure("“三公”经费占财政拨款比重", Scale.PER_MILLE);
  static final Measure PERSONNEL = new Measure("人员经费占基本支出比重", Scale.PERCENT);

  static ChartExamples of(int departments) {
    return new ChartExamples(
        IntStream.range(0, departments)
            .mapToObj(
                i ->
                    (i < STEMS.size() ? "" : "第" + (i / STEMS.size() + 1))
                        + STEMS.get(i % STEMS.size()))
            .toList());
  }

  /** All charts by the name of their class. */
  Map<String, Chart> all() {
    Map<String, Chart> charts = new LinkedHashMap<>();
    List.of(
            ranking(),
            trend(),
            composition(),
            box(),
            beeswarm(),
            spine(),
            heat(),
            multiples(),
            size(),
            map(),
            waterfall(),
            reserve(),
            execution())
        .forEach(chart -> charts.put(chart.getClass().getSimpleName(), chart));
    return charts;
  }

  private String own() {
    return names.get(Math.min(2, names.size() - 1));
  }

  private RankingChart ranking() {
    List<RankingChart.Bar> bars =
        each(i -> new RankingChart.Bar(names.get(i), i == 5 ? null : share(i, 1, 0.7, 0.12)));
    Spread spread =
        Peers.spread(
            bars.stream().map(RankingChart.Bar::value).filter(value -> value != null).toList());
    return new RankingChart(metric("R02"), 2025, "普陀区各部门", bars, spread, own(), SOURCE);
  }

  private static Metric metric(String id) {
    return MetricCatalogue.shipped().find(id).orElseThrow();
  }

  private TrendChart trend() {
    List<TrendChart.Year> years =
        IntStream.rangeClosed(2019, 2026)
            .mapToObj(
                year ->
                    new TrendChart.Year(
                        year,
                        year == 2022 ? null : share(year, 2, 0.004, 0.001),
                        new Spread(
                            names.size(),
                            number(0.002 + year % 3 * 0.0002),
                            number(0.003),
                            number(0.0045))))
            .toList();
    return new TrendChart(
        metric("R10"),
        own(),
        "普陀区各部门",
        years,
        List.of(new TrendChart.Break(2021, "更名"), new TrendChart.Break(2024, "与招商办合并")),
        SOURCE);
  }

  private CompositionChart composition() {
    return new CompositionChart(
        2025,
        "普陀区各部门",
        each(
            i ->
                new CompositionChart.Bar(
                    names.get(i),
                    i == 4 ? null : yuan(i, 3, 6e7),
                    yuan(i, 4, 1.2e7),
                    yuan(i, 5, 5e7))),
        own(),
        SOURCE);
  }

  private BoxPlotChart box() {
    List<BoxPlotChart.Box> boxes = new ArrayList<>();
    for (String group : List.of("党委", "政府综合", "政府业务", "街镇")) {
      for (int year = 2023; year <= 2025; year++) {
        int of = group.equals("党委") ? 3 : Math.max(5, names.size() / 3);
        int seed = boxes.size();
        boxes.add(
            new BoxPlotChart.Box(
                group,
                year,
                IntStream.range(0, of)
                    .mapToObj(
                        i ->
                            new BoxPlotChart.Member(
                                names.get((i * 3 + seed) % names.size()),
                                share(i * 31 + seed, 6, 0.82, i % 7 == 2 ? 0.16 : 0.03)))
                    .toList()));
      }
    }
    return new BoxPlotChart(PERSONNEL, "普陀区各部门", boxes, SOURCE);
  }

  private BeeswarmChart beeswarm() {
    return new BeeswarmChart(
        THREE_PUBLIC,
        2025,
        "普陀区各部门",
        each(
            i ->
                new BeeswarmChart.Dot(
                    names.get(i),
                    KINDS.get(i % KINDS.size()),
                    i == 6 ? null : share(i, 7, 0.003, 0.002))),
        own(),
        SOURCE);
  }

  private DistrictMapChart map() {
    return new DistrictMapChart(
        2025,
        "普陀区各部门",
        each(
            i ->
                new DistrictMapChart.Spot(
                    names.get(i),
                    KINDS.get(i % KINDS.size()),
                    i % 5 + 1,
                    number(i % 5 + share(i, 8, 0.5, 0.3).doubleValue()),
                    number(i % 3 + share(i, 9, 0.5, 0.3).doubleValue()))),
        number(0.62),
        SOURCE);
  }

  private SpineChart spine() {
    List<SpineChart.Spine> spines = new ArrayList<>();
    List<String> labels =
        List.of(
            "基本支出占比",
            "人员经费占基本支出比重",
            "“三公”经费占财政拨款比重",
            "政府采购占支出比重",
            "面向中小企业预留比例",
            "绩效目标金额覆盖率",
            "“其他”科目占比（细化程度）",
            "预算执行率",
            "结转结余率");
    for (int i = 0; i < labels.size(); i++) {
      double middle = 0.2 + 0.07 * i;
      int n = i == 7 ? 4 : i == 8 ? 0 : names.size();
      spines.add(
          new SpineChart.Spine(
              new Measure(labels.get(i), i == 2 ? Scale.PER_MILLE : Scale.PERCENT),
              Attention.values()[i % 3],
              i == 5 ? null : number(middle + (i % 4 - 1.5) * 0.08),
              n == 0
                  ? List.of()
                  : List.of(
                      number(middle - 0.15),
                      number(middle - 0.05),
                      number(middle),
                      number(middle + 0.04),
                      number(middle + (i == 3 ? 0.4 : 0.12))),
              n));
    }
    return new SpineChart(2025, own(), "普陀区街道类部门", spines, SOURCE);
  }

  private HeatMapChart heat() {
    List<String> metrics =
        List.of(
            "基本支出占比",
            "项目支出占比",
            "人员经费占基本支出比重",
            "公用经费占基本支出比重",
            "“三公”经费变动率",
            "“三公”经费占财政拨款比重",
            "政府采购占支出比重",
            "面向中小企业预留比例",
            "小微企业占预留比例");
    return new HeatMapChart(
        "2025年普陀区各部门各项指标百分位",
        "单位：百分位（0最低，100最高）　样本数n＝" + names.size(),
        metrics,
        each(
            i ->
                new HeatMapChart.Line(
                    names.get(i),
                    IntStream.range(0, metrics.size())
                        .mapToObj(metric -> cell(i, metric))
                        .toList())),
        List.of("P0至P20", "P20至P40", "P40至P60", "P60至P80", "P80至P100"),
        own(),
        SOURCE);
  }

  private static HeatMapChart.Cell cell(int department, int metric) {
    if ((department + metric) % 11 == 7) {
      return HeatMapChart.Cell.missing(metric > 6 ? "文字说明未公开" : "上年基数为零");
    }
    double percentile = random(department, metric).nextDouble();
    return HeatMapChart.Cell.percentile(number(percentile));
  }

  private SmallMultiplesChart multiples() {
    List<SmallMultiplesChart.Trend> trends =
        each(
            i ->
                new SmallMultiplesChart.Trend(
                    names.get(i),
                    IntStream.rangeClosed(2019, 2026)
                        .mapToObj(
                            year ->
                                new SmallMultiplesChart.Point(
                                    year,
                                    (year + i) % 9 == 3
                                        ? null
                                        : share(i * 10 + year, 8, 0.003 + i % 5 * 0.0008, 0.0006)))
                        .toList()));
    List<SmallMultiplesChart.Point> peers =
        IntStream.rangeClosed(2019, 2026)
            .mapToObj(year -> new SmallMultiplesChart.Point(year, number(0.0032)))
            .toList();
    return new SmallMultiplesChart(THREE_PUBLIC, "普陀区各部门", trends, peers, own(), SOURCE);
  }

  private SizeChart size() {
    return new SizeChart(
        PERSONNEL,
        "支出合计",
        2025,
        "普陀区各部门",
        each(
            i -> {
              double exponent = 6.8 + random(i, 20).nextDouble() * 2.6;
              double share =
                  1.5 - 0.09 * exponent + random(i, 21).nextGaussian() * (i % 8 == 3 ? 0.2 : 0.025);
              return new SizeChart.Dot(
                  names.get(i), number(Math.pow(10, exponent)), i == 7 ? null : number(share));
            }),
        own(),
        SOURCE);
  }

  private WaterfallChart waterfall() {
    List<WaterfallChart.Item> items =
        List.of(
            new WaterfallChart.Item("2010301 行政运行", new BigDecimal("8123456.78")),
            new WaterfallChart.Item("2120803 城市建设支出", new BigDecimal("21234567.00")),
            new WaterfallChart.Item("2080505 机关事业单位基本养老保险缴费支出", new BigDecimal("-3123456")),
            new WaterfallChart.Item("2210203 购房补贴", new BigDecimal("-6500000")),
            new WaterfallChart.Item("2130399 其他水利支出", new BigDecimal("12000000")),
            new WaterfallChart.Item("2299999 其他支出", new BigDecimal("450000")),
            new WaterfallChart.Item("2050803 培训支出", new BigDecimal("-120000")));
    return new WaterfallChart(
        own(),
        "支出预算",
        2025,
        new BigDecimal("156211100"),
        new BigDecimal("189767600"),
        items,
        5,
        SOURCE);
  }

  private ReserveChart reserve() {
    return new ReserveChart(
        new Measure("面向中小企业预留比例", Scale.PERCENT),
        2025,
        "普陀区各部门",
        each(
            i ->
                new ReserveChart.Bar(
                    names.get(i),
                    i == 3
                        ? null
                        : share(i, 9, 0.5, 0.25).max(BigDecimal.ZERO).min(BigDecimal.ONE))),
        List.of(
            new ReserveChart.LegalLine(
                new BigDecimal("0.3"), "货物、服务30%", "财库〔2020〕46号，2021年1月1日起施行"),
            new ReserveChart.LegalLine(new BigDecimal("0.4"), "工程40%", "财库〔2022〕19号，2022年7月1日起施行")),
        own(),
        SOURCE);
  }

  private ExecutionChart execution() {
    return new ExecutionChart(
        2024,
        "普陀区各部门",
        each(
            i ->
                new ExecutionChart.Bar(
                    names.get(i),
                    yuan(i, 10, 8e7),
                    i == 6
                        ? null
                        : yuan(i, 10, 8e7)
                            .multiply(share(i, 11, 0.96, i == 1 ? 0.4 : 0.06))
                            .setScale(2, RoundingMode.HALF_UP))),
        own(),
        "各部门2024年部门预算、部门决算公开文本，2026年3月1日读取");
  }

  private <T> List<T> each(IntFunction<T> chart) {
    return IntStream.range(0, names.size()).mapToObj(chart).toList();
  }

  private static Random random(int item, int seed) {
    return new Random(item * 0x5DEECE66DL ^ (long) seed << 40);
  }

  private static BigDecimal share(int item, int seed, double mean, double deviation) {
    return number(mean + deviation * random(item, seed).nextGaussian());
  }

  private static BigDecimal yuan(int item, int seed, double median) {
    double factor = Math.exp(random(item, seed).nextGaussian());
    return BigDecimal.valueOf(median * factor).setScale(2, RoundingMode.HALF_UP);
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
  }

  /** Draws all charts into the folder given. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (int departments : new int[] {8, 30, 60}) {
      for (Map.Entry<String, Chart> chart : of(departments).all().entrySet()) {
        chart.getValue().picture().png();
        long start = System.nanoTime();
        Picture picture = chart.getValue().picture();
        String svg = picture.svg();
        long drawn = System.nanoTime();
        byte[] png = picture.png();
        long end = System.nanoTime();
        String name = chart.getKey() + "-" + departments;
        Files.write(folder.resolve(name + ".png"), png);
        Files.writeString(folder.resolve(name + ".svg"), svg);
        Files.writeString(folder.resolve(name + ".csv"), picture.data().csv());
        System.out.printf(
            "%-24s svg %4d ms %4d KB, png %4d ms %4d KB%n",
            name,
            (drawn - start) / 1_000_000,
            svg.length() / 1024,
            (end - drawn) / 1_000_000,
            png.length / 1024);
      }
    }
  }
}
