package duibiao.report.briefing;

import duibiao.chart.Picture;
import duibiao.report.PlainText;
import java.time.LocalDate;
import java.util.List;

/**
 * A briefing (分析简报) in the manner of GB/T 9704, whatever it is written as.
 *
 * @param title 标题
 * @param sections its numbered sections
 * @param signature who has made it (落款)
 * @param date of the day below the signature
 */
public record Briefing(String title, List<Section> sections, String signature, LocalDate date) {

  private static final List<String> ORDINALS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

  /**
   * A section.
   *
   * @param heading without its ordinal
   * @param paragraphs its sentences; blanks and line ends of documents are blanks
   * @param pictures its charts, after the paragraphs
   */
  public record Section(String heading, List<String> paragraphs, List<Picture> pictures) {

    public Section {
      paragraphs = paragraphs.stream().map(text -> PlainText.of(text).replace('\n', ' ')).toList();
      pictures = List.copyOf(pictures);
    }
  }

  public Briefing {
    title = PlainText.of(title).replace('\n', ' ');
    signature = PlainText.of(signature).replace('\n', ' ');
    sections = List.copyOf(sections);
  }

  /** The ordinal of a section, such as {@code 一}. */
  public static String ordinal(int index) {
    return ORDINALS.get(index);
  }

  /** The heading of a section with its ordinal, such as {@code 一、总体情况}. */
  public String heading(int index) {
    return ordinal(index) + "、" + sections.get(index).heading();
  }

  /** The date as official documents write it. */
  public String day() {
    return "%s年%s月%s日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }
}
