package duibiao.sample.print;

/** Where a text stands between the sides of its cell. */
public enum Alignment {
  LEFT,
  CENTRE,
  RIGHT
}
