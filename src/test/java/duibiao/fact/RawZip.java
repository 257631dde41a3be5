package duibiao.fact;

import duibiao.fact.HostileFile.Writing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file written part by part, or a good one with parts changed. */
final class RawZip {

  private final Map<String, Writing> parts = new LinkedHashMap<>();

  static RawZip copyOf(byte[] bytes) throws IOException {
    RawZip copy = new RawZip();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        copy.part(entry.getName(), out -> out.write(content));
      }
    }
    return copy;
  }

  List<String> names(String start) {
    return parts.keySet().stream().filter(name -> name.startsWith(start)).toList();
  }

  RawZip part(String name, Writing content) {
    parts.put(name, content);
    return this;
  }

  RawZip part(String name, byte[] content) {
    return part(name, out -> out.write(content));
  }

  RawZip change(String name, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    parts.get(name).to(content);
    String before = content.toString(StandardCharsets.UTF_8);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalStateException("Nothing to change in " + name);
    }
    return part(name, Writing.of(after));
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, Writing> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().to(zip);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
