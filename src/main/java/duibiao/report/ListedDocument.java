package duibiao.report;

import duibiao.chart.Words;
import duibiao.fact.Disclosure;
import duibiao.fact.Disclosure.Status;
import duibiao.form.Identity;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;

/**
 * One file of the inbox, as reports list it.
 *
 * @param path path of the file, relative to the inbox
 * @param district district (区); empty if not known
 * @param department name as the cover prints it; empty if not known
 * @param shortName the name as people say it, such as {@code 万里街道办事处}; empty if not known
 * @param fiscalYear year of the figures; null if not known
 * @param level department or unit; null if not known
 * @param kind budget or final accounts; null if not known
 * @param status whether the file could be read
 * @param sentence why it was not read, or what is missing; empty if there is nothing to say
 * @param facts number of figures read from its forms
 * @param claims number of figures read from its prose
 */
public record ListedDocument(
    String path,
    String district,
    String department,
    String shortName,
    Integer fiscalYear,
    Level level,
    Kind kind,
    Status status,
    String sentence,
    int facts,
    int claims) {

  /** Lists a disclosure. */
  public static ListedDocument of(Disclosure disclosure) {
    Identity identity = disclosure.identity();
    return new ListedDocument(
        disclosure.file().path(),
        identity.district(),
        identity.department(),
        identity.shortName(),
        identity.fiscalYear(),
        identity.level(),
        identity.kind(),
        disclosure.status(),
        "",
        disclosure.facts().size(),
        disclosure.claims().size());
  }

  /** Whose document it is, such as {@code 上海市普陀区财政局2025年部门预算}; parts may be unknown. */
  public String title(Words words) {
    String owner = department.isEmpty() ? words.of("document.nobody") : department;
    return fiscalYear == null
        ? words.of("document.title", owner, type(words))
        : words.of("document.title_of_year", owner, words.of("year_of", fiscalYear), type(words));
  }

  /** What it is, such as {@code 部门预算}; {@code 公开文件} if that is not known. */
  public String type(Words words) {
    return words.of(
        level == null || kind == null
            ? "document.other"
            : "document." + level.id() + "." + kind.id());
  }
}
