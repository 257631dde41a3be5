package duibiao.job.nightly;

import duibiao.ratio.Nearest;
import duibiao.storage.Storage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A file of settings as it is written: the text of each key, with its line. */
final class NightlyFile {

  private final Path file;
  private final Map<NightlyKey, ScalarNode> values = new EnumMap<>(NightlyKey.class);

  private NightlyFile(Path file) {
    this.file = file.toAbsolutePath().normalize();
  }

  /**
   * Reads a file; every key is known, and every value has the right shape.
   *
   * @throws IllegalArgumentException if not; the message says the line, why and what to do
   */
  static NightlyFile read(Path file) throws IOException {
    NightlyFile read = new NightlyFile(file);
    StringReader text = new StringReader(Files.readString(file));
    try {
      read.add(new Yaml(new SafeConstructor(new LoaderOptions())).compose(text));
    } catch (YAMLException e) {
      boolean isPlaced = e instanceof MarkedYAMLException m && m.getProblemMark() != null;
      int line = isPlaced ? ((MarkedYAMLException) e).getProblemMark().getLine() + 1 : 1;
      throw read.wrong(line, "不是正确的 YAML（请检查缩进、冒号和引号）");
    }
    for (NightlyKey key : NightlyKey.values()) {
      if (key.otherwise().isEmpty() && !read.values.containsKey(key)) {
        throw read.wrong(1, "缺少 %s（%s）".formatted(key.id(), key.chinese()));
      }
    }
    return read;
  }

  private void add(Node root) {
    if (root == null) {
      return;
    }
    if (!(root instanceof MappingNode mapping)) {
      throw wrong(line(root), "每行应是“设置: 值”");
    }
    for (NodeTuple entry : mapping.getValue()) {
      add(key(entry.getKeyNode()), entry.getValueNode());
    }
  }

  private NightlyKey key(Node node) {
    String id = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    return Stream.of(NightlyKey.values())
        .filter(key -> key.id().equals(id))
        .findAny()
        .orElseThrow(
            () ->
                wrong(line(node), "不认识“%s”%s".formatted(id, Nearest.words(id, NightlyKey.ids()))));
  }

  /** A key without a value is as if it were not there. */
  private void add(NightlyKey key, Node node) {
    if (node.getTag().equals(Tag.NULL)) {
      return;
    }
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      throw wrong(line(node), "%s 应是%s".formatted(key.id(), key.shape().words()));
    }
    if (!key.shape().accepts(scalar.getValue())) {
      throw wrong(
          line(node), "%s 应是%s，现为“%s”".formatted(key.id(), key.shape().words(), scalar.getValue()));
    }
    if (values.put(key, scalar) != null) {
      throw wrong(line(node), "%s 写了两次，请只留一次".formatted(key.id()));
    }
  }

  /** The text of a key; empty if it is not given. */
  Optional<String> text(NightlyKey key) {
    return Optional.ofNullable(values.get(key)).map(ScalarNode::getValue);
  }

  /** The path of a key, relative to the folder of this file; empty if it is not given. */
  Optional<Path> path(NightlyKey key) {
    return text(key)
        .map(
            text -> {
              Path path = resolve(key, text);
              if (key.shape() == ValueShape.FILE && !Files.exists(path)) {
                throw wrong(key, "%s 所指的文件“%s”不存在".formatted(key.id(), path));
              }
              return path;
            });
  }

  /** The location of a key, a URI or the path that {@link #path} tells. */
  Optional<String> location(NightlyKey key) {
    return text(key).map(text -> Storage.isLocal(text) ? resolve(key, text).toString() : text);
  }

  private Path resolve(NightlyKey key, String text) {
    try {
      return file.resolveSibling(text).normalize();
    } catch (InvalidPathException e) {
      throw wrong(key, "%s 不是路径".formatted(key.id()));
    }
  }

  /** A mistake in the value of a key that is given. */
  IllegalArgumentException wrong(NightlyKey key, String why) {
    return wrong(line(values.get(key)), why);
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private IllegalArgumentException wrong(int line, String why) {
    return new IllegalArgumentException("设置文件“%s”第%s行有误：%s，请改正后再运行".formatted(file, line, why));
  }
}
