package duibiao.document.layout;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Paragraph;
import java.util.List;

/** Turns what is printed on pages into paragraphs and grids. */
public final class Layout {

  private Layout() {}

  /** The paragraphs and grids of a document's pages, in reading order, joined over page breaks. */
  public static List<Block> blocks(List<PageMarks> pages, Budget budget) {
    List<PageLayout> layouts = pages.stream().map(page -> PageLayout.of(page, budget)).toList();
    return Flow.of(Furniture.removed(layouts).stream().map(UnruledTables::found).toList(), budget);
  }

  /** The paragraphs of glyphs without tables, page by page. */
  public static List<Paragraph> paragraphs(List<PageMarks> pages, Budget budget) {
    List<PageLayout> layouts = pages.stream().map(page -> PageLayout.of(page, budget)).toList();
    return Flow.of(layouts, budget).stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .toList();
  }
}
