package duibiao.cli;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

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

  Tabula(Path jars) throws IOException, ReflectiveOperationException {
    loader = new URLClassLoader(urls(jars), ClassLoader.getPlatformClassLoader());
    document = loader.loadClass("org.apache.pdfbox.pdmodel.PDDocument");
    load = document.getMethod("load", InputStream.class);
    extractor = loader.loadClass("technology.tabula.ObjectExtractor");
    Class<?> lattice =
        loader.loadClass("technology.tabula.extractors.SpreadsheetExtractionAlgorithm");
    algorithm = lattice.getConstructor().newInstance();
    extract = lattice.getMethod("extract", loader.loadClass("technology.tabula.Page"));
  }

  private static URL[] urls(Path jars) throws IOException {
    List<URL> urls = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(jars, "*.jar")) {
      for (Path file : files) {
        urls.add(file.toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
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
