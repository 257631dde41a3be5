package duibiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The package list of the architecture page, as a test: each uses only those above it. */
class ArchitectureTest {

  private static final List<String> ORDER =
      List.of(
          "money",
          "storage",
          "dataset",
          "taxonomy",
          "document",
          "finding",
          "form",
          "fact",
          "check",
          "ratio",
          "benchmark",
          "chart",
          "report",
          "catalog",
          "sample",
          "job",
          "cli");

  private static final List<String> FREE_OF_SPARK =
      List.of(
          "money",
          "storage",
          "taxonomy",
          "document",
          "finding",
          "form",
          "chart",
          "report",
          "sample");

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("duibiao");

  @Test
  void eachPackageUsesOnlyThoseAboveIt() {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage("duibiao." + ORDER.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(within(ORDER.subList(i + 1, ORDER.size())))
          .because("data flows one way, from file to report")
          .check(CLASSES);
    }
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("duibiao.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyClassIsInAPackageOfTheList() {
    classes().should().resideInAnyPackage(within(ORDER)).check(CLASSES);
  }

  @Test
  void meaningIsFreeOfSpark() {
    noClasses()
        .that()
        .resideInAnyPackage(within(FREE_OF_SPARK))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.spark..")
        .because("what a figure means must be testable without a cluster")
        .check(CLASSES);
  }

  @Test
  void aFigureIsMadeInTheSameWayWhereverItsRowsAre() {
    noClasses()
        .that()
        .resideInAnyPackage(
            within(ORDER.subList(ORDER.indexOf("taxonomy"), ORDER.indexOf("catalog"))))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org.apache.spark.sql.(Dataset|SparkSession|functions|Column)")
        .because("what is made of rows is said once, for this process and for Spark")
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "org.apache.pdfbox.., document.pdf report.pdf report.font",
    "org.apache.poi.., document.word document.sheet report.workbook report.word",
    "org.jsoup.., document.html"
  })
  void onlyTheReaderOfAFormatKnowsItsLibrary(String library, String knowing) {
    noClasses()
        .that()
        .resideInAPackage("duibiao..")
        .and()
        .resideOutsideOfPackages(
            Stream.of(knowing.split(" "))
                .map(name -> "duibiao." + name + "..")
                .toArray(String[]::new))
        .and()
        .resideOutsideOfPackage("duibiao.sample..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a library that is replaced must not be met anywhere else")
        .check(CLASSES);
  }

  private static String[] within(List<String> packages) {
    return packages.stream()
        .flatMap(name -> Stream.of("duibiao." + name + ".."))
        .toArray(String[]::new);
  }
}
