package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

  @Test
  void othersReadThePixelsThatWereDrawn() throws IOException {
    BufferedImage drawn = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
    int[] pixels = new Random(1).ints(37 * 23, 0, 0x1000000).toArray();
    drawn.setRGB(0, 0, 37, 23, pixels, 0, 37);

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(drawn)));

    assertThat(read.getWidth()).isEqualTo(37);
    assertThat(read.getHeight()).isEqualTo(23);
    assertThat(read.getRGB(0, 0, 37, 23, null, 0, 37))
        .isEqualTo(drawn.getRGB(0, 0, 37, 23, null, 0, 37));
  }
}
