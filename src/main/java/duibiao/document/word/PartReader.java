package duibiao.document.word;

import duibiao.document.Budget;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through one XML part of a {@code docx}, element by element.
 *
 * <p>Elements are told by their local names, because the transitional and the strict form of the
 * format differ in namespaces only. A document type declaration is refused, so that no entity is
 * ever looked up.
 */
final class PartReader {

  private static final XMLInputFactory FACTORY = factory();

  /** Reads one child to its end. */
  @FunctionalInterface
  interface Child {
    void read(String name) throws XMLStreamException;
  }

  private final XMLStreamReader xml;
  private final Budget budget;
  private int depth;

  PartReader(byte[] part, Budget budget) throws XMLStreamException {
    this.xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    this.budget = budget;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Goes to the next child of this element, or out of this element if there is none. */
  boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          budget.requireNesting(++depth);
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return false;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("Cannot read a part with a document type declaration");
        default -> {
          continue;
        }
      }
    }
    return false;
  }

  String name() {
    return xml.getLocalName();
  }

  /** An attribute by its local name; null if there is none. */
  String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  /** Leaves this element out. */
  void skip() throws XMLStreamException {
    while (next()) {
      skip();
    }
  }

  /** The characters of this element. */
  String text() throws XMLStreamException {
    boolean preserved = "preserve".equals(attribute("space"));
    StringBuilder text = new StringBuilder();
    int event = xml.next();
    for (; event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        throw new XMLStreamException("Cannot read an element within a text", xml.getLocation());
      }
      if (xml.hasText()) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
    }
    depth--;
    return preserved ? text.toString() : text.toString().strip();
  }

  /** Values of all elements below this one by name; former values of tracked changes left out. */
  Map<String, String> properties() throws XMLStreamException {
    Map<String, String> properties = new HashMap<>();
    collect(properties);
    return properties;
  }

  private void collect(Map<String, String> properties) throws XMLStreamException {
    while (next()) {
      if (name().endsWith("Change")) {
        skip();
      } else {
        String value = attribute("val");
        properties.put(name(), value == null ? "" : value);
        collect(properties);
      }
    }
  }

  /** Whether a property that is either on or off is on. */
  static boolean isOn(Map<String, String> properties, String name) {
    String value = properties.getOrDefault(name, "false");
    return !(value.equals("false") || value.equals("0") || value.equals("off"));
  }

  /**
   * Reads each child that counts: what content controls, links and insertions wrap is read as if it
   * stood there bare, what is deleted or moved away is left out, and of alternatives only the first
   * is read.
   */
  void children(Child child) throws XMLStreamException {
    while (next()) {
      switch (name()) {
        case "sdt",
            "sdtContent",
            "customXml",
            "smartTag",
            "hyperlink",
            "fldSimple",
            "ins",
            "moveTo",
            "bdo",
            "dir" ->
            children(child);
        case "AlternateContent" -> firstAlternative(child);
        case "del", "moveFrom", "sdtPr", "sdtEndPr" -> skip();
        default -> child.read(name());
      }
    }
  }

  private void firstAlternative(Child child) throws XMLStreamException {
    if (next()) {
      children(child);
      skip();
    }
  }
}
