package duibiao.sample.defect;

import duibiao.sample.book.Draws;
import duibiao.taxonomy.Kind;
import java.util.Locale;

/** Kinds of defects, with how often a document of real departments has one. */
public enum DefectKind {
  /** 表内数字错误. */
  TABLE_DIGIT(0.01, TableDefects::wrongDigit),
  /** 行错位. */
  SHIFTED_ROW(0.02, TableDefects::shiftedRow),
  /** 科目编码缺位. */
  LOST_ZERO(0.03, TableDefects::lostZero),
  /** 科目名称沿用旧称. */
  STALE_NAME(0.30, (kind, work, draws) -> TableDefects.staleName(kind, work)),
  /** 空表说明张冠李戴. */
  WRONG_NOTE(0.15, TableDefects::wrongNote),
  /** 有数的表称为空表. */
  NOTE_UNDER_FILLED_TABLE(
      0.05, (kind, work, draws) -> TableDefects.noteUnderFilledTable(kind, work)),
  /** 绩效目标表单位错误. */
  WRONG_UNIT(0.05, (kind, work, draws) -> TableDefects.wrongUnit(kind, work)),
  /** 绩效目标表合计错误. */
  WRONG_TARGET_SUM(0.05, (kind, work, draws) -> TableDefects.wrongTargetSum(kind, work)),
  /** 上年数与上年公开文本不一致; first among the changes, as it moves all of them. */
  RESTATED_PRIOR(0.10, (kind, work, draws) -> AmountDefects.restatedPrior(kind, work)),
  /** 增减额错误. */
  WRONG_CHANGE(0.20, AmountDefects::wrongChange),
  /** 文字金额错误. */
  WRONG_AMOUNT(0.20, AmountDefects::wrongAmount),
  /** 舍位. */
  TRUNCATED_AMOUNT(0.30, AmountDefects::truncated),
  /** 重述金额未更新. */
  STALE_RESTATEMENT(0.50, AmountDefects::staleRestatement),
  /** 百分比错误. */
  WRONG_PERCENT(0.10, AmountDefects::wrongPercent),
  /** 百分比舍位. */
  TRUNCATED_PERCENT(0.03, AmountDefects::truncatedPercent),
  /** 科目遗漏. */
  MISSING_ITEM(0.15, ItemDefects::missing),
  /** 科目重复. */
  DOUBLED_ITEM(0.08, ItemDefects::doubled),
  /** 科目路径错误. */
  WRONG_PATH(0.15, ItemDefects::wrongPath),
  /** 用途照抄. */
  COPIED_PURPOSE(0.20, ItemDefects::copiedPurpose),
  /** 原因与增减方向相反. */
  CONTRARY_REASON(0.15, ItemDefects::contraryReason),
  /** 模板文字残留. */
  TEMPLATE_RESIDUE(0.60, WordingDefects::residue),
  /** 年份错误. */
  WRONG_YEAR(0.10, WordingDefects::wrongYear),
  /** 单位名称错误. */
  WRONG_ISSUER(0.05, (kind, work, draws) -> WordingDefects.wrongIssuer(kind, work)),
  /** 决算文字金额错误. */
  WRONG_FINAL_AMOUNT(Kind.FINAL_ACCOUNT, 0.30, FinalDefects::wrongAmount),
  /** 完成预算百分比错误. */
  WRONG_COMPLETION(Kind.FINAL_ACCOUNT, 0.25, FinalDefects::wrongPercent),
  /** 完成预算百分比舍位. */
  TRUNCATED_COMPLETION(
      Kind.FINAL_ACCOUNT, 0.25, (kind, work, draws) -> FinalDefects.truncatedPercent(kind, work)),
  /** 决算模板文字残留. */
  FINAL_RESIDUE(Kind.FINAL_ACCOUNT, 0.75, FinalDefects::residue),
  /** 中小企业采购大于采购总额. */
  PROCUREMENT_PART_OVER_WHOLE(Kind.FINAL_ACCOUNT, 0.08, FinalDefects::partOverWhole),
  /** 基本支出中的公务接待费大于“三公”经费. */
  THREE_PUBLIC_PART_OVER_WHOLE(
      Kind.FINAL_ACCOUNT,
      0.07,
      (kind, work, draws) -> FinalDefects.partOverThreePublic(kind, work));

  private interface Injector {
    boolean spoil(DefectKind kind, Workpiece work, Draws draws);
  }

  private final Kind document;
  private final double share;
  private final Injector injector;

  DefectKind(double share, Injector injector) {
    this(Kind.BUDGET, share, injector);
  }

  DefectKind(Kind document, double share, Injector injector) {
    this.document = document;
    this.share = share;
    this.injector = injector;
  }

  /** The kind as CSV writes it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Spoils a document if chance wants it, {@code rate} times as often as in real ones. */
  void draw(Workpiece work, double rate, Draws draws) {
    boolean wanted = draws.chance(Math.min(1, share * rate));
    if (wanted && work.background().kind() == document) {
      injector.spoil(this, work, draws);
    }
  }
}
