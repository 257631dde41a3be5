package duibiao.fact;

import duibiao.document.Block;
import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import duibiao.fact.Passage.Role;
import duibiao.form.Lines;
import duibiao.form.RecognisedForm;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects the texts of a document in reading order, each with what it belongs to. */
final class Passages {

  private static final Pattern NOTE = Pattern.compile("(?:注|说明|备注)[:：].*");
  private static final Pattern NO_HEADING = Pattern.compile(".*[。；;，,].*|\\d+[.、)].*");

  private final List<Passage> passages = new ArrayList<>();
  private final Map<Grid, Lines> forms = new HashMap<>();

  /** The form printed last; null once a heading has followed it. */
  private Form last;

  private String heading = "";

  private Passages(List<Lines> read) {
    read.forEach(lines -> forms.put(lines.form().grid(), lines));
  }

  /**
   * The texts of a document.
   *
   * @param prose its blocks, as {@link Prose} joins them
   * @param hidden what its pages hold and do not show
   * @param forms the lines of its forms
   */
  static List<Passage> of(List<Block> prose, List<Paragraph> hidden, List<Lines> forms) {
    Passages passages = new Passages(forms);
    prose.forEach(passages::add);
    passages.heading = "";
    hidden.forEach(text -> passages.add(Role.HIDDEN, null, text.text(), text.place()));
    return passages.passages;
  }

  private void add(Block block) {
    if (block instanceof Paragraph paragraph) {
      add(paragraph);
    } else if (block instanceof Grid grid) {
      last = null;
      if (forms.containsKey(grid)) {
        add(forms.get(grid));
      }
    }
  }

  private void add(Paragraph paragraph) {
    String text = Wording.fold(paragraph.text());
    if (last != null && NOTE.matcher(text).matches()) {
      add(Role.NOTE, last, paragraph.text(), paragraph.place());
      return;
    }
    add(Role.PARAGRAPH, null, paragraph.text(), paragraph.place());
    if (text.length() <= Prose.MAX_HEADING && !NO_HEADING.matcher(text).matches()) {
      heading = paragraph.text().strip();
      last = null;
    }
  }

  private void add(Lines lines) {
    RecognisedForm form = lines.form();
    last = form.form();
    if (!form.title().isEmpty()) {
      add(Role.TITLE, last, form.title(), form.grid().place());
    }
    lines.blank().forEach(cell -> add(Role.BLANK_LINE, last, cell.text(), cell.place()));
    lines.cut().forEach(cell -> add(Role.CUT_CODE, last, cell.text(), cell.place()));
    for (Cell cell : form.grid().cells()) {
      if (NOTE.matcher(Wording.fold(cell.text())).matches()) {
        add(Role.NOTE, last, cell.text(), cell.place());
      }
    }
  }

  private void add(Role role, Form form, String text, Place place) {
    passages.add(new Passage(role, form, heading, text, place));
  }
}
