package duibiao.cli;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * The tables of a PDF as tabula-java reads them, to compare with. It needs an older PDFBox, so it
 * lives in a class loader of its own and is called by its names.
 */
final class Tabula implements Closeable {

  private final URLClassLoader loader;
  private final Method load;
  private final Class<?> extractor;
  private final Class<?> document;
  private final Object algorithm;
  private final Method extract;

  Tabula(Path jar) throws IOException, ReflectiveOperationException {
    loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    document = loader.loadClass("org.apache.pdfbox.pdmodel.PDDocument");
    load = document.getMethod("load", InputStream.class);
    extractor = loader.loadClass("technology.tabula.ObjectExtractor");
    Class<?> lattice =
        loader.loadClass("technology.tabula.extractors.SpreadsheetExtractionAlgorithm");
    algorithm = lattice.getConstructor().newInstance();
    extract = lattice.getMethod("extract", loader.loadClass("technology.tabula.Page"));
  }

  void read(byte[] content) throws IOException, ReflectiveOperationException {
    try (Closeable pdf = (Closeable) load.invoke(null, new ByteArrayInputStream(content))) {
      Object pages = extractor.getConstructor(document).newInstance(pdf);
      Iterator<?> iterator = (Iterator<?>) extractor.getMethod("extract").invoke(pages);
      while (iterator.hasNext()) {
        extract.invoke(algorithm, iterator.next());
      }
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
