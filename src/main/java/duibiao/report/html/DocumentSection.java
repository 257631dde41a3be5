package duibiao.report.html;

import duibiao.fact.Disclosure.Status;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import duibiao.report.workbook.InspectionWorkbooks;
import java.util.Comparator;
import java.util.List;

/** 文件清单: every file, and why some were not read. */
final class DocumentSection {

  private DocumentSection() {}

  static Section section(DistrictFigures figures) {
    return Section.of(
        "documents",
        "文件清单",
        List.of(coverage(figures)),
        List.of(table("文件清单", figures.documents())));
  }

  static Table table(String caption, List<ListedDocument> documents) {
    return Table.of(
            caption,
            "",
            List.of(
                Column.words("文件"),
                Column.words("区"),
                Column.words("部门（单位）"),
                Column.figures("年度"),
                Column.words("级次"),
                Column.words("类别"),
                Column.words("状态"),
                Column.words("检查表"),
                Column.words("说明"),
                Column.figures("表内数字"),
                Column.figures("文字数字")),
            documents.stream()
                .sorted(Comparator.comparing(ListedDocument::path))
                .map(DocumentSection::row)
                .toList(),
            "注：表内数字、文字数字是从附表和文字说明中读出的数字个数。")
        .board();
  }

  /** How much of what was received could be read. */
  static String coverage(DistrictFigures figures) {
    return "共收到%s份文件：已读取%s份，%s%s份。未读取的文件不参与比较。"
        .formatted(
            figures.documents().size(),
            count(figures, Status.READ),
            Status.UNREADABLE.label(),
            count(figures, Status.UNREADABLE));
  }

  static long count(DistrictFigures figures, Status status) {
    return figures.documents().stream().filter(document -> document.status() == status).count();
  }

  private static Row row(ListedDocument document) {
    return new Row(
        "",
        Cell.of(document.path()),
        List.of(
            known(document.district()),
            known(document.department()),
            known(document.fiscalYear() == null ? "" : document.fiscalYear().toString()),
            known(document.level() == null ? "" : document.level().label()),
            known(document.kind() == null ? "" : document.kind().label()),
            Cell.of(document.status().label()),
            form(document),
            Cell.of(document.sentence()),
            Cell.of(document.facts()),
            Cell.of(document.claims())));
  }

  private static Cell form(ListedDocument document) {
    String target = InspectionWorkbooks.target(document);
    return target.isEmpty() ? Cell.of(Cell.NONE) : Cell.of("Excel").linkedTo(target);
  }

  private static Cell known(String text) {
    return Cell.of(text.isEmpty() ? Cell.NONE : text);
  }
}
