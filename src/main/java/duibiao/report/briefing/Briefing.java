package duibiao.report.briefing;

import duibiao.chart.Picture;
import duibiao.report.Language;
import duibiao.report.PlainText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A briefing (分析简报) in the manner of GB/T 9704, whatever it is written as.
 *
 * @param language the language that it is written in
 * @param title 标题
 * @param sections its numbered sections
 * @param signature who has made it (落款)
 * @param date of the day below the signature
 */
public record Briefing(
    Language language, String title, List<Section> sections, String signature, LocalDate date) {

  /**
   * A section.
   *
   * @param heading without its ordinal
   * @param paragraphs its sentences; blanks and line ends of documents are blanks
   * @param pictures its charts, after the paragraphs
   */
  public record Section(String heading, List<String> paragraphs, List<Picture> pictures) {

    public Section {
      paragraphs =
          paragraphs.stream().map(text -> PlainText.of(text).replace('\n', ' ').strip()).toList();
      pictures = List.copyOf(pictures);
    }
  }

  public Briefing {
    title = PlainText.of(title).replace('\n', ' ');
    signature = PlainText.of(signature).replace('\n', ' ');
    sections = List.copyOf(sections);
  }

  /** The ordinal of a section, such as {@code 一}. */
  private String ordinal(int index) {
    return String.valueOf(language.words().of("briefing.ordinals").charAt(index));
  }

  /** The heading of a section with its ordinal, such as {@code 一、总体情况}. */
  public String heading(int index) {
    return language.words().of("briefing.heading", ordinal(index), sections.get(index).heading());
  }

  /** The date as official documents write it. */
  public String day() {
    return DateTimeFormatter.ofPattern(language.words().of("briefing.day"), Locale.ENGLISH)
        .format(date);
  }
}
