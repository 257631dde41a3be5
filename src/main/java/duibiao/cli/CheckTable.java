package duibiao.cli;

import duibiao.cli.CheckScore.DefectTally;
import duibiao.cli.CheckScore.RuleTally;
import java.util.Locale;

/** Prints a {@link CheckScore} as aligned text. */
final class CheckTable {

  private CheckTable() {}

  private static final String HEADER =
      """
      Findings above info that say a rule is broken, against the defects put into a sample district.
      found: a finding of the document stands at the defect's place, tells the wrong words or number,
      or names the form of the wrong cell; own rule: and it has the rule of the defect.
      right: the finding is about a defect of its document or, where it compares documents, about one
      of another document of the department.
      """;

  static void print(CheckScore score) {
    line("%s", HEADER);
    printClasses(score);
    printRules(score);
    line(
        "defect-free documents without a finding above info %s of %d",
        percent(score.silentDocuments, score.soundDocuments), score.soundDocuments);
    line("wrong findings in documents with an oddity %d", score.wrongOfOdd);
  }

  private static void printClasses(CheckScore score) {
    int defects = 0;
    int found = 0;
    line(
        "%-28s %9s %8s %9s %7s %7s",
        "class", "documents", "defects", "own rule", "found", "recall");
    for (var entry : score.classes.entrySet()) {
      DefectTally tally = entry.getValue();
      line(
          "%-28s %9d %8d %9d %7d %7s",
          entry.getKey(),
          tally.documents.size(),
          tally.defects,
          tally.byOwnRule,
          tally.found,
          percent(tally.found, tally.defects));
      defects += tally.defects;
      found += tally.found;
    }
    line("recall %s of %d defects", percent(found, defects), defects);
  }

  private static void printRules(CheckScore score) {
    int findings = 0;
    int right = 0;
    line("%n%-28s %9s %8s %9s", "rule", "findings", "right", "precision");
    for (var entry : score.rules.entrySet()) {
      RuleTally tally = entry.getValue();
      line(
          "%-28s %9d %8d %9s",
          entry.getKey(), tally.findings, tally.right, percent(tally.right, tally.findings));
      findings += tally.findings;
      right += tally.right;
    }
    line("precision %s of %d findings%n", percent(right, findings), findings);
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f%%", 100.0 * part / whole);
  }

  private static void line(String format, Object... values) {
    BenchCheckingCommand.print(format, values);
  }
}
