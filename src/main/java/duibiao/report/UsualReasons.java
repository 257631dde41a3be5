package duibiao.report;

import duibiao.chart.Words;
import duibiao.ratio.Metric;

/** The usual and innocent reasons why a department stands out on a metric. */
public final class UsualReasons {

  private UsualReasons() {}

  /** The reasons in words, such as {@code 有事业收入或其他收入}. */
  public static String of(Words words, Metric metric) {
    String family = metric.id().replaceAll("[.].*", "");
    return words.of(
        switch (family) {
          case "R01", "R34" -> "reason.R01";
          case "R02", "R03" -> "reason.R02";
          case "R04", "R05", "R08", "R11", "R14" -> "reason.R04";
          case "R06", "R07", "R35" -> "reason.R06";
          case "R09", "R10", "R12", "R13" -> "reason.R09";
          case "R15", "R16" -> "reason.R15";
          case "R17", "R18" -> "reason.R17";
          case "R19", "R20", "R21" -> "reason.R19";
          case "R22", "R23" -> "reason.R22";
          case "R24" -> "reason.R24";
          case "R26", "R27", "R28", "R32", "R33" -> "reason.R26";
          case "R29", "R30" -> "reason.R29";
          case "R31" -> "reason.R31";
          default -> "reason.other";
        });
  }
}
