package duibiao.report.workbook;

/** A colour that goes with a word. */
enum Highlight {
  RED(0xFB, 0xE3, 0xD6),
  AMBER(0xFF, 0xF3, 0xD6),
  BLUE(0xE1, 0xEC, 0xF7);

  private final int red;
  private final int green;
  private final int blue;

  Highlight(int red, int green, int blue) {
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  byte[] rgb() {
    return new byte[] {(byte) red, (byte) green, (byte) blue};
  }
}
