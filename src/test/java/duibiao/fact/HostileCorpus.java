package duibiao.fact;

import duibiao.fact.Disclosure.Status;
import duibiao.finding.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes hostile files one after the other and reads each as the files of an inbox are read. */
public final class HostileCorpus {

  private final Path inbox;
  private final PrintWriter report;

  private HostileCorpus(Path inbox, PrintWriter report) {
    this.inbox = inbox;
    this.report = report;
  }

  /** The files that do harm each in a way of its own. */
  static List<HostileFile> files() {
    return Stream.of(
            HostilePdf.files(),
            HostileOffice.docx(),
            HostileOffice.xlsx(),
            HostileOffice.ofd(),
            HostileMarkup.files(),
            HostileBundles.files())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Reads the corpus, damaged copies and at last the good files.
   *
   * @param arguments a folder to write the files into, and the report to write
   */
  public static void main(String... arguments) throws IOException {
    try (PrintWriter report =
        new PrintWriter(
            Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8), true)) {
      HostileCorpus corpus = new HostileCorpus(Path.of(arguments[0]), report);
      for (HostileFile file : files()) {
        corpus.read(file);
      }
      for (Iterator<HostileFile> copies = DamagedCopies.files().iterator(); copies.hasNext(); ) {
        corpus.read(copies.next());
      }
      for (Map.Entry<String, byte[]> good : GoodFiles.all().entrySet()) {
        corpus.read(new HostileFile(good.getKey(), HostileFile.READ, good::getValue));
      }
    }
  }

  private void read(HostileFile file) throws IOException {
    Path path = inbox.resolve(file.name());
    Files.write(path, file.content().bytes());
    long start = System.nanoTime();
    List<Disclosure> disclosures = InboxReader.read(inbox, file.name(), Reading.DEFAULT);
    long millis = (System.nanoTime() - start) / 1_000_000;
    Files.delete(path);
    report.println(Line.of(file.name(), millis, disclosures));
  }

  /**
   * What became of a file; one line of the report.
   *
   * @param status {@code UNREADABLE} if any of its disclosures is
   * @param facts number of figures
   * @param sentence the first finding that says why a disclosure is unreadable, otherwise the first
   *     of all, or nothing
   */
  record Line(String name, long millis, Status status, int facts, String sentence) {

    private static Line of(String name, long millis, List<Disclosure> disclosures) {
      Disclosure worst =
          disclosures.stream()
              .filter(disclosure -> disclosure.status() == Status.UNREADABLE)
              .reduce((one, next) -> next)
              .orElse(disclosures.get(0));
      String sentence = worst.findings().stream().map(Finding::explanation).findFirst().orElse("");
      int facts = disclosures.stream().mapToInt(disclosure -> disclosure.facts().size()).sum();
      return new Line(name, millis, worst.status(), facts, sentence.replaceAll("\\s+", " "));
    }

    static Line parse(String line) {
      String[] parts = line.split("\t", -1);
      return new Line(
          parts[0],
          Long.parseLong(parts[1]),
          Status.valueOf(parts[2]),
          Integer.parseInt(parts[3]),
          parts[4]);
    }

    @Override
    public String toString() {
      return String.join("\t", name, "" + millis, status.name(), "" + facts, sentence);
    }
  }
}
