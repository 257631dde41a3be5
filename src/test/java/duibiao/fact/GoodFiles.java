package duibiao.fact;

import duibiao.document.ofd.PdfAsOfd;
import duibiao.sample.SampleDisclosure;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.Rendering;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** One good file of every format. */
final class GoodFiles {

  private static final PrintedDocument DISCLOSURE = SampleDisclosure.first();

  private GoodFiles() {}

  static byte[] of(Rendering rendering) throws IOException {
    return rendering.render(DISCLOSURE);
  }

  /** By name, {@code good.} and its extension. */
  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Rendering rendering : Rendering.values()) {
      files.put("good." + rendering.extension(), of(rendering));
    }
    files.put("good.doc", doc());
    files.put("good.ofd", ofd());
    files.put("good.zip", new RawZip().part("甲局.txt", of(Rendering.TXT)).bytes());
    return files;
  }

  static byte[] ofd() throws IOException {
    return PdfAsOfd.convert(of(Rendering.PDF));
  }

  private static byte[] doc() throws IOException {
    try (InputStream in =
        GoodFiles.class.getResourceAsStream("/duibiao/document/word/sample.doc")) {
      return in.readAllBytes();
    }
  }
}
