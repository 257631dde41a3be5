package duibiao.form;

import static duibiao.taxonomy.Form.B1;
import static duibiao.taxonomy.Form.B2;
import static duibiao.taxonomy.Form.B3;
import static duibiao.taxonomy.Form.B4;
import static duibiao.taxonomy.Form.B5;
import static duibiao.taxonomy.Form.B6;
import static duibiao.taxonomy.Form.B7;
import static duibiao.taxonomy.Form.B8;
import static duibiao.taxonomy.Form.B9;
import static duibiao.taxonomy.Form.F1;
import static duibiao.taxonomy.Form.F2;
import static duibiao.taxonomy.Form.F3;
import static duibiao.taxonomy.Form.F4;
import static duibiao.taxonomy.Form.F5;
import static duibiao.taxonomy.Form.F6;
import static duibiao.taxonomy.Form.F7;
import static duibiao.taxonomy.Form.F8;
import static duibiao.taxonomy.Form.F9;

import duibiao.document.Block;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import duibiao.form.RecognisedForm.Votes;
import duibiao.money.Unit;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Kind;
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

  private static final List<Title> BY_LONGEST_STEM =
      Stream.of(Form.values())
          .map(form -> new Title(form, Wording.fold(form.stem())))
          .sorted(Comparator.comparingInt((Title title) -> title.stem.length()).reversed())
          .toList();

  /** The folded words that are the same in every title of a form. */
  private record Title(Form form, String stem) {}

  /** Narrow signatures first: a wider one can be part of them. */
  private static final List<Form> BY_SIGNATURE =
      List.of(F7, B9, F6, B8, F4, B4, F8, F9, F2, F3, B1, F1, B2, B7, B6, B5, B3, F5);

  private FormRecogniser() {}

  /** The forms of a document in the order in which it prints them. */
  public static List<RecognisedForm> recognise(Document document) {
    List<RecognisedForm> forms = new ArrayList<>();
    List<String> above = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        above.add(paragraph.text());
      } else if (block instanceof Grid grid) {
        recognise(grid, lastOf(above), forms).ifPresent(forms::add);
        above.clear();
      }
    }
    return forms;
  }

  private static List<String> lastOf(List<String> above) {
    return above.subList(Math.max(0, above.size() - LINES_ABOVE), above.size());
  }

  private static Optional<RecognisedForm> recognise(
      Grid grid, List<String> above, List<RecognisedForm> before) {
    Header header = new Header(grid);
    List<String> headings = new ArrayList<>(above);
    headings.addAll(header.texts());
    String title =
        headings.stream().filter(line -> formTitled(line).isPresent()).reduce("", (a, b) -> b);
    Optional<Form> byTitle = formTitled(title).filter(form -> holdsMoney(form, grid, header));
    Optional<Form> byHeader = formHeaded(header.text(), before);
    if (byTitle.isEmpty() && byHeader.isEmpty()) {
      return Optional.empty();
    }
    Form form = byTitle.orElseGet(byHeader::orElseThrow);
    Optional<Unit> unit =
        headings.subList(headings.lastIndexOf(title) + 1, headings.size()).stream()
            .flatMap(line -> Unit.findIn(line).stream())
            .findFirst();
    return Optional.of(
        new RecognisedForm(
            form,
            grid,
            title,
            unit.orElse(form.usualUnit()),
            unit.isPresent(),
            votes(byTitle, byHeader)));
  }

  /** A table below the title of a form, but without any of its columns, is another table. */
  private static boolean holdsMoney(Form form, Grid grid, Header header) {
    return Strip.bind(form, grid, header).stream().anyMatch(strip -> !strip.money().isEmpty());
  }

  /** Of forms with the same signature the one that the document has not printed before. */
  private static Optional<Form> formHeaded(String header, List<RecognisedForm> before) {
    List<Form> headed =
        BY_SIGNATURE.stream()
            .filter(form -> form.signature().stream().allMatch(header::contains))
            .filter(form -> form != F5 || isFinalAccount(before))
            .toList();
    return headed.stream()
        .filter(form -> form.signature().equals(headed.get(0).signature()))
        .filter(form -> before.stream().noneMatch(printed -> printed.form() == form))
        .findFirst()
        .or(() -> headed.stream().findFirst());
  }

  /** The header of F5 says what those of B3, B5, B6 and B7 say, if they lack their group. */
  private static boolean isFinalAccount(List<RecognisedForm> before) {
    return before.stream().anyMatch(printed -> printed.form().kind() == Kind.FINAL_ACCOUNT);
  }

  private static Optional<Form> formTitled(String line) {
    String folded = Wording.fold(line);
    return BY_LONGEST_STEM.stream()
        .filter(title -> folded.length() <= title.stem.length() + MAX_TITLE_EXCESS)
        .filter(title -> folded.contains(title.stem))
        .map(Title::form)
        .findFirst();
  }

  private static Votes votes(Optional<Form> byTitle, Optional<Form> byHeader) {
    if (byHeader.isEmpty()) {
      return Votes.TITLE_ONLY;
    }
    if (byTitle.isEmpty()) {
      return Votes.HEADER_ONLY;
    }
    List<String> signature = byTitle.get().signature();
    return signature.equals(byHeader.get().signature()) ? Votes.BOTH : Votes.DIFFERENT;
  }
}
