package duibiao.ratio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Names and values of a YAML file, each with its line. Values are text; nothing is interpreted. */
final class YamlSection {

  private final String file;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();

  /** Takes a mapping apart; every name must be one of {@code names}, and stand once. */
  YamlSection(String file, Node node, Collection<String> names) {
    this.file = file;
    this.line = line(node);
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(line, "这里应写成“名称: 值”");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!names.contains(name)) {
        throw wrong(line(key), "没有名为“%s”的项%s".formatted(name, Nearest.words(name, names)));
      }
      if (values.put(name, tuple.getValueNode()) != null) {
        throw wrong(line(key), "“%s”写了两次".formatted(name));
      }
    }
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private CatalogueException wrong(int at, String reason) {
    return new CatalogueException(file, at, reason);
  }

  /** What is wrong with a value, or with the section if the name is not there. */
  CatalogueException wrong(String name, String reason) {
    return wrong(values.containsKey(name) ? line(values.get(name)) : line, reason);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** A value in one line; empty if the name is not there. */
  Optional<String> find(String name) {
    Node node = values.get(name);
    if (node == null) {
      return Optional.empty();
    }
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong(name, "“%s”应是一个值".formatted(name));
    }
    return Optional.of(scalar.getValue().strip().replaceAll("\\s+", " "));
  }

  String text(String name) {
    return find(name)
        .filter(value -> !value.isEmpty())
        .orElseThrow(() -> wrong(name, "缺少“%s”".formatted(name)));
  }

  boolean isTrue(String name, boolean absent) {
    return find(name)
        .map(
            value ->
                switch (value) {
                  case "true" -> true;
                  case "false" -> false;
                  default -> throw wrong(name, "“%s”应为 true 或 false".formatted(name));
                })
        .orElse(absent);
  }

  /** A list of sections; empty if the name is not there. */
  List<YamlSection> list(String name, Collection<String> names) {
    Node node = values.get(name);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong(name, "“%s”应是列表，每项以“- ”开头".formatted(name));
    }
    List<YamlSection> sections = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      sections.add(new YamlSection(file, item, names));
    }
    return sections;
  }
}
