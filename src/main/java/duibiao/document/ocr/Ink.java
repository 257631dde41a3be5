package duibiao.document.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The connected dark spots of a picture, which show what recognition has passed over. */
final class Ink {

  /** Brightness, of 255, below which a dot is dark. */
  static final int DARK = 150;

  /** A connected spot in dots, both ends included. */
  record Spot(int left, int top, int right, int bottom) {

    int width() {
      return right - left + 1;
    }

    int height() {
      return bottom - top + 1;
    }

    private Spot including(int x, int y) {
      return new Spot(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }
  }

  private final boolean[] dark;
  private final int width;
  private final int height;

  Ink(BufferedImage picture) {
    width = picture.getWidth();
    height = picture.getHeight();
    int[] samples = picture.getRaster().getSamples(0, 0, width, height, 0, (int[]) null);
    dark = new boolean[samples.length];
    for (int i = 0; i < samples.length; i++) {
      dark[i] = samples[i] < DARK;
    }
  }

  /** All spots that fit into a square of {@code most} dots, which rules do not. */
  List<Spot> spots(int most) {
    boolean[] open = dark.clone();
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < open.length; i++) {
      if (open[i]) {
        Spot spot = fill(open, i);
        if (spot.width() <= most && spot.height() <= most) {
          spots.add(spot);
        }
      }
    }
    return spots;
  }

  private Spot fill(boolean[] open, int start) {
    Deque<Integer> edge = new ArrayDeque<>(List.of(start));
    open[start] = false;
    Spot spot = new Spot(start % width, start / width, start % width, start / width);
    while (!edge.isEmpty()) {
      int at = edge.pop();
      int x = at % width;
      int y = at / width;
      spot = spot.including(x, y);
      for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          int next = ny * width + nx;
          if (open[next]) {
            open[next] = false;
            edge.push(next);
          }
        }
      }
    }
    return spot;
  }
}
