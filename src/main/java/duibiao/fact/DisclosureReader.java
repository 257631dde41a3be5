package duibiao.fact;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.DocumentReader;
import duibiao.document.Format;
import duibiao.document.LimitExceededException;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import duibiao.document.Warning;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.form.FormRecogniser;
import duibiao.form.Identity;
import duibiao.form.Identity.Confidence;
import duibiao.form.IdentityReader;
import duibiao.form.Lines;
import duibiao.form.RecognisedForm;
import duibiao.form.TargetForm;
import duibiao.form.TargetFormRecogniser;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file to the end. Never fails: a file that cannot be read is a disclosure that says why.
 *
 * <p>This is the one place where a failure becomes a finding, so that one document never ends a
 * run.
 */
public final class DisclosureReader {

  private DisclosureReader() {}

  /** Reads the content of a file in the usual way. */
  public static Disclosure read(String path, byte[] content) {
    return read(path, content, Reading.DEFAULT);
  }

  /**
   * Reads the content of a file.
   *
   * @param path path relative to the inbox; the disclosure and its findings are known by it
   * @param content the whole file
   * @param reading how to read it
   */
  @SuppressWarnings("checkstyle:IllegalCatch")
  public static Disclosure read(String path, byte[] content, Reading reading) {
    SourceFile file = SourceFile.of(path, content);
    try {
      return Watch.within(reading.limits(), () -> read(file, content, reading));
    } catch (UnreadableDocumentException e) {
      return unreadable(file, formatOf(content), e.sentence());
    } catch (LimitExceededException e) {
      return unreadable(file, formatOf(content), tooCostly(e.getMessage()));
    } catch (StackOverflowError | OutOfMemoryError e) {
      return unreadable(file, formatOf(content), tooCostly("读取所需内存超过上限"));
    } catch (RuntimeException e) {
      String why = "程序读取该文件时出错（%s），请将文件发给开发人员".formatted(e);
      return unreadable(file, formatOf(content), why);
    }
  }

  private static Disclosure read(SourceFile file, byte[] content, Reading reading)
      throws UnreadableDocumentException {
    DocumentReader reader = Readers.of(Format.of(content), reading);
    Budget budget = new Budget(reading.limits());
    Document document = reader.read(file.name(), content, budget);
    List<RecognisedForm> forms = FormRecogniser.recognise(document);
    Identity identity = IdentityReader.read(document, forms);
    List<TargetForm> targetForms = TargetFormRecogniser.recognise(document);
    if (forms.isEmpty() && targetForms.isEmpty()) {
      throw new UnreadableDocumentException(Reason.NO_FORM, "");
    }
    return assemble(file, document, identity, forms, targetForms);
  }

  static String tooCostly(String limit) {
    return new UnreadableDocumentException(Reason.TOO_LARGE, limit).sentence();
  }

  private static Disclosure assemble(
      SourceFile file,
      Document document,
      Identity identity,
      List<RecognisedForm> forms,
      List<TargetForm> targetForms) {
    List<Fact> facts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Lines> lines = forms.stream().map(Lines::of).toList();
    for (Lines ofForm : lines) {
      FormFacts read = FormFacts.of(file.path(), ofForm);
      facts.addAll(read.facts());
      findings.addAll(read.findings());
    }
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < targetForms.size(); i++) {
      FormTargets read = FormTargets.of(file.path(), targetForms.get(i), i + 1);
      targets.addAll(read.targets());
      findings.addAll(read.findings());
    }
    if (!identity.isComplete()) {
      findings.add(unidentified(file, identity));
    }
    if (identity.confidence() == Confidence.DIFFERENT) {
      findings.add(differentlyIdentified(file, identity));
    }
    document.warnings().forEach(warning -> findings.add(doubtful(file, warning)));
    List<Block> prose = Prose.blocks(document);
    return new Disclosure(
        file,
        document.format().id(),
        document.pages(),
        identity,
        Status.READ,
        forms.stream().map(form -> form.form().name()).toList(),
        facts,
        ClaimReader.read(prose, identity, facts),
        targets,
        Passages.of(prose, document.hidden(), lines),
        findings);
  }

  private static Finding doubtful(SourceFile file, Warning warning) {
    return Finding.about(
        file.path(),
        warning.rule(),
        Outcome.UNREADABLE,
        Severity.MINOR,
        Subject.at(warning.place()),
        warning.sentence(),
        "");
  }

  private static Finding unidentified(SourceFile file, Identity identity) {
    return Finding.about(
        file.path(),
        "unidentified_document",
        Outcome.UNREADABLE,
        Severity.MAJOR,
        Subject.DOCUMENT,
        "封面和表头未能确认单位名称、年度或层级（读到：%s），该文件不参与比较，请核对封面".formatted(identity.label()),
        "");
  }

  private static Finding differentlyIdentified(SourceFile file, Identity identity) {
    return Finding.about(
        file.path(),
        "identity_differs",
        Outcome.UNREADABLE,
        Severity.MAJOR,
        Subject.DOCUMENT,
        "封面与附表标题注明的年度、层级或种类不一致，按封面认作“%s”，请核对原文".formatted(identity.label()),
        "");
  }

  private static String formatOf(byte[] content) {
    try {
      return Format.of(content).id();
    } catch (UnreadableDocumentException e) {
      return "";
    }
  }

  /** A file of which nothing could be read, and why. */
  static Disclosure unreadable(SourceFile file, String format, String why) {
    Finding finding =
        Finding.about(
            file.path(),
            "unreadable_document",
            Outcome.UNREADABLE,
            Severity.MAJOR,
            Subject.DOCUMENT,
            "无法读取“%s”：%s".formatted(file.name(), why),
            "");
    return new Disclosure(
        file,
        format,
        0,
        Identity.UNKNOWN,
        Status.UNREADABLE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(finding));
  }
}
