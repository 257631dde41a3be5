package duibiao.form;

import duibiao.document.Block;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import duibiao.form.RecognisedForm.Votes;
import duibiao.money.Unit;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the standard forms of a document by two independent votes, title and header. */
public final class FormRecogniser {

  /** Title, 编制部门, 单位 and a stray line or two may stand between the title and its grid. */
  private static final int LINES_ABOVE = 6;

  /** A title line holds little but the title; a sentence that names a form is longer. */
  private static final int MAX_TITLE_EXCESS = 24;

  private static final List<Form> BY_LONGEST_STEM =
      Stream.of(Form.values())
          .sorted(Comparator.comparingInt((Form form) -> form.stem().length()).reversed())
          .toList();

  /** Narrow signatures first: the header of 支出预算总表 says nothing that others do not say. */
  private static final List<Form> BY_SIGNATURE =
      List.of(Form.B9, Form.B8, Form.B4, Form.B1, Form.B2, Form.B7, Form.B6, Form.B5, Form.B3);

  private FormRecogniser() {}

  /** The forms of a document in the order in which it prints them. */
  public static List<RecognisedForm> recognise(Document document) {
    List<RecognisedForm> forms = new ArrayList<>();
    List<Paragraph> above = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        above.add(paragraph);
      } else if (block instanceof Grid grid) {
        recognise(grid, lastOf(above)).ifPresent(forms::add);
        above.clear();
      }
    }
    return forms;
  }

  private static List<String> lastOf(List<Paragraph> above) {
    return above.subList(Math.max(0, above.size() - LINES_ABOVE), above.size()).stream()
        .map(Paragraph::text)
        .toList();
  }

  private static Optional<RecognisedForm> recognise(Grid grid, List<String> above) {
    String header = HeaderRows.text(grid);
    Optional<Form> byHeader =
        BY_SIGNATURE.stream()
            .filter(form -> form.signature().stream().allMatch(header::contains))
            .findFirst();
    String title =
        above.stream().filter(line -> formTitled(line).isPresent()).reduce("", (a, b) -> b);
    Optional<Form> byTitle = formTitled(title);
    Optional<Unit> unit =
        above.subList(above.lastIndexOf(title) + 1, above.size()).stream()
            .flatMap(line -> Unit.findIn(line).stream())
            .findFirst();
    if (byTitle.isEmpty() && byHeader.isEmpty()) {
      return Optional.empty();
    }
    Form form = byTitle.orElseGet(byHeader::orElseThrow);
    return Optional.of(
        new RecognisedForm(
            form,
            grid,
            title,
            unit.orElse(form.usualUnit()),
            unit.isPresent(),
            votes(byTitle, byHeader)));
  }

  private static Optional<Form> formTitled(String line) {
    String folded = Wording.fold(line);
    return BY_LONGEST_STEM.stream()
        .filter(form -> folded.length() <= form.stem().length() + MAX_TITLE_EXCESS)
        .filter(form -> folded.contains(Wording.fold(form.stem())))
        .findFirst();
  }

  private static Votes votes(Optional<Form> byTitle, Optional<Form> byHeader) {
    if (byHeader.isEmpty()) {
      return Votes.TITLE_ONLY;
    }
    if (byTitle.isEmpty()) {
      return Votes.HEADER_ONLY;
    }
    return byTitle.equals(byHeader) ? Votes.BOTH : Votes.DIFFERENT;
  }
}
