package duibiao.check;

import duibiao.check.Result.Remark;
import duibiao.document.Place;
import duibiao.fact.Passage;
import duibiao.fact.Passage.Role;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Severity;
import duibiao.taxonomy.Form;
import duibiao.taxonomy.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** X13: a table is empty if and only if the note below it says so of the same money. */
final class NoteRules {

  private static final Pattern SAYS_EMPTY = Pattern.compile("空表|无数据|没有数据|本表为空");

  /** What a note must name, by the form that it stands under. */
  private static final Map<Form, String> NAMES =
      Map.of(
          Form.B6, "政府性基金",
          Form.B7, "国有资本",
          Form.B9, "三公",
          Form.F8, "政府性基金",
          Form.F9, "国有资本");

  private static final List<Form> FUNDS = List.of(Form.B6, Form.B7);

  static final Rule X13 =
      new Rule(
          "X13",
          Severity.MAJOR,
          Scope.ALL,
          "空表附有同名资金的说明，有数的表没有空表说明",
          "An empty table has a note about its own fund, and a filled one has none",
          "公开格式要求：没有数据的表应列出空表并说明",
          NoteRules::results);

  private NoteRules() {}

  private static Stream<Result> results(Case at) {
    return Stream.of(Form.values())
        .filter(form -> at.figures().prints(form))
        .flatMap(form -> form(at, form).stream());
  }

  private static List<Result> form(Case at, Form form) {
    List<Passage> empty =
        at.texts().of(Role.NOTE).stream()
            .filter(note -> note.passage().form() == form)
            .filter(note -> SAYS_EMPTY.matcher(note.folded()).find())
            .map(Text::passage)
            .toList();
    boolean isFilled =
        at.figures().facts(form).stream()
            .anyMatch(fact -> fact.yuan().filter(yuan -> yuan.signum() != 0).isPresent());
    List<Result> results = new ArrayList<>();
    empty.forEach(note -> results.add(note(form, note, isFilled)));
    if (isFilled && empty.isEmpty() && NAMES.containsKey(form)) {
      results.add(Result.Word.RIGHT);
    }
    if (!isFilled && FUNDS.contains(form)) {
      at.texts().of(Role.BLANK_LINE).stream()
          .map(Text::passage)
          .filter(line -> line.form() == form)
          .limit(1)
          .forEach(line -> results.add(sample(form, line)));
      if (empty.isEmpty()) {
        results.add(missing(at, form));
      }
    }
    return results;
  }

  private static Result note(Form form, Passage note, boolean isFilled) {
    if (isFilled) {
      String what = "附表%s有数，表下却有空表说明".formatted(form.number());
      return WordingRules.told(Severity.MAJOR, note, what, note.text());
    }
    String name = NAMES.get(form);
    boolean namesOther =
        name != null
            && !note.text().contains(name)
            && NAMES.values().stream().anyMatch(note.text()::contains);
    String what = "附表%s的空表说明写的是其他资金，疑似照抄".formatted(form.number());
    return namesOther
        ? WordingRules.told(Severity.MINOR, note, what, note.text())
        : Result.Word.RIGHT;
  }

  private static Remark sample(Form form, Passage line) {
    String what = "附表%s没有金额的示例行“%s”，疑似表样遗留".formatted(form.number(), line.text());
    return WordingRules.told(Severity.MINOR, line, what, line.text());
  }

  /** Units and cities do not print the note; a department of a district does. */
  private static Result missing(Case at, Form form) {
    boolean mayLack =
        at.identity().level() != Level.DEPARTMENT || at.identity().district().isEmpty();
    Place place =
        at.figures().facts(form).stream()
            .map(fact -> fact.source().place())
            .findFirst()
            .orElse(null);
    return mayLack
        ? Result.Word.RIGHT
        : new Remark(
            Severity.MINOR,
            new Subject(form.name(), null, null, place),
            "附表%s为空表，表下没有说明，请核实".formatted(form.number()),
            "");
  }
}
