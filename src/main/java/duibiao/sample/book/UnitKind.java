package duibiao.sample.book;

/** Kinds of budget units (预算单位). */
public enum UnitKind {
  /** 行政单位: the administration of the department itself (本级). */
  AGENCY("行政单位"),
  /** 参照公务员法管理的事业单位, paid like an administration. */
  CIVIL_MANAGED("参公单位"),
  /** 事业单位. */
  INSTITUTION("事业单位");

  private final String label;

  UnitKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether its people are paid as officials, and its running costs are 机关运行经费. */
  public boolean isAdministrative() {
    return this != INSTITUTION;
  }
}
