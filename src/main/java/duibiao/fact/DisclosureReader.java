package duibiao.fact;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.DocumentReader;
import duibiao.document.Format;
import duibiao.document.LimitExceededException;
import duibiao.document.Limits;
import duibiao.document.Place;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import duibiao.document.Warning;
import duibiao.document.pdf.PdfReader;
import duibiao.document.text.TextReader;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import duibiao.form.FormRecogniser;
import duibiao.form.Identity;
import duibiao.form.RecognisedForm;
import duibiao.taxonomy.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file to the end. Never fails: a file that cannot be read is a disclosure that says why.
 *
 * <p>This is the one place where a failure becomes a finding, so that one document never ends a
 * run.
 */
public final class DisclosureReader {

  private static final Limits LIMITS = Limits.DEFAULT;

  private static final String CANNOT_OPEN = "无法打开文件，请检查它是否仍在原处、是否为普通文件、是否有读取权限";

  private DisclosureReader() {}

  /**
   * Reads a file of an inbox.
   *
   * @param root the inbox
   * @param path path relative to the inbox; the disclosure and its findings are known by it
   */
  public static Disclosure read(Path root, String path) {
    Path file = root.resolve(path);
    try {
      if (!Files.isRegularFile(file)) {
        return unreadable(new SourceFile(path, 0, ""), "", CANNOT_OPEN);
      }
      long size = Files.size(file);
      if (size > LIMITS.fileBytes()) {
        String limit = "文件字节数 %s 超过上限 %s".formatted(size, LIMITS.fileBytes());
        return unreadable(new SourceFile(path, size, ""), "", tooCostly(limit));
      }
      return read(path, Files.readAllBytes(file));
    } catch (IOException e) {
      return unreadable(new SourceFile(path, 0, ""), "", CANNOT_OPEN);
    }
  }

  /**
   * Reads the content of a file.
   *
   * @param path path relative to the inbox; the disclosure and its findings are known by it
   * @param content the whole file
   */
  @SuppressWarnings("checkstyle:IllegalCatch")
  public static Disclosure read(String path, byte[] content) {
    SourceFile file = SourceFile.of(path, content);
    try {
      return read(file, content);
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

  private static Disclosure read(SourceFile file, byte[] content)
      throws UnreadableDocumentException {
    DocumentReader reader = readerOf(Format.of(content));
    Budget budget = new Budget(LIMITS);
    Document document = Watch.within(LIMITS, () -> reader.read(file.name(), content, budget));
    List<RecognisedForm> forms = FormRecogniser.recognise(document);
    Identity identity = Identity.of(document, forms);
    if (forms.isEmpty()) {
      throw new UnreadableDocumentException(Reason.NO_FORM, "");
    }
    return assemble(file, document, identity, forms);
  }

  /** Loads only the library that the format needs. */
  private static DocumentReader readerOf(Format format) throws UnreadableDocumentException {
    return switch (format) {
      case PDF -> new PdfReader();
      case TEXT -> new TextReader();
      default -> throw new UnreadableDocumentException(Reason.UNKNOWN_FORMAT, "");
    };
  }

  private static String tooCostly(String limit) {
    return new UnreadableDocumentException(Reason.TOO_LARGE, limit).sentence();
  }

  private static Disclosure assemble(
      SourceFile file, Document document, Identity identity, List<RecognisedForm> forms) {
    List<Fact> facts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (RecognisedForm form : forms) {
      if (!form.form().columns().isEmpty()) {
        FormFacts read = FormFacts.of(file.path(), form);
        facts.addAll(read.facts());
        findings.addAll(read.findings());
      }
    }
    boolean isBudget = identity.kind() != Kind.FINAL_ACCOUNT;
    if (!isBudget) {
      findings.add(notReadYet(file, forms.size()));
    }
    if (!identity.isComplete()) {
      findings.add(unidentified(file, identity));
    }
    document.warnings().forEach(warning -> findings.add(doubtful(file, warning)));
    return new Disclosure(
        file,
        document.format().id(),
        document.pages(),
        identity,
        isBudget ? Status.READ : Status.RECOGNISED,
        forms.stream().map(form -> form.form().name()).toList(),
        facts,
        ClaimReader.read(document, identity, facts),
        findings);
  }

  private static Finding notReadYet(SourceFile file, int forms) {
    return Finding.about(
        file.path(),
        "kind_not_read_yet",
        Outcome.NOT_CHECKABLE,
        Severity.INFO,
        Subject.DOCUMENT,
        "已识别为部门决算（%s张决算表），本版本尚未读取决算数字，不影响其他文件".formatted(forms),
        "");
  }

  private static Finding doubtful(SourceFile file, Warning warning) {
    return Finding.about(
        file.path(),
        warning.rule(),
        Outcome.UNREADABLE,
        Severity.MINOR,
        new Subject(null, null, null, pageOf(warning.place())),
        warning.sentence(),
        "");
  }

  private static Integer pageOf(Place place) {
    return place.page().isPresent() ? Integer.valueOf(place.page().getAsInt()) : null;
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

  private static String formatOf(byte[] content) {
    try {
      return Format.of(content).id();
    } catch (UnreadableDocumentException e) {
      return "";
    }
  }

  private static Disclosure unreadable(SourceFile file, String format, String why) {
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
        List.of(finding));
  }
}
