package duibiao.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * One paragraph of a {@code docx} while it is read: its printed text, and the text boxes that hang
 * on it.
 *
 * <p>Left out are hidden text, codes of fields, and marks of notes and comments. A field that is
 * not closed ends with its paragraph, so that a damaged field hides no more than that.
 */
final class DocxParagraph {

  private final PartReader xml;
  private final DocxStyles styles;
  private final DocxBody body;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> boxes = new ArrayList<>();

  /** The fields around the current place; true while their code is read, false in their result. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private Map<String, String> properties = Map.of();
  private boolean hidden;

  DocxParagraph(PartReader xml, DocxStyles styles, DocxBody body) {
    this.xml = xml;
    this.styles = styles;
    this.body = body;
  }

  void read() throws XMLStreamException {
    xml.children(this::readPart);
  }

  CharSequence text() {
    return text;
  }

  List<Piece> boxes() {
    return boxes;
  }

  Map<String, String> properties() {
    return properties;
  }

  /** Whether its end is deleted, so that the next paragraph continues it. */
  boolean isContinued() {
    return PartReader.isOn(properties, "del");
  }

  /** Whether Word shows no trace of it, not even a number. */
  boolean isHidden() {
    return text.isEmpty() && isHidden(properties);
  }

  private void readPart(String element) throws XMLStreamException {
    switch (element) {
      case "pPr" -> properties = xml.properties();
      case "r" -> {
        hidden = false;
        xml.children(this::readRun);
      }
      case "rubyBase", "oMath", "oMathPara" -> xml.children(this::readPart);
      default -> xml.skip();
    }
  }

  private void readRun(String element) throws XMLStreamException {
    switch (element) {
      case "t" -> show(xml.text());
      case "tab", "ptab" -> showAndSkip("\t");
      case "br", "cr" -> showAndSkip("\n");
      case "noBreakHyphen" -> showAndSkip("-");
      case "sym" -> showAndSkip(Symbol.of(xml.attribute("font"), xml.attribute("char")));
      case "rPr" -> hidden = isHidden(xml.properties());
      case "fldChar" -> readField(xml.attribute("fldCharType"));
      case "drawing", "pict", "object" -> xml.children(this::readDrawing);
      case "ruby" -> xml.children(this::readPart);
      default -> xml.skip();
    }
  }

  private boolean isHidden(Map<String, String> run) {
    if (run.containsKey("vanish")) {
      return PartReader.isOn(run, "vanish");
    }
    return styles
        .find(run.get("rStyle"), "vanish")
        .or(() -> styles.find(properties.get("pStyle"), "vanish"))
        .map(value -> PartReader.isOn(Map.of("vanish", value), "vanish"))
        .orElse(false);
  }

  private void showAndSkip(String shown) throws XMLStreamException {
    show(shown);
    xml.skip();
  }

  private void show(String shown) {
    if (!hidden && !fields.contains(true)) {
      text.append(shown);
    }
  }

  private void readField(String type) throws XMLStreamException {
    if ("begin".equals(type)) {
      fields.push(true);
    } else if (!fields.isEmpty()) {
      fields.pop();
      if ("separate".equals(type)) {
        fields.push(false);
      }
    }
    xml.skip();
  }

  private void readDrawing(String element) throws XMLStreamException {
    if (element.equals("txbxContent")) {
      body.readContent(boxes);
    } else {
      xml.children(this::readDrawing);
    }
  }
}
