package duibiao.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.Limits;
import duibiao.document.Place;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.text.TextReader;
import duibiao.fact.Claim;
import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.fact.DisclosureReader;
import duibiao.fact.Fact;
import duibiao.sample.SampleDistrict.Options;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same disclosure says the same in every format, figure for figure. */
class CrossFormatTest {

  /** Both sorts of departments, several habits of printing, and each template of the district. */
  private static final Options FEW = new Options(3, 2022, 2025, 7);

  private static final Path PUBLISHED = Path.of("../shared/disclosures/2021-闵行区机关事务管理局-部门预算.txt");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void theSampleDistrictReadsTheSame(Rendering rendering) throws IOException {
    for (PrintedDocument disclosure : sample()) {
      assertReadsAsText(
          disclosure,
          disclosure.name() + "." + rendering.extension(),
          rendering.render(disclosure));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPublishedDocumentReadsTheSame(Rendering rendering)
      throws IOException, UnreadableDocumentException {
    assumeTrue(Files.exists(PUBLISHED), "Skipped: the published documents are not at " + PUBLISHED);
    PrintedDocument disclosure = published();

    assertReadsAsText(disclosure, "a." + rendering.extension(), rendering.render(disclosure));
  }

  @Test
  void aPublishedDocumentIsPrintedAsItWasRead() throws IOException, UnreadableDocumentException {
    assumeTrue(Files.exists(PUBLISHED), "Skipped: the published documents are not at " + PUBLISHED);
    Disclosure original = DisclosureReader.read("a.txt", Files.readAllBytes(PUBLISHED));
    Disclosure printed = DisclosureReader.read("a.txt", Rendering.TXT.render(published()));

    assertThat(facts(printed)).isNotEmpty().isEqualTo(facts(original));
    assertThat(claims(printed)).isNotEmpty().isEqualTo(claims(original));
  }

  /** Not docx to pdf yet: one line there is not joined to the next, which loses a claim. */
  @ParameterizedTest
  @CsvSource({"html, doc", "docx, doc", "xlsx, xls", "xlsx, pdf"})
  void whatAnOfficeMakesOfItReadsTheSame(String from, String to)
      throws IOException, InterruptedException {
    Office office = Office.at(folder);
    assumeTrue(office.isInstalled(), "Skipped: LibreOffice (soffice) is not installed");
    Rendering rendering = Rendering.named(from).get(0);
    List<PrintedDocument> disclosures = sample().subList(0, 4);
    for (PrintedDocument disclosure : disclosures) {
      Files.write(folder.resolve(disclosure.name() + "." + from), rendering.render(disclosure));
    }
    office.convert(from, to);

    for (PrintedDocument disclosure : disclosures) {
      String file = disclosure.name() + "." + to;
      assertReadsAsText(disclosure, file, Files.readAllBytes(office.output().resolve(file)));
    }
  }

  private static List<PrintedDocument> sample() {
    return SampleDistrict.of(FEW).disclosures().toList();
  }

  private static PrintedDocument published() throws IOException, UnreadableDocumentException {
    Document document =
        new TextReader().read("a.txt", Files.readAllBytes(PUBLISHED), new Budget(Limits.DEFAULT));
    return Reprint.of(document);
  }

  private static void assertReadsAsText(PrintedDocument disclosure, String file, byte[] content)
      throws IOException {
    Disclosure text = DisclosureReader.read("text.txt", Rendering.TXT.render(disclosure));
    Disclosure read = DisclosureReader.read(file, content);

    assertThat(read.findings()).as(file).isEmpty();
    assertThat(read.status()).as(file).isEqualTo(Status.READ);
    assertThat(read.identity()).as(file).isEqualTo(text.identity());
    assertThat(facts(read)).as(file).isEqualTo(facts(text)).isNotEmpty();
    assertThat(claims(read)).as(file).isEqualTo(claims(text)).isNotEmpty();
  }

  private static List<String> facts(Disclosure disclosure) {
    return disclosure.facts().stream().map(CrossFormatTest::line).toList();
  }

  private static String line(Fact fact) {
    return String.join(
        " ",
        fact.key(),
        fact.yuan().map(Object::toString).orElse(""),
        fact.amount().state().id(),
        fact.amount().printed(),
        fact.unit().label());
  }

  /** Claims without their places, which differ between formats. */
  private static List<Claim> claims(Disclosure disclosure) {
    return disclosure.claims().stream()
        .map(
            claim ->
                new Claim(
                    claim.topic(),
                    claim.measure(),
                    claim.year(),
                    claim.yuan(),
                    claim.ulpYuan(),
                    claim.change(),
                    claim.code(),
                    new Place.InWords(""),
                    claim.quote(),
                    claim.count(),
                    claim.name(),
                    claim.quantity(),
                    claim.unit()))
        .toList();
  }
}
