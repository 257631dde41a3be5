package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.finding.Outcome;
import duibiao.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckScoreTest {

  @ParameterizedTest
  @CsvSource({
    "items/2080505/amount, P05, 887.36, P05, , 2080505, items/item, 附表5为87.36万元, true",
    "items/2080505/amount, P05, 887.36, P05, , 2080506, items/item, 附表5为87.36万元, false",
    "items/2080505/amount, P05, 887.36, P07, , , overview/general, 文字887.36万元＋文字9万元, true",
    "items/2080505/amount, P05, 887.36, P07, , , overview/general, 文字1887.36万元, false",
    "overview/general/change, Y01, 比上年增加9万元, Y01, , , overview/general, 不符, true",
    "overview/general/change, Y01, 比上年增加9万元, Y01, , , overview/basic, 不符, false",
    "B3/2080505/total, W04, 99, X02, B1, , , 附表1与附表3不符, true",
    "B3/2080505/total, W04, 99, X01, B1, , , 附表1与附表2不符, false",
    "B5/2080505/name, W-name, 旧称, W-name, B5, , , 名称, true",
    "B5/2080505/name, W-name, 旧称, W01, B5, , , 附表5不符, false",
    "target/0/3/0, W12, 万元, W12, , , targets/annual, 绩效目标表不符, true"
  })
  void aFindingIsAboutADefectAtItsPlaceOrWithItsWords(
      String place,
      String rule,
      String printed,
      String told,
      String form,
      String line,
      String measure,
      String sentence,
      boolean expected) {
    KnownDefect defect = new KnownDefect("a.txt", "some", rule, place, "", printed);

    assertThat(defect.isToldBy(finding(told, new Subject(form, line, measure, null), sentence)))
        .isEqualTo(expected);
  }

  @Test
  void countsWhatIsFoundMissedAndWrong() {
    KnownDefect found =
        new KnownDefect("a.txt", "wrong_amount", "P05", "items/2080505/amount", "1.00", "11.00");
    KnownDefect missed =
        new KnownDefect("a.txt", "wrong_year", "P-year", "overview/basic/change", "2024", "2023");
    KnownDefect elsewhere =
        new KnownDefect("b.txt", "wrong_amount", "P01", "overview/general", "2.00", "22.00");
    Finding right = finding("P05", new Subject(null, "2080505", "items/item", null), "");
    Finding wrong = finding("P05", new Subject(null, "2080506", "items/item", null), "");
    Finding across = finding("Y02", new Subject(null, null, "overview/general", null), "");
    CheckScore score = new CheckScore();

    score.add(List.of(right, wrong, across), List.of(found, missed), List.of(elsewhere));
    score.add(List.of(), List.of(), List.of());

    assertThat(score.missed).containsExactly(missed);
    assertThat(score.wrong).containsExactly(wrong);
    assertThat(score.classes.get("wrong_amount").byOwnRule).isEqualTo(1);
    assertThat(score.rules.get("P05").right).isEqualTo(1);
    assertThat(score.rules.get("Y02").right).isEqualTo(1);
    assertThat(score.soundDocuments).isEqualTo(1);
    assertThat(score.silentDocuments).isEqualTo(1);
  }

  private static Finding finding(String rule, Subject subject, String sentence) {
    return Finding.about("a.txt", rule, Outcome.FAILS, Severity.MAJOR, subject, sentence, "");
  }
}
