package duibiao.report.digest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import duibiao.fact.Disclosure.Status;
import duibiao.report.digest.Digest.Cause;
import duibiao.report.digest.Digest.Coverage;
import duibiao.report.digest.Digest.DocumentChange;
import duibiao.report.digest.Digest.DocumentFate;
import duibiao.report.digest.Digest.FindingChange;
import duibiao.report.digest.Digest.FindingFate;
import duibiao.report.digest.Digest.LineChange;
import duibiao.report.digest.Digest.RatingChange;
import duibiao.report.digest.Snapshot.Document;
import duibiao.report.digest.Snapshot.Line;
import duibiao.report.digest.Snapshot.Rated;
import duibiao.report.digest.Snapshot.RatingKey;
import duibiao.report.digest.Snapshot.Told;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares two snapshots. */
public final class Changes {

  private final Snapshot before;
  private final Snapshot after;

  private Changes(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What has changed from one publication to the next. Of a first one only the coverage is told.
   */
  public static Digest between(Snapshot before, Snapshot after) {
    Changes changes = new Changes(before, after);
    boolean isFirst = before.id().isEmpty();
    return new Digest(
        before.id(),
        before.finished(),
        after.id(),
        isFirst ? List.of() : changes.causes(),
        isFirst ? List.of() : changes.documents(),
        isFirst ? List.of() : changes.findings(),
        isFirst ? List.of() : changes.ratings(),
        new Coverage(
            after.count(Status.READ),
            after.count(Status.UNREADABLE),
            before.count(Status.READ),
            before.count(Status.UNREADABLE)));
  }

  /**
   * Which documents' figures a digest compares: by the path of each document that has changed, the
   * path of the one that it is held against.
   *
   * @return paths now to paths before; equal where the content of one file has changed
   */
  public static Map<String, String> compared(
      Map<String, Document> before, Map<String, Document> after) {
    Map<String, List<Document>> owners =
        before.values().stream()
            .filter(document -> document.status() == Status.READ)
            .collect(groupingBy(Document::owner));
    Map<String, String> compared = new LinkedHashMap<>();
    after.values().stream()
        .sorted(Comparator.comparing(Document::path))
        .filter(document -> document.status() == Status.READ)
        .forEach(
            document -> {
              Document same = before.get(document.path());
              if (same != null && !same.sha256().equals(document.sha256())) {
                compared.put(document.path(), document.path());
              } else if (same == null) {
                owners.getOrDefault(document.owner(), List.of()).stream()
                    .map(Document::path)
                    .max(Comparator.naturalOrder())
                    .ifPresent(earlier -> compared.put(document.path(), earlier));
              }
            });
    return compared;
  }

  private List<Cause> causes() {
    List<Cause> causes = new ArrayList<>();
    if (!before.settings().equals(after.settings())) {
      causes.add(Cause.SETTINGS);
    }
    if (!before.program().equals(after.program())) {
      causes.add(Cause.PROGRAM);
    }
    return causes;
  }

  private List<DocumentChange> documents() {
    Map<String, String> compared = compared(before.documents(), after.documents());
    Set<String> paths = new TreeSet<>(before.documents().keySet());
    paths.addAll(after.documents().keySet());
    return paths.stream()
        .flatMap(path -> document(path, compared.get(path)).stream())
        .sorted(Comparator.comparing(DocumentChange::fate).thenComparing(DocumentChange::path))
        .toList();
  }

  private Optional<DocumentChange> document(String path, String earlier) {
    Document old = before.documents().get(path);
    Document now = after.documents().get(path);
    if (now == null) {
      return Optional.of(change(DocumentFate.WITHDRAWN, old, List.of()));
    }
    if (old == null) {
      DocumentFate fate = earlier == null ? DocumentFate.ADDED : DocumentFate.REPUBLISHED;
      return Optional.of(change(fate, now, lines(path)));
    }
    return old.sha256().equals(now.sha256())
        ? Optional.empty()
        : Optional.of(change(DocumentFate.CHANGED, now, lines(path)));
  }

  private static DocumentChange change(
      DocumentFate fate, Document document, List<LineChange> lines) {
    return new DocumentChange(fate, document.path(), document.owner(), document.status(), lines);
  }

  private List<LineChange> lines(String path) {
    Map<List<String>, Line> old = byKey(before.lines().getOrDefault(path, List.of()));
    Map<List<String>, Line> now = byKey(after.lines().getOrDefault(path, List.of()));
    return Stream.concat(
            now.values().stream(),
            old.values().stream().filter(line -> !now.containsKey(line.key())))
        .map(line -> new LineChange(line, yuan(old.get(line.key())), yuan(now.get(line.key()))))
        .filter(line -> !isSame(line.before(), line.after()))
        .toList();
  }

  private static Map<List<String>, Line> byKey(List<Line> lines) {
    return lines.stream()
        .collect(toMap(Line::key, line -> line, (first, again) -> first, LinkedHashMap::new));
  }

  private static BigDecimal yuan(Line line) {
    return line == null ? null : line.yuan();
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  private List<FindingChange> findings() {
    Stream<FindingChange> now =
        after.findings().entrySet().stream()
            .flatMap(
                entry -> fate(before.findings().get(entry.getKey()), entry.getValue()).stream());
    Stream<FindingChange> gone =
        before.findings().entrySet().stream()
            .filter(entry -> !after.findings().containsKey(entry.getKey()))
            .map(entry -> change(FindingFate.CLOSED, before, entry.getValue()));
    return Stream.concat(now, gone)
        .sorted(
            Comparator.comparing(FindingChange::fate)
                .thenComparing(change -> change.told().severity())
                .thenComparing(change -> change.told().document())
                .thenComparing(change -> change.told().key()))
        .toList();
  }

  private Optional<FindingChange> fate(Told old, Told now) {
    if (old == null) {
      return Optional.of(change(FindingFate.OPENED, after, now));
    }
    return old.verification() == now.verification()
        ? Optional.empty()
        : Optional.of(change(FindingFate.DECIDED, after, now));
  }

  private static FindingChange change(FindingFate fate, Snapshot of, Told told) {
    Document document = of.documents().get(told.document());
    return new FindingChange(fate, document == null ? told.document() : document.owner(), told);
  }

  private List<RatingChange> ratings() {
    Set<RatingKey> keys = new TreeSet<>(before.ratings().keySet());
    keys.addAll(after.ratings().keySet());
    return keys.stream()
        .map(
            key -> {
              Rated old = before.ratings().get(key);
              Rated now = after.ratings().get(key);
              return new RatingChange(key, old, now, causes(old, now));
            })
        .filter(Changes::isMoved)
        .toList();
  }

  /** Into a label that is raised or out of it. */
  private static boolean isMoved(RatingChange change) {
    Rated old = change.before();
    Rated now = change.after();
    boolean isRaised =
        (old != null && old.label().isRaised()) || (now != null && now.label().isRaised());
    return isRaised && (old == null || now == null || old.label() != now.label());
  }

  private List<Cause> causes(Rated old, Rated now) {
    if (old == null || now == null || !old.hasValueOf(now)) {
      return List.of(Cause.DATA);
    }
    return old.peers().equals(now.peers()) ? causes() : List.of(Cause.PEERS);
  }
}
