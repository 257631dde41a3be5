package duibiao.ratio;

/**
 * A ratio that is computed for every department and year (domain reference, catalogue of ratios).
 */
public enum Metric {
  R02("基本支出占比", "basic spending share", Scale.PERCENT),
  R03("项目支出占比", "project spending share", Scale.PERCENT),
  R04("人员经费占基本支出比重", "personnel share of basic spending", Scale.PERCENT),
  R05("公用经费占基本支出比重", "public expenses share of basic spending", Scale.PERCENT),
  R09("“三公”经费变动率", "change of “three public” spending", Scale.PERCENT),
  R10("“三公”经费占财政拨款比重", "“three public” share of fiscal appropriation", Scale.PER_MILLE),
  R15("政府采购占支出比重", "procurement share of spending", Scale.PERCENT),
  R17("面向中小企业预留比例", "procurement reserved for SMEs", Scale.PERCENT),
  R18("小微企业占预留比例", "small and micro share of the reserve", Scale.PERCENT);

  /** How a fraction is shown. */
  public enum Scale {
    PERCENT(2, "%"),
    PER_MILLE(3, "‰");

    private final int power;
    private final String sign;

    Scale(int power, String sign) {
      this.power = power;
      this.sign = sign;
    }

    /** Decimal places that the point moves to the right. */
    public int power() {
      return power;
    }

    public String sign() {
      return sign;
    }
  }

  private final String label;
  private final String english;
  private final Scale scale;

  Metric(String label, String english, Scale scale) {
    this.label = label;
    this.english = english;
    this.scale = scale;
  }

  /** The official Chinese name. */
  public String label() {
    return label;
  }

  public String english() {
    return english;
  }

  public Scale scale() {
    return scale;
  }
}
