package duibiao.document.word;

import duibiao.document.Budget;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The styles of a {@code docx}: what a paragraph does not say itself, its style says. */
final class DocxStyles {

  /** Styles that are based on each other in a circle are followed no further than this. */
  private static final int LONGEST_CHAIN = 16;

  private final Map<String, Map<String, String>> styles = new HashMap<>();

  static DocxStyles read(Optional<byte[]> part, Budget budget) throws XMLStreamException {
    DocxStyles styles = new DocxStyles();
    if (part.isPresent()) {
      PartReader xml = new PartReader(part.get(), budget);
      xml.next();
      xml.children(
          name -> {
            String id = xml.attribute("styleId");
            Map<String, String> properties = xml.properties();
            if (name.equals("style") && id != null) {
              styles.styles.put(id, properties);
            }
          });
    }
    return styles;
  }

  /**
   * A property of a style or of those that it is based on.
   *
   * @param style id of the style; null if there is none
   */
  Optional<String> find(String style, String property) {
    String id = style;
    for (int i = 0; id != null && i < LONGEST_CHAIN; i++) {
      Map<String, String> properties = styles.getOrDefault(id, Map.of());
      if (properties.containsKey(property)) {
        return Optional.of(properties.get(property));
      }
      id = properties.get("basedOn");
    }
    return Optional.empty();
  }
}
