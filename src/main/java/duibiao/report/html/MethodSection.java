package duibiao.report.html;

import duibiao.benchmark.Benchmark;
import duibiao.ratio.Metric;
import duibiao.report.DistrictFigures;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.util.List;
import java.util.stream.Stream;

/** 方法说明: how the figures are made, and what they cannot say. */
final class MethodSection {

  private MethodSection() {}

  static Section section(DistrictFigures figures) {
    return Section.ofParts(
        "method",
        "方法说明",
        List.of(),
        List.of(
            Section.of("method-metrics", "指标", List.of(), List.of(metrics(figures))),
            Section.of("method-comparison", "比较", comparison(), List.of()),
            Section.of("method-limits", "公开文本不能回答的问题", limits(), List.of()),
            Section.of("method-source", "数据来源", sources(figures.source()), List.of())));
  }

  private static Table metrics(DistrictFigures figures) {
    return Table.of(
        "指标定义",
        "",
        List.of(
            Column.words("指标"),
            Column.words("名称"),
            Column.words("分子"),
            Column.words("分母"),
            Column.words("单位")),
        figures.metrics().metrics().stream().map(MethodSection::row).toList(),
        "");
  }

  private static Row row(Metric metric) {
    return Row.of(
        metric.id(),
        Stream.of(
                metric.label(),
                metric.numeratorLabel(),
                metric.denominatorLabel(),
                metric.scale().sign())
            .map(Cell::of));
  }

  private static List<String> comparison() {
    return List.of(
        "部门预算是本部门及所属单位的汇总，单位预算只反映一个单位；两者从不放在一起比较。",
        "比较年度取最近一个可计算的部门（单位）数不少于最多年度一半的年度，避免新年度少数先公开的文件代表全体。",
        "位次从高到低，数值相同的并列；位次只表示大小，不表示好坏。",
        "中位数和四分位数按线性插值法计算（type 7，同Excel的QUARTILE.INC函数），样本包括本部门；样本数不足%s，不列四分位数。"
            .formatted(Benchmark.MIN_FOR_QUARTILES),
        "百分位是其他部门中数值低于本部门的占比，不含本部门自身，相同的各计一半；样本数不足%s，不列百分位。"
            .formatted(Benchmark.MIN_FOR_PERCENTILE),
        "“三公”经费变动率的上年数，优先取上年公开的预算文件；没有上年文件的，取本年文字说明中的增减额推算。",
        "比率按元计算，保留六位小数；金额以万元列示，保留两位小数，均为当年价格。“—”表示没有数值：未公开（分子或分母没有公开或没有读出）或基数为零。它不等于0。");
  }

  private static List<String> limits() {
    return List.of(
        "在职人数和编制数、全部项目数、项目支出的经济分类、会议培训接待的次数、限额以上采购金额、合同和欠款，公开文本中没有，本页不作推算。",
        "年初预算不含年中追加、市级转移支付和结转资金；预算之间的比较是计划的比较，不是执行结果的比较。",
        "面向中小企业预留比例以全部采购为分母，法定比例以适宜的限额以上项目为分母，两者不可直接对照。",
        "数值偏离较大常有正常原因，如车辆到期更新、租用办公用房、机构职能调整、集中列支；请结合原文核实。");
  }

  private static List<String> sources(String source) {
    return List.of("数据来源：" + source + "。每个比率的分子、分母都列有文件和位置，见各指标的“分子、分母和出处”。");
  }
}
