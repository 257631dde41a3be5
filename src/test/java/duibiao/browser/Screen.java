package duibiao.browser;

/** The screens that the pages are made for. */
enum Screen {
  DESK(1440, 900, false),
  PHONE(390, 844, true);

  private final int width;
  private final int height;
  private final boolean isMobile;

  Screen(int width, int height, boolean isMobile) {
    this.width = width;
    this.height = height;
    this.isMobile = isMobile;
  }

  /** Pixels of CSS. */
  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean isMobile() {
    return isMobile;
  }
}
