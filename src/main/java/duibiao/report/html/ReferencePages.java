package duibiao.report.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.finding.Outcome;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is looked up: every file, how well it was read and checked, and the method. */
final class ReferencePages {

  private ReferencePages() {}

  static Stream<Page> of(District district) {
    DistrictFigures figures = district.figures();
    return Stream.of(
        Page.of(district, "documents.html", "文件", List.of(DocumentSection.section(figures))),
        Page.of(district, "quality.html", "数据质量", List.of(quality(district))),
        Page.of(district, "method.html", "方法", List.of(MethodSection.section(figures))));
  }

  private static Section quality(District district) {
    Map<String, Map<Outcome, Long>> ledger =
        district.figures().findings().stream()
            .map(KeyedFinding::finding)
            .collect(groupingBy(Finding::document, groupingBy(Finding::outcome, counting())));
    Table table =
        Table.of(
                "各文件读取和核对情况",
                "单位：项",
                Stream.concat(
                        Stream.of(
                            Column.words("文件"),
                            Column.words("部门（单位）"),
                            Column.words("状态"),
                            Column.figures("表内数字"),
                            Column.figures("文字数字")),
                        Arrays.stream(Outcome.values())
                            .map(outcome -> Column.figures(FindingTable.label(outcome))))
                    .toList(),
                district.figures().documents().stream()
                    .map(document -> row(district, document, ledger))
                    .toList(),
                "注：缺数据未核对的，不等于相符；不适用的规则不计为相符。")
            .board();
    return Section.of(
        "quality",
        "数据质量",
        List.of(DocumentSection.coverage(district.figures()), "每条规则对每份文件都有一个结果；没有核对的与相符的分开列示。"),
        List.of(table));
  }

  private static Row row(
      District district, ListedDocument document, Map<String, Map<Outcome, Long>> ledger) {
    Map<Outcome, Long> counts = ledger.getOrDefault(document.path(), Map.of());
    return Row.of(
        Cell.of(document.path()),
        Stream.concat(
                Stream.of(
                    district.owner(document.path()),
                    Cell.of(document.status().label()),
                    Cell.of(document.facts()),
                    Cell.of(document.claims())),
                Arrays.stream(Outcome.values())
                    .map(outcome -> Cell.of(Math.toIntExact(counts.getOrDefault(outcome, 0L)))))
            .toList());
  }
}
