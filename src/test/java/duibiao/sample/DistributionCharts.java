package duibiao.sample;

import duibiao.chart.DistributionChart;
import duibiao.chart.DistributionChart.Bar;
import duibiao.chart.Picture;
import duibiao.sample.SampleYears.SampleYear;
import duibiao.sample.SampleYears.Values;
import duibiao.sample.book.DepartmentKind;
import duibiao.sample.book.Procurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pictures of the page about the sample district, by file name. */
record DistributionCharts(SampleYears sample) {

  /** Kinds of departments with the median in 万元 and the basic share of the reference. */
  private record Kind(String name, double median, double basic, DepartmentKind... kinds) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("党委、人大、政协", 2_500, 70, DepartmentKind.PARTY, DepartmentKind.CONGRESS),
          new Kind("群团", 700, 65, DepartmentKind.MASS_ORGANISATION),
          new Kind("政府综合", 4_000, 70, DepartmentKind.GENERAL_GOVERNMENT),
          new Kind("政府业务", 9_000, 50, DepartmentKind.LINE_GOVERNMENT),
          new Kind("建设类", 40_000, 20, DepartmentKind.CONSTRUCTION),
          new Kind("公安", 110_000, 80, DepartmentKind.POLICE),
          new Kind("街道", 17_000, 59, DepartmentKind.STREET),
          new Kind("教育", 350_000, 80, DepartmentKind.EDUCATION),
          new Kind("卫生健康", 90_000, 45, DepartmentKind.HEALTH));

  private static final List<Double> ITEM_GROWTH =
      List.of(-0.29, -0.03, -0.01, 0.0, 0.0, 0.04, 0.07, 0.11, 0.31);

  Map<String, Picture> pictures() {
    Map<String, Picture> pictures = new LinkedHashMap<>();
    pictures.put("sample-size.svg", size());
    pictures.put("sample-basic.svg", basic());
    pictures.put("sample-growth.svg", growth());
    pictures.put("sample-sme.svg", reserve());
    pictures.put("sample-items.svg", items());
    pictures.put("sample-execution.svg", execution());
    return pictures;
  }

  private Picture size() {
    List<Bar> bars =
        KINDS.stream()
            .map(
                kind ->
                    new Bar(
                        kind.name(),
                        sample
                            .middle()
                            .kind(kind.kinds())
                            .values(year -> year.wan(entry -> true))
                            .median(),
                        kind.median()))
            .toList();
    return chart("2022年部门预算中位数", "单位：万元　对数坐标", "%,.0f", bars, true);
  }

  private Picture basic() {
    List<Bar> bars =
        KINDS.stream()
            .map(
                kind ->
                    new Bar(
                        kind.name(),
                        100
                            * sample
                                .middle()
                                .kind(kind.kinds())
                                .values(SampleYear::basicShare)
                                .mean(),
                        kind.basic()))
            .toList();
    return chart("2022年基本支出占部门预算比重", "单位：%　各类部门均值", "%.1f%%", bars, false);
  }

  /** Ordinary years against a normal distribution with mean 0.02 and deviation 0.07. */
  private Picture growth() {
    double[] normal = {-1.2816, -0.8416, -0.5244, -0.2533, 0, 0.2533, 0.5244, 0.8416, 1.2816};
    Values growth = Distribution.growth(sample);
    List<Bar> bars = new ArrayList<>();
    for (int decile = 1; decile <= 9; decile++) {
      bars.add(
          new Bar("第" + decile + "十分位", growth.decile(decile), 0.02 + 0.07 * normal[decile - 1]));
    }
    return chart("部门预算对数增长（无突变的年份）", "与上年之比的自然对数　不含2020年", "%.3f", bars, false);
  }

  private Picture reserve() {
    List<Bar> bars =
        List.of(
            new Bar("不预留", percent(0, 0), 5),
            new Bar("30%至35%", percent(0.30, 0.35), 20),
            new Bar("恰为40%", percent(0.40, 0.40), 45),
            new Bar("40%以上至80%", percent(0.40, 0.80) - percent(0.40, 0.40), 20),
            new Bar("全部预留", percent(1, 1), 10));
    return chart("面向中小企业预留比例的分布", "单位：%　占有政府采购预算的部门", "%.1f%%", bars, false);
  }

  private double percent(double low, double high) {
    return 100
        * sample
            .where(year -> year.books().procurement().total() > 0)
            .share(
                year -> {
                  Procurement plan = year.books().procurement();
                  return Distribution.isPart(plan.reserve(), plan.total(), year.units(), low, high);
                });
  }

  private Picture items() {
    Values growth = Distribution.itemGrowth(sample);
    List<Bar> bars = new ArrayList<>();
    for (int decile = 1; decile <= 9; decile++) {
      bars.add(new Bar("第" + decile + "十分位", growth.decile(decile), ITEM_GROWTH.get(decile - 1)));
    }
    return chart("街道功能分类“项”的对数增长", "与上年之比的自然对数　不含2020年", "%.3f", bars, false);
  }

  private Picture execution() {
    Values execution = Distribution.itemExecution(sample);
    List<Bar> bars =
        List.of(
            new Bar("85%以下", 100 * execution.within(0, 0.8499), Double.NaN),
            new Bar("85%至97%", 100 * execution.within(0.85, 0.9699), Double.NaN),
            new Bar("97%至100%", 100 * execution.within(0.97, 0.9999), Double.NaN),
            new Bar("恰为100%", 100 * execution.within(1, 1), 40),
            new Bar("100%至115%", 100 * execution.within(1.0001, 1.15), Double.NaN),
            new Bar("115%以上", 100 * execution.within(1.1501, 10), Double.NaN));
    return chart("各“项”决算数为预算数的比例分布", "单位：%　占有财政拨款的“项”", "%.1f%%", bars, false);
  }

  private static Picture chart(
      String title, String subtitle, String pattern, List<Bar> bars, boolean logarithmic) {
    return new DistributionChart(title, subtitle, pattern, bars, logarithmic).picture();
  }
}
