package duibiao.report;

import duibiao.chart.Words;
import java.util.Arrays;
import java.util.Optional;

/**
 * The language that reports are written in. What documents print, and the sentences of findings,
 * which quote them, stay Chinese in both.
 */
public enum Language {
  /** 简体中文, the default. */
  CHINESE("zh-CN", Words.CHINESE),
  ENGLISH("en", Words.ENGLISH);

  private final String id;
  private final Words words;

  Language(String id, Words charts) {
    this.id = id;
    this.words =
        charts
            .with("duibiao.report.words")
            .with("duibiao.report.html.words")
            .with("duibiao.report.workbook.words")
            .with("duibiao.report.briefing.words")
            .with("duibiao.report.digest.words");
  }

  /** Its name as HTML and Word write it, such as {@code zh-CN}. */
  public String id() {
    return id;
  }

  /** The words of all reports and their charts. */
  public Words words() {
    return words;
  }

  /** The language of an id; empty if reports are not written in it. */
  public static Optional<Language> find(String id) {
    return Arrays.stream(values()).filter(language -> language.id.equals(id)).findFirst();
  }
}
