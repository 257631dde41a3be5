package duibiao.document.html;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.DocumentReader;
import duibiao.document.Format;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Reads web pages (网页), and the web pages that Word, Excel and WPS save under other names.
 *
 * <p>What a browser does not show is left out. A table that only arranges a page is read as the
 * text it holds. Of a web archive (MHTML) the first page is read.
 */
public final class HtmlReader implements DocumentReader {

  @Override
  public Document read(String name, byte[] bytes, Budget budget)
      throws UnreadableDocumentException {
    String markup = WebArchive.isOne(bytes) ? WebArchive.page(bytes) : Markup.decode(bytes);
    Markup.requireWithin(markup, budget);
    int nesting = budget.limits().nesting();
    // The parser flattens what is deeper, and text would be lost: what it keeps shows that it did.
    Element body = Parser.htmlParser().setMaxDepth(2 * nesting).parseInput(markup, "").body();
    NodeTraversor.traverse((node, depth) -> budget.requireNesting(depth), body);
    Flow flow = new Flow(budget);
    Walk.through(body, flow);
    if (flow.blocks().isEmpty()) {
      throw new UnreadableDocumentException(Reason.NO_TEXT, "网页正文为空");
    }
    return new Document(name, Format.HTML, 0, flow.blocks(), flow.warnings());
  }
}
