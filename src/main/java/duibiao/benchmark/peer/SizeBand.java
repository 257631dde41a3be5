package duibiao.benchmark.peer;

import java.math.BigDecimal;

/** Classes of departments by their yearly spending. */
public enum SizeBand {
  SMALL("2000万元以下", "20000000"),
  MIDDLE("2000万元至1亿元", "100000000"),
  LARGE("1亿元至5亿元", "500000000"),
  VERY_LARGE("5亿元以上", null);

  private final String label;
  private final BigDecimal atMostYuan;

  SizeBand(String label, String atMostYuan) {
    this.label = label;
    this.atMostYuan = atMostYuan == null ? null : new BigDecimal(atMostYuan);
  }

  /** The words that people see. */
  public String label() {
    return label;
  }

  /** The band of a yearly spending; a bound belongs to the band below it. */
  public static SizeBand of(BigDecimal yuan) {
    for (SizeBand band : values()) {
      if (band.atMostYuan == null || yuan.compareTo(band.atMostYuan) <= 0) {
        return band;
      }
    }
    throw new IllegalStateException("No last band");
  }
}
