package duibiao.report.digest;

import duibiao.fact.Disclosure.Status;
import duibiao.report.digest.Snapshot.Line;
import duibiao.report.digest.Snapshot.Rated;
import duibiao.report.digest.Snapshot.RatingKey;
import duibiao.report.digest.Snapshot.Told;
import java.math.BigDecimal;
import java.util.List;

/**
 * What has changed since the last publication.
 *
 * @param before name of the publication before; empty if this is the first
 * @param since when it was made, ISO 8601 with offset; empty likewise
 * @param after name of this publication
 * @param causes what has changed beside the documents: settings, program
 * @param documents documents in and out
 * @param findings findings opened, closed and decided, the gravest first
 * @param ratings ratings that moved
 * @param coverage how many documents there are
 */
public record Digest(
    String before,
    String since,
    String after,
    List<Cause> causes,
    List<DocumentChange> documents,
    List<FindingChange> findings,
    List<RatingChange> ratings,
    Coverage coverage) {

  public Digest {
    causes = List.copyOf(causes);
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
    ratings = List.copyOf(ratings);
  }

  /** What there is to tell where nothing was published before. */
  public static final Digest NONE = Changes.between(Snapshot.NONE, Snapshot.NONE);

  /** Why a rating moved: 本部门数字, 同类部门数字, 设置, 程序. */
  public enum Cause {
    DATA,
    PEERS,
    SETTINGS,
    PROGRAM
  }

  /** What has become of a document: 新增, 内容更新, 重新公开, 不再公开. */
  public enum DocumentFate {
    ADDED,
    CHANGED,
    REPUBLISHED,
    WITHDRAWN
  }

  /**
   * A document in or out.
   *
   * @param fate what has become of it
   * @param path path relative to the inbox
   * @param owner whose it is
   * @param status whether it can be read; of a withdrawn one, whether it could
   * @param lines figures that differ from those before; only for changed and re-published ones
   */
  public record DocumentChange(
      DocumentFate fate, String path, String owner, Status status, List<LineChange> lines) {

    public DocumentChange {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A figure that differs.
   *
   * @param place where it stands
   * @param before amount in yuan before; null if there was none
   * @param after amount in yuan now; null if there is none
   */
  public record LineChange(Line place, BigDecimal before, BigDecimal after) {}

  /** What has become of a finding: 新发现, 不再存在, 已有结论. */
  public enum FindingFate {
    OPENED,
    CLOSED,
    DECIDED
  }

  /**
   * A finding in, out or decided.
   *
   * @param fate what has become of it
   * @param owner whose document it is about
   * @param told the finding as it is now, or as it was
   */
  public record FindingChange(FindingFate fate, String owner, Told told) {}

  /**
   * A rating that moved.
   *
   * @param key what is rated
   * @param before rating before; null if there was none
   * @param after rating now; null if there is none
   * @param causes why, as far as it can be told
   */
  public record RatingChange(RatingKey key, Rated before, Rated after, List<Cause> causes) {

    public RatingChange {
      causes = List.copyOf(causes);
    }
  }

  /**
   * How many documents there are.
   *
   * @param read those that could be read
   * @param unreadable those that could not
   * @param readBefore those of the publication before that could be read
   * @param unreadableBefore those that could not
   */
  public record Coverage(long read, long unreadable, long readBefore, long unreadableBefore) {}

  /** Whether this is the first publication, which nothing can be compared with. */
  public boolean isFirst() {
    return before.isEmpty();
  }

  /** How many documents have had a fate. */
  public long count(DocumentFate fate) {
    return documents.stream().filter(change -> change.fate() == fate).count();
  }

  /** How many findings have had a fate. */
  public long count(FindingFate fate) {
    return findings.stream().filter(change -> change.fate() == fate).count();
  }
}
