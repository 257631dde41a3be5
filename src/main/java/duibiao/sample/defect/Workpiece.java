package duibiao.sample.defect;

import duibiao.sample.print.Part;
import duibiao.sample.print.PrintedCell;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.PrintedForm;
import duibiao.sample.print.PrintedTable;
import duibiao.sample.print.PrintedText;
import duibiao.sample.print.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A document on its way from clean to defective. A place is spoilt at most once. */
final class Workpiece {

  private final PrintedDocument clean;
  private final Background background;
  private final List<Part> parts;
  private final List<Defect> defects = new ArrayList<>();

  Workpiece(PrintedDocument clean, Background background) {
    this.clean = clean;
    this.background = background;
    this.parts = new ArrayList<>(clean.parts());
  }

  Background background() {
    return background;
  }

  PrintedDocument document() {
    return clean.withParts(parts);
  }

  List<Defect> defects() {
    return List.copyOf(defects);
  }

  /** The named places of the prose that nothing has spoilt yet, in printed order. */
  List<String> places(Predicate<String> wanted) {
    return parts.stream()
        .filter(PrintedText.class::isInstance)
        .flatMap(part -> ((PrintedText) part).slots().stream())
        .map(Slot::key)
        .filter(wanted)
        .filter(this::isWhole)
        .toList();
  }

  /** The present words of a named place. */
  Optional<String> words(String place) {
    return parts.stream()
        .filter(PrintedText.class::isInstance)
        .flatMap(part -> ((PrintedText) part).slot(place).stream())
        .findFirst();
  }

  /** Prints other words at a named place; does nothing where that would change nothing. */
  boolean rewrite(DefectKind kind, String rule, String place, String printed) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof PrintedText text && text.slot(place).isPresent()) {
        String truth = text.slot(place).get();
        if (truth.equals(printed) || !isWhole(place)) {
          return false;
        }
        parts.set(i, text.replacing(place, printed));
        defects.add(new Defect(kind, rule, place, truth, printed));
        return true;
      }
    }
    return false;
  }

  Optional<PrintedTable> table(String form) {
    return document().tables().stream().filter(table -> table.form().equals(form)).findFirst();
  }

  /** The cells with figures of a form that nothing has spoilt yet. */
  List<PrintedCell> figures(String form) {
    return table(form).stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .filter(PrintedCell::isPrintedFigure)
        .filter(cell -> isWhole(place(form, cell)))
        .toList();
  }

  static String place(String form, PrintedCell cell) {
    return form + "/" + cell.line() + "/" + cell.measure();
  }

  /** Prints another figure in a cell. */
  boolean refigure(DefectKind kind, String rule, String form, PrintedCell cell, PrintedCell other) {
    return replaceTable(
        kind,
        rule,
        form,
        place(form, cell),
        cell.text(),
        other.text(),
        table -> table.withRows(table.rows().stream().map(row -> swap(row, cell, other)).toList()));
  }

  private static List<PrintedCell> swap(
      List<PrintedCell> row, PrintedCell cell, PrintedCell other) {
    return row.stream().map(old -> old.equals(cell) ? other : old).toList();
  }

  /** Changes a table, and records it as one defect. */
  boolean replaceTable(
      DefectKind kind,
      String rule,
      String form,
      String place,
      String truth,
      String printed,
      UnaryOperator<PrintedTable> change) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof PrintedTable table && table.form().equals(form)) {
        if (truth.equals(printed) || !isWhole(place)) {
          return false;
        }
        parts.set(i, change.apply(table));
        defects.add(new Defect(kind, rule, place, truth, printed));
        return true;
      }
    }
    return false;
  }

  /** The 绩效目标表 of the document, in printed order. */
  List<PrintedForm> targetForms() {
    return parts.stream()
        .filter(PrintedForm.class::isInstance)
        .map(PrintedForm.class::cast)
        .toList();
  }

  /** Prints another text in a cell of a 绩效目标表. */
  boolean rewriteForm(
      DefectKind kind, String rule, PrintedForm form, int row, int cell, String printed) {
    String place = "target/" + targetForms().indexOf(form) + "/" + row + "/" + cell;
    String truth = form.rows().get(row).get(cell).text();
    if (truth.equals(printed) || !isWhole(place)) {
      return false;
    }
    parts.set(parts.indexOf(form), form.withText(row, cell, printed));
    defects.add(new Defect(kind, rule, place, truth, printed));
    return true;
  }

  /** Whether nothing at, around or inside a place is spoilt. */
  private boolean isWhole(String place) {
    return defects.stream()
        .map(Defect::place)
        .noneMatch(
            spoilt ->
                spoilt.equals(place)
                    || spoilt.startsWith(place + "/")
                    || place.startsWith(spoilt + "/"));
  }
}
