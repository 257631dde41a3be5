package duibiao.fact;

import duibiao.document.Cell;
import duibiao.document.Grid.Confidence;
import duibiao.fact.Fact.Source;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.form.Line;
import duibiao.form.Lines;
import duibiao.form.RecognisedForm;
import duibiao.form.RecognisedForm.Votes;
import duibiao.money.Amount;
import duibiao.taxonomy.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures of one recognised form, and what of it could not be read. */
record FormFacts(List<Fact> facts, List<Finding> findings) {

  private static final String LOW_CONFIDENCE = "low_confidence_table";

  static FormFacts of(String document, Lines lines) {
    RecognisedForm form = lines.form();
    List<Fact> facts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(doubts(document, lines));
    if (form.grid().confidence() == Confidence.OCR && !Closing.holds(lines)) {
      return new FormFacts(List.of(), List.of(notAccepted(document, form)));
    }
    for (Line line : lines.all()) {
      Fact fact = fact(form, line);
      facts.add(fact);
      if (fact.amount().state() == Amount.State.UNREADABLE) {
        findings.add(unreadable(document, fact));
      }
    }
    for (Cell cell : lines.unknown()) {
      findings.add(
          tell(
              document,
              "unknown_line",
              Severity.MAJOR,
              form,
              cell,
              "附表%s第%s行有金额，但无法识别科目或项目“%s”，该行未采用，请核对原文"
                  .formatted(form.form().number(), cell.row() + 1, cell.text())));
    }
    return new FormFacts(facts, findings);
  }

  private static Fact fact(RecognisedForm form, Line line) {
    Cell cell = line.cell();
    Source source = Source.of(form.grid(), cell);
    return new Fact(
        form.form(),
        line.key(),
        line.measure(),
        Amount.read(cell.text(), form.unit()),
        form.unit(),
        source,
        line.label());
  }

  private static List<Finding> doubts(String document, Lines lines) {
    RecognisedForm form = lines.form();
    List<Finding> doubts = new ArrayList<>();
    String number = form.form().number();
    if (form.votes() == Votes.DIFFERENT) {
      String sentence = "标题“%s”与表头不是同一张表，按标题认作附表%s，请核对原文".formatted(form.title(), number);
      doubts.add(tell(document, "form_votes_differ", Severity.MINOR, form, sentence));
    }
    howItWasRead(form)
        .map(how -> "附表%s%s，请核对原文".formatted(number, how))
        .map(sentence -> tell(document, LOW_CONFIDENCE, Severity.MINOR, form, sentence))
        .ifPresent(doubts::add);
    if (!form.isUnitPrinted()) {
      String sentence = "附表%s未注明单位，按通用格式以%s计，请核对原文".formatted(number, form.unit().label());
      doubts.add(tell(document, "unit_not_printed", Severity.MINOR, form, sentence));
    }
    List<Column> missing = lines.missingColumns();
    if (!missing.isEmpty()) {
      String columns =
          missing.stream().map(column -> column.measure().label()).collect(Collectors.joining("、"));
      String sentence = "附表%s的表头缺少栏目：%s，相关数字未读取，请核对原文".formatted(number, columns);
      doubts.add(tell(document, "missing_column", Severity.MAJOR, form, sentence));
    }
    return doubts;
  }

  /** Why a table can be misread although it was read; empty if nothing but the file could err. */
  private static Optional<String> howItWasRead(RecognisedForm form) {
    return switch (form.grid().confidence()) {
      case RULED, STRUCTURE -> Optional.empty();
      case GAPS -> Optional.of("没有表格线，栏目按文字间距推断，可能有误");
      case OCR -> Optional.of("由扫描页识别而来，合计相符，个别数字仍可能有误");
    };
  }

  private static Finding notAccepted(String document, RecognisedForm form) {
    return tell(
        document,
        "recognised_table_not_accepted",
        Severity.MAJOR,
        form,
        "附表%s由扫描页识别而来，合计不符或有数字无法识别，该表未采用，请提供文字版".formatted(form.form().number()));
  }

  private static Finding unreadable(String document, Fact fact) {
    return Finding.about(
        document,
        "unreadable_amount",
        Outcome.UNREADABLE,
        Severity.MAJOR,
        fact.subject(),
        "附表%s%s“%s”的%s栏不是金额，请核对原文"
            .formatted(
                fact.form().number(),
                fact.source().place().label(),
                fact.label(),
                fact.measure().label()),
        fact.amount().printed());
  }

  private static Finding tell(
      String document, String rule, Severity severity, RecognisedForm form, String sentence) {
    return tell(document, rule, severity, form, form.grid().at(0, 0), sentence);
  }

  private static Finding tell(
      String document,
      String rule,
      Severity severity,
      RecognisedForm form,
      Cell cell,
      String sentence) {
    Subject subject = new Subject(form.form().name(), null, null, cell.place());
    return Finding.about(
        document, rule, Outcome.UNREADABLE, severity, subject, sentence, cell.text());
  }
}
