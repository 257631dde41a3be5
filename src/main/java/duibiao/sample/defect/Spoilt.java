package duibiao.sample.defect;

import duibiao.sample.book.Draws;
import duibiao.sample.print.PrintedDocument;
import java.util.List;

/**
 * A document with the defects that were put into it.
 *
 * @param document the document as printed
 * @param defects its defects; none if it is clean
 */
public record Spoilt(PrintedDocument document, List<Defect> defects) {

  /** A document without defects. */
  public static Spoilt clean(PrintedDocument document) {
    return new Spoilt(document, List.of());
  }

  /**
   * Spoils a clean document as real ones are.
   *
   * @param rate how often, 1 for as often as in real documents, 0 for never
   */
  public static Spoilt of(PrintedDocument clean, Background background, double rate, Draws draws) {
    Workpiece work = new Workpiece(clean, background);
    for (DefectKind kind : DefectKind.values()) {
      kind.draw(work, rate, draws);
    }
    return new Spoilt(work.document(), work.defects());
  }
}
