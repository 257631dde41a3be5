package duibiao.chart;

/** What can be drawn as a {@link Picture}. */
public interface Chart {

  /** Draws the chart with its words in one language. */
  Picture picture(Words words);

  /** Draws the chart in Chinese. */
  default Picture picture() {
    return picture(Words.CHINESE);
  }
}
