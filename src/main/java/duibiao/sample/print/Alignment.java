package duibiao.sample.print;

/** Where a text stands between the sides of its cell. */
enum Alignment {
  LEFT,
  CENTRE,
  RIGHT
}
