package duibiao.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;

/** The description of a publication by the Frictionless Data Package standard. */
final class DataPackage {

  static final String FILE = "datapackage.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private DataPackage() {}

  /** Writes the description of all datasets and their files. */
  static void write(Path folder, Set<String> files) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    root.put("name", "duibiao");
    root.put("title", "部门预算公开数据");
    ArrayNode resources = root.putArray("resources");
    for (DatasetName dataset : DatasetName.values()) {
      ObjectNode resource = resources.addObject();
      resource.put("name", dataset.id());
      resource.put("description", dataset.description());
      resource.put("format", "parquet");
      ArrayNode path = resource.putArray("path");
      files.stream().filter(file -> file.startsWith(dataset.id() + "/")).forEach(path::add);
      ArrayNode fields = resource.putObject("schema").putArray("fields");
      for (StructField column : dataset.schema().fields()) {
        fields.add(field(column));
      }
    }
    Files.writeString(
        folder.resolve(FILE),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
  }

  /** The files of all datasets that a description names. */
  static List<String> files(Path folder) {
    List<String> files = new ArrayList<>();
    try {
      JsonNode root = JSON.readTree(folder.resolve(FILE).toFile());
      root.path("resources")
          .forEach(resource -> resource.path("path").forEach(file -> files.add(file.asText())));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the description of " + folder, e);
    }
  }

  private static ObjectNode field(StructField column) {
    ObjectNode field = JSON.createObjectNode();
    field.put("name", column.name());
    field.put("type", type(column.dataType()));
    field.put("description", column.getComment().getOrElse(() -> ""));
    if (!column.nullable()) {
      field.putObject("constraints").put("required", true);
    }
    return field;
  }

  private static String type(DataType type) {
    if (type instanceof DecimalType || type.equals(DataTypes.DoubleType)) {
      return "number";
    }
    if (type.equals(DataTypes.DateType)) {
      return "date";
    }
    return type.equals(DataTypes.StringType) ? "string" : "integer";
  }
}
