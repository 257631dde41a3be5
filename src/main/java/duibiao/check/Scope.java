package duibiao.check;

import duibiao.form.Identity;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;

/** The documents that a rule applies to. */
enum Scope {
  /** 部门预算 and 单位预算. */
  BUDGETS("预算"),
  /** 部门预算 only. */
  DEPARTMENT_BUDGETS("部门预算"),
  /** 单位预算 only, whose Table 1 splits expenditure. */
  UNIT_BUDGETS("单位预算"),
  /** 部门决算 and 单位决算. */
  FINAL_ACCOUNTS("决算"),
  ALL("预算、决算");

  private final String label;

  Scope(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Whether a document is in the scope; one that does not say what it is counts as a budget. */
  boolean covers(Identity identity) {
    boolean isFinal = identity.kind() == Kind.FINAL_ACCOUNT;
    return switch (this) {
      case BUDGETS -> !isFinal;
      case DEPARTMENT_BUDGETS -> !isFinal && identity.level() != Level.UNIT;
      case UNIT_BUDGETS -> !isFinal && identity.level() == Level.UNIT;
      case FINAL_ACCOUNTS -> isFinal;
      case ALL -> true;
    };
  }
}
