package duibiao.fact;

import duibiao.finding.Finding;
import duibiao.form.Identity;
import java.util.List;

/**
 * One file, read to the end: whose it is, what it says, and what could not be read.
 *
 * @param file where the file was found
 * @param format what the file is, such as {@code pdf}; empty if no reader knows it
 * @param pages number of pages; 0 where the format has none
 * @param identity whose document it is
 * @param status whether the file could be read
 * @param forms the forms that the document prints, as {@code B1 B2 …}
 * @param facts the figures of its forms
 * @param claims the figures of its prose
 * @param targets the performance targets of its projects
 * @param findings what could not be read, and why
 */
public record Disclosure(
    SourceFile file,
    String format,
    int pages,
    Identity identity,
    Status status,
    List<String> forms,
    List<Fact> facts,
    List<Claim> claims,
    List<Target> targets,
    List<Finding> findings) {

  /** Whether a file could be read. */
  public enum Status {
    /** All its forms were read. */
    READ("已读取"),
    /** Recognised, but of a kind that is not read yet. */
    RECOGNISED("已识别，暂未读取"),
    /** Nothing could be read. */
    UNREADABLE("无法读取");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    /** The words that people see. */
    public String label() {
      return label;
    }

    /** The status as datasets and CSV write it. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Disclosure {
    forms = List.copyOf(forms);
    facts = List.copyOf(facts);
    claims = List.copyOf(claims);
    targets = List.copyOf(targets);
    findings = List.copyOf(findings);
  }
}
