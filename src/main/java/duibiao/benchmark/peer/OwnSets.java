package duibiao.benchmark.peer;

import duibiao.ratio.Nearest;
import duibiao.taxonomy.Register;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The peer sets that an analyst wrote down, in a YAML file: a list of sets with {@code name},
 * {@code district}, {@code level} and {@code members}.
 */
public record OwnSets(List<OwnSet> sets) implements Serializable {

  /** No sets. */
  public static final OwnSets NONE = new OwnSets(List.of());

  private static final Set<String> KEYS = Set.of("name", "district", "level", "members");
  private static final Set<String> LEVELS = Set.of("department", "unit");

  public OwnSets {
    sets = List.copyOf(sets);
  }

  List<PeerSet> of(List<Profile> profiles) {
    return sets.stream().flatMap(set -> set.of(profiles).stream()).toList();
  }

  /**
   * Reads a file. A member whose district the register covers must be in the register.
   *
   * @throws IllegalArgumentException if something is wrong; the message says the line, why and what
   *     to do, and names the nearest department
   */
  public static OwnSets read(Path file, Register register) throws IOException {
    StringReader text = new StringReader(Files.readString(file));
    try {
      Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(text);
      return new File(file, register).sets(root);
    } catch (YAMLException e) {
      boolean isPlaced = e instanceof MarkedYAMLException m && m.getProblemMark() != null;
      int line = isPlaced ? ((MarkedYAMLException) e).getProblemMark().getLine() + 1 : 1;
      throw wrong(file, line, "不是正确的 YAML（请检查缩进、冒号和引号）");
    }
  }

  private static IllegalArgumentException wrong(Path file, int line, String why) {
    return new IllegalArgumentException("同类组文件“%s”第%s行有误：%s，请改正后再运行".formatted(file, line, why));
  }

  /** One file that is being read. */
  private record File(Path path, Register register) {

    OwnSets sets(Node root) {
      if (root == null) {
        return NONE;
      }
      Map<String, Node> top = mapping(root, Set.of("sets"));
      List<OwnSet> sets = new ArrayList<>();
      Set<String> names = new HashSet<>();
      for (Node node : sequence(required(root, top, "sets"))) {
        OwnSet set = set(node);
        if (!names.add(set.name())) {
          throw wrong(node, "“%s”已经用过，同类组不能重名".formatted(set.name()));
        }
        sets.add(set);
      }
      return new OwnSets(sets);
    }

    private OwnSet set(Node node) {
      Map<String, Node> entries = mapping(node, KEYS);
      Node level = required(node, entries, "level");
      if (!LEVELS.contains(text(level))) {
        throw wrong(level, "level 应为 department（部门）或 unit（单位），现为“%s”".formatted(text(level)));
      }
      String district = text(required(node, entries, "district"));
      List<String> members = new ArrayList<>();
      for (Node member : sequence(required(node, entries, "members"))) {
        String name = known(district, member);
        if (members.contains(name)) {
          throw wrong(member, "“%s”重复，每个部门只列一次".formatted(text(member)));
        }
        members.add(name);
      }
      if (members.size() < 2) {
        throw wrong(node, "至少要有两个成员");
      }
      return new OwnSet(text(required(node, entries, "name")), district, text(level), members);
    }

    /** The name to compare by. */
    private String known(String district, Node member) {
      String name = text(member);
      if (!register.covers(district)) {
        return name;
      }
      List<String> departments =
          register.entries().stream()
              .filter(entry -> entry.district().equals(district))
              .map(Register.Entry::department)
              .distinct()
              .toList();
      if (departments.contains(name)) {
        return name;
      }
      return register
          .find(district, name, null)
          .orElseThrow(
              () ->
                  wrong(member, "登记簿里没有“%s”%s".formatted(name, Nearest.words(name, departments))));
    }

    private Map<String, Node> mapping(Node node, Set<String> keys) {
      if (!(node instanceof MappingNode mapping)) {
        throw wrong(node, "这里应有 " + String.join("、", keys.stream().sorted().toList()));
      }
      Map<String, Node> entries = new TreeMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        String key = text(tuple.getKeyNode());
        if (!keys.contains(key)) {
          throw wrong(tuple.getKeyNode(), "不认识“%s”%s".formatted(key, Nearest.words(key, keys)));
        }
        entries.put(key, tuple.getValueNode());
      }
      return entries;
    }

    private Node required(Node node, Map<String, Node> entries, String key) {
      Node value = entries.get(key);
      if (value == null) {
        throw wrong(node, "缺少 " + key);
      }
      return value;
    }

    private List<Node> sequence(Node node) {
      if (node instanceof SequenceNode sequence) {
        return sequence.getValue();
      }
      throw wrong(node, "这里应是列表，每行以“- ”开头");
    }

    private String text(Node node) {
      if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        return scalar.getValue().strip();
      }
      throw wrong(node, "这里应是一个名称");
    }

    private IllegalArgumentException wrong(Node node, String why) {
      return OwnSets.wrong(path, node.getStartMark().getLine() + 1, why);
    }
  }
}
