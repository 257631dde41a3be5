package duibiao.report.html;

import duibiao.chart.Words;
import duibiao.fact.Disclosure.Status;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
import duibiao.report.Names;
import duibiao.report.html.Table.Column;
import duibiao.report.html.Table.Row;
import duibiao.report.workbook.InspectionWorkbooks;
import java.util.Comparator;
import java.util.List;

/** 文件清单: every file, and why some were not read. */
final class DocumentSection {

  private DocumentSection() {}

  static Section section(DistrictFigures figures) {
    Words words = figures.words();
    return Section.of(
        "documents",
        words.of("documents"),
        List.of(coverage(figures)),
        List.of(table(words, words.of("documents"), figures.documents())));
  }

  static Table table(Words words, String caption, List<ListedDocument> documents) {
    return Table.of(
            caption,
            "",
            List.of(
                Column.words(words.of("column.file")),
                Column.words(words.of("column.district")),
                Column.words(words.of("column.owner")),
                Column.figures(words.of("year")),
                Column.words(words.of("documents.level")),
                Column.words(words.of("documents.kind")),
                Column.words(words.of("column.state")),
                Column.words(words.of("documents.form")),
                Column.words(words.of("column.remark")),
                Column.figures(words.of("column.facts")),
                Column.figures(words.of("column.claims"))),
            documents.stream()
                .sorted(Comparator.comparing(ListedDocument::path))
                .map(document -> row(words, document))
                .toList(),
            words.of("documents.note"))
        .board();
  }

  /** How much of what was received could be read. */
  static String coverage(DistrictFigures figures) {
    Words words = figures.words();
    return words.of(
        "documents.coverage",
        figures.documents().size(),
        count(figures, Status.READ),
        Names.of(words, Status.UNREADABLE),
        count(figures, Status.UNREADABLE));
  }

  static long count(DistrictFigures figures, Status status) {
    return figures.documents().stream().filter(document -> document.status() == status).count();
  }

  private static Row row(Words words, ListedDocument document) {
    return new Row(
        "",
        Cell.of(document.path()),
        List.of(
            known(document.district()),
            known(document.department()),
            known(document.fiscalYear() == null ? "" : document.fiscalYear().toString()),
            known(document.level() == null ? "" : Names.of(words, document.level())),
            known(document.kind() == null ? "" : Names.of(words, document.kind())),
            Cell.of(Names.of(words, document.status())),
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
