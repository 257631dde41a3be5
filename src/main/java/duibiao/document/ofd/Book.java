package duibiao.document.ofd;

import duibiao.document.layout.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One document of a package: its pages, and what they share. */
final class Book {

  /** The page of a file that names no size, in millimetres. */
  private static final Box A4 = new Box(0, 0, 210, 297);

  /**
   * A page.
   *
   * @param area the page as it is shown, in millimetres
   * @param layers what is drawn, from the bottom to the top
   */
  record Page(Box area, List<Element> layers) {}

  private final Parts parts;
  private final String path;
  private final Element root;
  private final Element common;
  private Map<String, Element> composites;

  private Book(Parts parts, String path) throws IOException {
    this.parts = parts;
    this.path = path;
    this.root = parts.read(path);
    this.common = root.child("CommonData").orElseThrow();
  }

  /** The documents of a package, in their order. */
  static List<Book> all(Parts parts) throws IOException {
    List<Book> books = new ArrayList<>();
    for (Element body : parts.read("OFD.xml").children("DocBody").toList()) {
      books.add(new Book(parts, parts.resolve("", body.textOf("DocRoot"))));
    }
    return books;
  }

  /** Paths of the pages. */
  List<String> pages() {
    return root.children("Pages")
        .flatMap(pages -> pages.children("Page"))
        .map(page -> parts.resolve(path, page.attribute("BaseLoc")))
        .toList();
  }

  Page open(String page) throws IOException {
    Element content = parts.read(page);
    List<Element> layers = new ArrayList<>();
    for (Element template : content.children("Template").toList()) {
      for (Element shared : templates(template.attribute("TemplateID"))) {
        parts
            .read(parts.resolve(path, shared.attribute("BaseLoc")))
            .children("Content")
            .forEach(layers::add);
      }
    }
    content.children("Content").forEach(layers::add);
    return new Page(area(content), layers);
  }

  private List<Element> templates(String id) {
    return common.children("TemplatePage").filter(page -> page.attribute("ID").equals(id)).toList();
  }

  private Box area(Element page) {
    return Stream.concat(page.children("Area"), common.children("PageArea"))
        .map(area -> Numbers.list(area.textOf("PhysicalBox"), 4))
        .filter(box -> box.length == 4 && box[2] > 0 && box[3] > 0)
        .map(box -> new Box(box[0], box[1], box[0] + box[2], box[1] + box[3]))
        .findFirst()
        .orElse(A4);
  }

  /** What a composite object draws; nothing if the file does not tell. */
  List<Element> composite(String id) throws IOException {
    if (composites == null) {
      composites = new HashMap<>();
      for (Element resource : common.children().stream().filter(Book::isResource).toList()) {
        parts
            .read(parts.resolve(path, resource.text().toString()))
            .children("CompositeGraphicUnits")
            .flatMap(units -> units.children("CompositeGraphicUnit"))
            .forEach(unit -> composites.put(unit.attribute("ID"), unit));
      }
    }
    Element unit = composites.get(id);
    return unit == null ? List.of() : unit.children("Content").toList();
  }

  private static boolean isResource(Element element) {
    return element.name().equals("PublicRes") || element.name().equals("DocumentRes");
  }
}
