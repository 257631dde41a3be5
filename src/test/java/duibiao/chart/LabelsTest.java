package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 600, 300);

  @Test
  void neverOverlapWhereThereIsRoom() {
    List<Rectangle2D> places = new ArrayList<>();
    Labels labels = new Labels(AREA);
    Graphics2D graphics = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB).createGraphics();
    for (int i = 0; i < 12; i++) {
      Point2D point = new Point2D.Double(300 + 3 * i, 150 + i % 3);
      places.add(
          labels.write(graphics, point, "第" + i + "街道办事处", Lettering.regular(11, Color.BLACK)));
    }
    graphics.dispose();
    for (int i = 0; i < places.size(); i++) {
      assertThat(AREA.contains(places.get(i))).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(places.get(i).intersects(places.get(j))).isFalse();
      }
    }
  }
}
