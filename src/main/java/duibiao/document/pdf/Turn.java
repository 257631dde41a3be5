package duibiao.document.pdf;

import duibiao.document.layout.Box;

/**
 * Turns points of a page's own space, where y points up, so that text of one direction runs left to
 * right below a top left origin.
 *
 * @param quarters direction of the text before turning, in quarter turns counter-clockwise
 * @param page the visible part of the page in its own space
 */
record Turn(int quarters, Box page) {

  double x(double x, double y) {
    return switch (quarters) {
      case 0 -> x - page.left();
      case 1 -> y - page.top();
      case 2 -> page.right() - x;
      default -> page.bottom() - y;
    };
  }

  double y(double x, double y) {
    return switch (quarters) {
      case 0 -> page.bottom() - y;
      case 1 -> x - page.left();
      case 2 -> y - page.top();
      default -> page.right() - x;
    };
  }

  Box box(Box box) {
    return Box.spanning(
        x(box.left(), box.top()),
        y(box.left(), box.top()),
        x(box.right(), box.bottom()),
        y(box.right(), box.bottom()));
  }
}
