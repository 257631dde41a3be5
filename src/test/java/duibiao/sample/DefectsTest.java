package duibiao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.sample.SampleDistrict.Options;
import duibiao.sample.defect.Defect;
import duibiao.sample.defect.DefectKind;
import duibiao.sample.print.Part;
import duibiao.sample.print.PrintedCell;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.PrintedForm;
import duibiao.sample.print.PrintedTable;
import duibiao.sample.print.PrintedText;
import duibiao.sample.print.TextRendering;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recorded defects are where the truth says they are, and nothing else is touched. */
class DefectsTest {

  private static final double OFTEN = 3;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyDefectStandsAtItsPlaceAndNothingElseDiffers(long seed) {
    Options options = new Options(20, 2019, 2026, seed).withDefects(OFTEN);
    Set<DefectKind> seen = EnumSet.noneOf(DefectKind.class);
    SampleDistrict.of(options)
        .publications()
        .forEach(
            publication -> {
              List<Defect> defects = publication.spoilt().defects();
              PrintedDocument spoilt = publication.spoilt().document();
              for (Defect defect : defects) {
                assertThat(defect.printed()).isNotEqualTo(defect.truth());
                assertThat(Place.of(defect).read(spoilt))
                    .as("%s", defect)
                    .isEqualTo(defect.printed());
                assertThat(Place.of(defect).read(publication.clean()))
                    .as("%s", defect)
                    .isEqualTo(defect.truth());
                seen.add(defect.kind());
              }
              assertThat(differingParts(publication.clean(), spoilt))
                  .as(publication.file())
                  .isEqualTo(touchedParts(publication.clean(), defects));
            });
    assertThat(seen).containsExactlyInAnyOrder(DefectKind.values());
  }

  @Test
  void withoutDefectsNothingIsSpoilt() {
    SampleDistrict.of(new Options(6, 2022, 2024, 1))
        .publications()
        .forEach(
            publication -> {
              assertThat(publication.spoilt().defects()).isEmpty();
              assertThat(publication.spoilt().document()).isEqualTo(publication.clean());
            });
  }

  @Test
  void theSameDefectsWhateverTheFormatAndNumberOfDepartments() {
    Options few = new Options(4, 2022, 2024, 5).withDefects(1);
    List<String> one = texts(few);

    assertThat(texts(new Options(9, 2022, 2024, 5).withDefects(1))).containsAll(one);
  }

  private static List<String> texts(Options options) {
    return SampleDistrict.of(options).disclosures().map(TextRendering::of).toList();
  }

  /** Numbers of the parts whose rendering differs. */
  private static List<Integer> differingParts(PrintedDocument clean, PrintedDocument spoilt) {
    List<Integer> differing = new ArrayList<>();
    assertThat(spoilt.parts()).hasSameSizeAs(clean.parts());
    for (int i = 0; i < clean.parts().size(); i++) {
      if (!text(clean.parts().get(i)).equals(text(spoilt.parts().get(i)))) {
        differing.add(i);
      }
    }
    return differing;
  }

  private static String text(Part part) {
    return TextRendering.of(new PrintedDocument("", false, List.of(part)));
  }

  private static List<Integer> touchedParts(PrintedDocument clean, List<Defect> defects) {
    return defects.stream()
        .map(defect -> Place.of(defect).part(clean))
        .distinct()
        .sorted()
        .toList();
  }

  /** A recorded place, found again without the code that spoilt it. */
  private record Place(Defect defect, String[] path) {

    static Place of(Defect defect) {
      return new Place(defect, defect.place().split("/", -1));
    }

    int part(PrintedDocument document) {
      List<Part> parts = document.parts();
      int form = 0;
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        boolean here =
            (part instanceof PrintedText text && text.slot(defect.place()).isPresent())
                || (part instanceof PrintedTable table && table.form().equals(path[0]))
                || (part instanceof PrintedForm
                    && path[0].equals("target")
                    && form++ == Integer.parseInt(path[1]));
        if (here) {
          return i;
        }
      }
      throw new AssertionError("No part holds " + defect.place());
    }

    String read(PrintedDocument document) {
      Part part = document.parts().get(part(document));
      if (part instanceof PrintedText text) {
        return text.slot(defect.place()).orElseThrow();
      }
      if (part instanceof PrintedForm form) {
        return form.rows().get(Integer.parseInt(path[2])).get(Integer.parseInt(path[3])).text();
      }
      return read((PrintedTable) part);
    }

    private String read(PrintedTable table) {
      if (path[1].equals("note")) {
        return table.note();
      }
      if (path[1].startsWith("row")) {
        return table.rows().get(Integer.parseInt(path[1].substring(3))).get(1).text();
      }
      if (path[path.length - 1].equals("name")) {
        return table.rows().stream()
            .filter(
                row -> (row.get(0).text() + row.get(1).text() + row.get(2).text()).equals(path[1]))
            .map(row -> row.get(3).text())
            .findFirst()
            .orElseThrow();
      }
      return table.rows().stream()
          .flatMap(List::stream)
          .filter(cell -> cell.line().equals(path[1]))
          .filter(cell -> path.length < 3 || cell.measure().equals(path[2]))
          .map(PrintedCell::text)
          .findFirst()
          .orElseThrow();
    }
  }
}
