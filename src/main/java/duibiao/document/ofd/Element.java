package duibiao.document.ofd;

import duibiao.document.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a part. Names are without prefix, as writers differ in theirs.
 *
 * @param text the characters directly below it
 */
record Element(
    String name, Map<String, String> attributes, List<Element> children, StringBuilder text) {

  private static final XMLInputFactory FACTORY = factory();

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Reads a part to its end; a document type is refused. */
  static Element read(InputStream in, Budget budget) throws IOException {
    try {
      return read(FACTORY.createXMLStreamReader(in), budget);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static Element read(XMLStreamReader reader, Budget budget)
      throws XMLStreamException, IOException {
    Element document = new Element("", Map.of(), new ArrayList<>(), new StringBuilder());
    Deque<Element> open = new ArrayDeque<>();
    open.push(document);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD -> throw new IOException("Document type in a part");
        case XMLStreamConstants.START_ELEMENT -> {
          budget.countOperator();
          budget.requireNesting(open.size());
          Element element = opened(reader);
          open.element().children.add(element);
          open.push(element);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS -> {
          if (!reader.isWhiteSpace()) {
            open.element().text.append(reader.getText());
          }
        }
        default -> {}
      }
    }
    return document.children.get(0);
  }

  private static Element opened(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return new Element(reader.getLocalName(), attributes, new ArrayList<>(2), new StringBuilder(0));
  }

  Stream<Element> children(String name) {
    return children.stream().filter(child -> child.name.equals(name));
  }

  Optional<Element> child(String name) {
    return children(name).findFirst();
  }

  /** The text of a child, stripped; empty if there is none. */
  String textOf(String name) {
    return child(name).map(child -> child.text.toString().strip()).orElse("");
  }

  /** An attribute; empty if there is none. */
  String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  /** An attribute that is true or false. */
  boolean is(String name, boolean usual) {
    return attributes.containsKey(name) ? Boolean.parseBoolean(attribute(name).strip()) : usual;
  }

  /** An attribute that is a number. */
  double number(String name, double usual) {
    return attributes.containsKey(name) ? Numbers.one(attribute(name)) : usual;
  }
}
