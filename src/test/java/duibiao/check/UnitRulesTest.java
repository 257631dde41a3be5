package duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure;
import duibiao.fact.InboxReader;
import duibiao.fact.Reading;
import duibiao.finding.Finding;
import duibiao.finding.Outcome;
import duibiao.sample.SampleDistrict;
import duibiao.sample.SampleDistrict.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitRulesTest {

  /** A department with eight units is off by 3元, as each document rounds its own figures. */
  @Test
  void departmentsAreTheSumOfTheirUnitsWhereverRoundingAllowsIt(@TempDir Path folder)
      throws IOException {
    SampleDistrict.of(new Options(12, 2025, 2025, 1).withUnits()).write(folder);

    List<Finding> sums =
        Checks.together(budgets(folder.resolve("disclosures"))).stream()
            .flatMap(List::stream)
            .filter(finding -> finding.rule().equals("X15"))
            .toList();

    assertThat(sums).extracting(Finding::outcome).contains(Outcome.HOLDS);
    assertThat(sums).extracting(Finding::outcome).doesNotContain(Outcome.FAILS, Outcome.EXPLAINED);
  }

  private static List<Disclosure> budgets(Path inbox) throws IOException {
    try (Stream<Path> files = Files.list(inbox)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.contains("预算"))
          .sorted()
          .flatMap(name -> InboxReader.read(inbox, name, Reading.DEFAULT).stream())
          .toList();
    }
  }
}
