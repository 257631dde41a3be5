package duibiao.form;

import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import java.io.Serializable;
import java.util.Locale;

/**
 * Whose document it is.
 *
 * @param district district (区), such as {@code 普陀区}; empty if the document does not say
 * @param department name to compare by: that of the register, or else the printed one
 * @param printedName name of the department or unit as the document prints it; empty likewise
 * @param fiscalYear year of the budget or of the final accounts; null likewise
 * @param level department (部门) or unit (单位); null likewise
 * @param kind budget (预算) or final accounts (决算); null likewise
 * @param confidence where that is said
 */
public record Identity(
    String district,
    String department,
    String printedName,
    Integer fiscalYear,
    Level level,
    Kind kind,
    Confidence confidence)
    implements Serializable {

  /** How sure year, level and kind are. */
  public enum Confidence {
    /** The cover and the tables say the same. */
    CONFIRMED,
    /** Said once, on the cover or with the tables. */
    SINGLE,
    /** The cover and the tables say different things; the cover is followed. */
    DIFFERENT,
    /** The document leaves something out, and its file name says it. */
    FILE_NAME,
    /** Not even the file name says it all. */
    UNKNOWN;

    /** The confidence as datasets and CSV write it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The identity of a file of which nothing could be read. */
  public static final Identity UNKNOWN =
      new Identity("", "", "", null, null, null, Confidence.UNKNOWN);

  /** The same document, compared by the name that the register gives it. */
  public Identity registeredAs(String name) {
    return new Identity(district, name, printedName, fiscalYear, level, kind, confidence);
  }

  /** Whether everything is known that a comparison needs. */
  public boolean isComplete() {
    return confidence != Confidence.UNKNOWN;
  }

  /** The identity in words, such as {@code 上海市普陀区财政局 2025年 部门预算}. */
  public String label() {
    return (department.isEmpty() ? "单位名称不详" : department)
        + (fiscalYear == null ? " 年度不详" : " " + fiscalYear + "年")
        + (level == null || kind == null ? "" : " " + level.label() + kind.label());
  }

  /** The name as people in the district say it: 财政局, 万里街道办事处, 区委组织部. */
  public String shortName() {
    return department
        .replaceFirst("^(?:中国共产党|中共).*?区纪律检查委员会", "区纪委")
        .replaceFirst("^(?:中国共产党|中共).*?区委员会(?=.)", "区委")
        .replaceFirst("^(?:中国人民政治协商会议|政协).*?区委员会", "区政协")
        .replaceFirst("^(?:中国共产主义青年团|共青团).*?区委员会", "团区委")
        .replaceFirst("^(?!团区委)(?:.{2,3}市)?.{1,4}?区(?:人民政府)?(?=.{2})", "");
  }
}
