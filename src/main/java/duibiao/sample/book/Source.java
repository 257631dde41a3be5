package duibiao.sample.book;

/** Where money comes from; the first three are 财政拨款. */
public enum Source {
  /** 一般公共预算. */
  GENERAL,
  /** 政府性基金预算. */
  GOVERNMENT_FUND,
  /** 国有资本经营预算. */
  STATE_CAPITAL,
  /** 事业收入. */
  BUSINESS,
  /** 事业单位经营收入. */
  OPERATING,
  /** 其他收入. */
  OTHER;

  public boolean isFiscal() {
    return compareTo(STATE_CAPITAL) <= 0;
  }
}
