package duibiao.fact;

import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.form.Identity;
import duibiao.taxonomy.Register;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
 * @param passages its texts in reading order, for rules about wording
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
    List<Passage> passages,
    List<Finding> findings)
    implements Serializable {

  /** Whether a file could be read. */
  public enum Status {
    /** All its forms were read. */
    READ("已读取"),
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

  /**
   * Names the document by whose it is, so that it stays the same wherever its file lies; the file's
   * path if that is not known.
   */
  public String owner() {
    return identity.isComplete()
        ? String.join(
            "/",
            identity.district(),
            identity.department(),
            identity.level().id(),
            identity.kind().id(),
            String.valueOf(identity.fiscalYear()))
        : file.path();
  }

  /**
   * This disclosure under the name that a register gives its department. A name that the register
   * should know and does not is told.
   */
  public Disclosure registeredIn(Register register) {
    Optional<String> name =
        register.find(identity.district(), identity.printedName(), identity.fiscalYear());
    if (name.isPresent()) {
      return with(identity.registeredAs(name.get()), findings);
    }
    if (!identity.isComplete() || !register.expects(identity.district(), identity.printedName())) {
      return this;
    }
    List<Finding> told = new ArrayList<>(findings);
    told.add(
        Finding.about(
            file.path(),
            "unregistered_department",
            Outcome.NOT_CHECKABLE,
            Severity.INFO,
            Subject.DOCUMENT,
            "登记簿中没有%s年的“%s”，按原名比较，请核对后补入登记簿"
                .formatted(identity.fiscalYear(), identity.printedName()),
            ""));
    return with(identity, told);
  }

  private Disclosure with(Identity other, List<Finding> told) {
    return new Disclosure(
        file, format, pages, other, status, forms, facts, claims, targets, passages, told);
  }

  public Disclosure {
    forms = List.copyOf(forms);
    facts = List.copyOf(facts);
    claims = List.copyOf(claims);
    targets = List.copyOf(targets);
    passages = List.copyOf(passages);
    findings = List.copyOf(findings);
  }
}
