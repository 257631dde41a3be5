package duibiao.sample.print;

/** How a sheet of A4 lies. */
public enum Orientation {
  /** Wide (横向), as budgets are printed. */
  LANDSCAPE,
  /** Tall (纵向), as final accounts are printed. */
  PORTRAIT
}
