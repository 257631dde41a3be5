package duibiao.document.word;

import duibiao.document.Budget;
import duibiao.document.word.NumberedList.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/** The numbers that Word prints before paragraphs of a {@code docx} (自动编号). */
final class DocxNumbering {

  private static final int LEVELS = 9;

  /**
   * A definition of levels: that of a family of lists, or what one list changes of it.
   *
   * @param levels properties by level
   * @param starts first number by level, where a list begins anew
   * @param properties properties of the definition itself
   */
  private record Definition(
      Map<Integer, Map<String, String>> levels,
      Map<Integer, Integer> starts,
      Map<String, String> properties) {

    Definition() {
      this(new TreeMap<>(), new HashMap<>(), new HashMap<>());
    }
  }

  private final DocxStyles styles;
  private final Map<String, Definition> families = new HashMap<>();
  private final Map<String, Definition> instances = new HashMap<>();
  private final Map<String, NumberedList> lists = new HashMap<>();
  private final ListCounters counters = new ListCounters();

  private DocxNumbering(DocxStyles styles) {
    this.styles = styles;
  }

  static DocxNumbering read(Optional<byte[]> part, DocxStyles styles, Budget budget)
      throws XMLStreamException {
    DocxNumbering numbering = new DocxNumbering(styles);
    if (part.isPresent()) {
      PartReader xml = new PartReader(part.get(), budget);
      xml.next();
      xml.children(name -> numbering.readDefinition(name, xml));
    }
    return numbering;
  }

  private void readDefinition(String element, PartReader xml) throws XMLStreamException {
    switch (element) {
      case "abstractNum" ->
          readLevels(
              families.computeIfAbsent(xml.attribute("abstractNumId"), id -> new Definition()),
              xml);
      case "num" ->
          readLevels(
              instances.computeIfAbsent(xml.attribute("numId"), id -> new Definition()), xml);
      default -> xml.skip();
    }
  }

  private static void readLevels(Definition into, PartReader xml) throws XMLStreamException {
    String level = xml.attribute("ilvl");
    xml.children(
        name -> {
          String value = xml.attribute("val");
          switch (name) {
            case "lvl" -> into.levels.put(Integer.valueOf(xml.attribute("ilvl")), xml.properties());
            case "lvlOverride" -> readLevels(into, xml);
            case "startOverride" -> {
              into.starts.put(Integer.valueOf(level), Integer.valueOf(value));
              xml.skip();
            }
            default -> {
              into.properties.put(name, value);
              xml.skip();
            }
          }
        });
  }

  /** Counts a paragraph and gives the number that is printed before it; empty if none is. */
  String next(Map<String, String> paragraph) {
    String style = paragraph.get("pStyle");
    String id = paragraph.getOrDefault("numId", styles.find(style, "numId").orElse("0"));
    NumberedList list = lists.computeIfAbsent(id, this::list);
    if (list.levels().isEmpty()) {
      return "";
    }
    String level =
        Optional.ofNullable(paragraph.get("ilvl"))
            .or(() -> levelOfStyle(list.family(), style))
            .or(() -> styles.find(style, "ilvl"))
            .orElse("0");
    return counters.next(list, Integer.parseInt(level));
  }

  /** The level that a definition links with a style. */
  private Optional<String> levelOfStyle(String family, String style) {
    return families.get(family).levels.entrySet().stream()
        .filter(level -> style != null && style.equals(level.getValue().get("pStyle")))
        .map(level -> level.getKey().toString())
        .findFirst();
  }

  private NumberedList list(String id) {
    Definition instance = instances.getOrDefault(id, new Definition());
    String family = linked(instance.properties.get("abstractNumId"));
    Map<Integer, Map<String, String>> levels = new TreeMap<>();
    if (families.containsKey(family)) {
      levels.putAll(families.get(family).levels);
      levels.putAll(instance.levels);
    }
    return new NumberedList(
        id,
        family,
        IntStream.range(0, levels.isEmpty() ? 0 : LEVELS)
            .mapToObj(i -> level(i, levels.getOrDefault(i, Map.of())))
            .toList(),
        Map.copyOf(instance.starts));
  }

  /** The definition that another one borrows through a style of lists. */
  private String linked(String family) {
    Definition definition = families.getOrDefault(family, new Definition());
    return Optional.ofNullable(definition.properties.get("numStyleLink"))
        .flatMap(style -> styles.find(style, "numId"))
        .map(instances::get)
        .map(instance -> instance.properties.get("abstractNumId"))
        .orElse(family);
  }

  private static Level level(int depth, Map<String, String> properties) {
    return new Level(
        Integer.parseInt(properties.getOrDefault("start", "0")),
        NumberStyle.of(properties.getOrDefault("numFmt", "decimal")),
        properties.getOrDefault("lvlText", ""),
        !properties.getOrDefault("suff", "tab").equals("nothing"),
        PartReader.isOn(properties, "isLgl"),
        Integer.parseInt(properties.getOrDefault("lvlRestart", Integer.toString(depth))));
  }
}
