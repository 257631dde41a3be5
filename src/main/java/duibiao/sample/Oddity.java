package duibiao.sample;

import duibiao.sample.book.Books;
import duibiao.sample.book.Entry;
import duibiao.sample.book.Procurement;
import duibiao.sample.book.Source;
import duibiao.sample.book.UnitKind;
import duibiao.taxonomy.Kind;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is unusual in a disclosure, but allowed, and so must not be reported. */
enum Oddity {
  /** 预算包含财政拨款以外的资金. */
  NON_FISCAL_MONEY(p -> budget(p, books -> books.sum(entry -> !entry.isFiscal()) > 0)),
  /** 财政拨款支出主要内容包含政府性基金或国有资本经营预算科目. */
  FUND_ITEM(p -> budget(p, books -> books.sum(Oddity::isFund) > 0)),
  /** “三公”经费大于基本支出中的相应科目. */
  THREE_PUBLIC_FROM_PROJECTS(
      p -> budget(p, b -> b.threePublic().overseas() + b.threePublic().purchase() > 0)),
  /** 机关运行经费小于公用经费, as institutions have 公用经费 too. */
  MIXED_AGENCY(
      p ->
          p.issuer().units().stream().anyMatch(unit -> unit.kind() == UnitKind.INSTITUTION)
              && p.issuer().units().size() > 1),
  /** 全部采购预算面向中小企业预留. */
  WHOLE_RESERVE(p -> budget(p, books -> isWhole(books.procurement()))),
  /** 单位预算不写中小企业预留. */
  UNIT_WITHOUT_SME_SENTENCE(p -> isUnit(p) && budget(p, books -> books.procurement().total() > 0)),
  /** 部门只有一个单位，部门和单位各公开一次. */
  ONLY_UNIT(p -> p.issuer().units().size() == 1),
  /** 本年新设的部门，上年无预算. */
  NEW_BODY(p -> p.fiscalYear() == p.issuer().department().firstYear());

  private final Predicate<Publication> wanted;

  Oddity(Predicate<Publication> wanted) {
    this.wanted = wanted;
  }

  /** The oddities of a publication. */
  static Stream<Oddity> of(Publication publication) {
    return Stream.of(values()).filter(oddity -> oddity.wanted.test(publication));
  }

  /** The oddity as CSV writes it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean budget(Publication publication, Predicate<Books> wanted) {
    return publication.kind() == Kind.BUDGET && wanted.test(publication.year().budget());
  }

  private static boolean isUnit(Publication publication) {
    return publication.issuer().level() == duibiao.taxonomy.Level.UNIT;
  }

  private static boolean isFund(Entry entry) {
    return entry.isFiscal() && entry.source() != Source.GENERAL;
  }

  private static boolean isWhole(Procurement plan) {
    return plan.total() > 0 && plan.reserve() == plan.total();
  }
}
