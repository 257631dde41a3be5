package duibiao.document;

import java.io.Serializable;
import java.time.Duration;

/**
 * What one document may cost before it is refused.
 *
 * <p>The defaults are several times the largest disclosure seen (98,000 drawing operators, 45 pages
 * and 4 MB), and small enough for a heap of 512 MB.
 *
 * @param fileBytes size of the file
 * @param pages number of pages
 * @param pageOperators drawing operators of one page
 * @param operators drawing operators of all pages
 * @param pageGlyphs characters of one page
 * @param pageRules ruling lines of one page
 * @param rules ruling lines of all pages
 * @param rows rows of one table
 * @param columns columns of one table
 * @param cells cells of all tables
 * @param blocks paragraphs and tables
 * @param nesting depth of elements, graphics states and tables within tables
 * @param partBytes decoded size of one part, such as the text of a page or a file inside a zip
 * @param decodedBytes decoded size of all parts
 * @param bundledFiles files in one zip bundle
 * @param time wall time from the first byte to the last block
 */
public record Limits(
    long fileBytes,
    int pages,
    int pageOperators,
    int operators,
    int pageGlyphs,
    int pageRules,
    int rules,
    int rows,
    int columns,
    int cells,
    int blocks,
    int nesting,
    long partBytes,
    long decodedBytes,
    int bundledFiles,
    Duration time)
    implements Serializable {

  private static final int MEBIBYTE = 1 << 20;

  /** The limits of a run that is not told otherwise. */
  public static final Limits DEFAULT =
      new Limits(
          20 * MEBIBYTE,
          500,
          300_000,
          5_000_000,
          50_000,
          20_000,
          200_000,
          20_000,
          512,
          500_000,
          100_000,
          256,
          32 * MEBIBYTE,
          256 * MEBIBYTE,
          1_000,
          Duration.ofSeconds(20));

  /** The same limits with another time. */
  public Limits within(Duration other) {
    return new Limits(
        fileBytes,
        pages,
        pageOperators,
        operators,
        pageGlyphs,
        pageRules,
        rules,
        rows,
        columns,
        cells,
        blocks,
        nesting,
        partBytes,
        decodedBytes,
        bundledFiles,
        other);
  }
}
