package duibiao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Budget;
import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.document.Limits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TouchingCellsTest {

  private static final double SIZE = 10;
  private static final double WIDTH = 5;
  private static final double BORDER = 100;

  @Test
  void textsOfNeighbouringCellsThatTouchAreParted() {
    assertThat(texts("12.50AB", BORDER - 5 * WIDTH)).containsExactly("12.50", "AB");
  }

  @Test
  void aTextThatRunsOverTheRuleStaysWhole() {
    assertThat(texts("12.50AB", BORDER - 5.5 * WIDTH)).containsExactly("12.50AB", "");
  }

  /** The first row of a table of two columns over which a text without gaps is printed. */
  private static List<String> texts(String text, double left) {
    List<Glyph> glyphs = new ArrayList<>();
    double x = left;
    for (int i = 0; i < text.length(); i++, x += WIDTH) {
      glyphs.add(new Glyph(text.substring(i, i + 1), x, x + WIDTH, 60, SIZE));
    }
    glyphs.add(new Glyph("x", 60, 65, 76, SIZE));
    glyphs.add(new Glyph("y", 110, 115, 76, SIZE));
    List<Rule> rules = new ArrayList<>();
    for (double y = 50; y <= 80; y += 15) {
      rules.add(new Rule(true, y, 50, 150));
    }
    for (double at = 50; at <= 150; at += 50) {
      rules.add(new Rule(false, at, 50, 80));
    }
    PageMarks page = new PageMarks(1, 200, 200, glyphs, rules, 0);
    Grid grid = (Grid) Layout.blocks(List.of(page), new Budget(Limits.DEFAULT)).get(0);
    return grid.row(0).stream().map(Cell::text).toList();
  }
}
