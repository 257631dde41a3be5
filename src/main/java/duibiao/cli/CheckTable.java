package duibiao.cli;

import duibiao.cli.CheckScore.DefectTally;
import duibiao.cli.CheckScore.RuleTally;
import java.util.Locale;

/** Prints a {@link CheckScore} as aligned text. */
final class CheckTable {

  private CheckTable() {}

  static void print(CheckScore score) {
    int defects = 0;
    int found = 0;
    line("%-28s %9s %8s %9s %7s %7s", "class", "documents", "defects", "own rule", "found", "recall");
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
    line("%nprecision %s of %d findings", percent(right, findings), findings);
    line("recall %s of %d defects", percent(found, defects), defects);
    line(
        "defect-free documents without a finding above info %s of %d",
        percent(score.silentDocuments, score.soundDocuments), score.soundDocuments);
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f%%", 100.0 * part / whole);
  }

  private static void line(String format, Object... values) {
    BenchCheckingCommand.print(format, values);
  }
}
