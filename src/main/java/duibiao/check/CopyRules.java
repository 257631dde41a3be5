package duibiao.check;

import duibiao.check.Result.Remark;
import duibiao.document.Place;
import duibiao.fact.Passage;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** D-copy: texts that stand word for word in another year or in another department. */
final class CopyRules {

  static final Rule D_COPY =
      new Rule(
          "D-copy",
          Severity.INFO,
          Scope.ALL,
          "含金额的段落、增减原因和用途未照抄上年或其他部门",
          "Paragraphs with amounts, reasons and purposes are not copied from another year or department",
          "编制说明应按本部门当年实际编写；三个及以上部门相同的文字视为模板",
          CopyRules::copies);

  private CopyRules() {}

  private static Stream<Result> copies(Case at) {
    Optional<Figures> prior = at.neighbours().prior(at.identity().kind());
    Optional<Map<Long, TextMark>> elsewhere = at.neighbours().copies();
    if (prior.isEmpty() && elsewhere.isEmpty()) {
      return Stream.empty();
    }
    Map<String, Source> before = new HashMap<>();
    prior.ifPresent(figures -> paragraphs(figures, before));
    Set<String> seen = new HashSet<>();
    Set<Passage> told = new HashSet<>();
    return at.texts().own().stream()
        .filter(text -> seen.add(text.folded()))
        .map(
            text ->
                told.contains(text.passage())
                    ? Result.Word.RIGHT
                    : copy(text, before, elsewhere.orElse(Map.of()), told));
  }

  /** Where a paragraph of another document stands. */
  private record Source(String document, Place place) {}

  private static void paragraphs(Figures prior, Map<String, Source> before) {
    for (OwnText text : prior.texts().own()) {
      if (text.isParagraph()) {
        before.putIfAbsent(
            text.folded(), new Source(prior.document().file().path(), text.passage().place()));
      }
    }
  }

  private static Result copy(
      OwnText text, Map<String, Source> before, Map<Long, TextMark> elsewhere, Set<Passage> told) {
    Source lastYear = text.isParagraph() ? before.get(text.folded()) : null;
    TextMark other = elsewhere.get(text.digest());
    if (lastYear == null && other == null) {
      return Result.Word.RIGHT;
    }
    told.add(text.passage());
    return lastYear != null
        ? remark(text, lastYear, "上年文件")
        : remark(text, new Source(other.document(), other.place()), other.department());
  }

  private static Remark remark(OwnText text, Source source, String whose) {
    Place own = text.passage().place();
    String sentence =
        "%s的%s与%s《%s》%s逐字相同，疑似照抄，请核实"
            .formatted(own.label(), text.what(), whose, source.document(), source.place().label());
    String quote = text.isParagraph() ? text.passage().text() : text.folded();
    return new Remark(
        Severity.INFO,
        Subject.at(own),
        sentence,
        quote,
        List.of(Operand.ofWords(quote, source.place(), source.document())));
  }
}
