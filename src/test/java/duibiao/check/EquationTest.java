package duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.check.Operand.Reading;
import duibiao.finding.Finding.Subject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EquationTest {

  @Test
  void aSumWithinOneDocumentMayBeOffByTwoYuanAtMost() {
    List<Operand> parts = Collections.nCopies(8, yuan("100", "department.txt"));

    assertThat(Equation.of(yuan("802", "department.txt"), parts).holds()).isTrue();
    assertThat(Equation.of(yuan("803", "department.txt"), parts).holds()).isFalse();
  }

  @Test
  void documentsThatAreRoundedEachByItselfMayBeOffByHalfAYuanForEachFigure() {
    List<Operand> parts =
        IntStream.range(0, 8).mapToObj(unit -> yuan("100", "unit" + unit + ".txt")).toList();

    assertThat(Equation.of(yuan("804", "department.txt"), parts).holds()).isTrue();
    assertThat(Equation.of(yuan("805", "department.txt"), parts).holds()).isFalse();
  }

  @Test
  void aPartThatNoDocumentPrintsMakesNoRoomForRounding() {
    List<Operand> parts =
        Stream.concat(
                Collections.nCopies(8, yuan("100", "department.txt")).stream(),
                Stream.of(Operand.absent(() -> "无此行")))
            .toList();

    assertThat(Equation.of(yuan("803", "department.txt"), parts).holds()).isFalse();
  }

  /** A figure of Table 2 that is printed in whole yuan. */
  private static Operand yuan(String printed, String document) {
    return new Operand(
        () -> "附表2",
        new BigDecimal(printed),
        BigDecimal.ONE,
        new Subject("B2", "total", "total", null),
        printed,
        document,
        Reading.SURE);
  }
}
