package duibiao.check;

import duibiao.fact.Disclosure;
import duibiao.fact.Passage.Role;
import duibiao.form.Identity;
import duibiao.taxonomy.Kind;
import duibiao.taxonomy.Level;
import duibiao.taxonomy.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units (预算单位) of a department: which it lists, and by which name their budgets are known. */
public final class Units {

  private static final Pattern NUMBERED = Pattern.compile("\\d+[.、．](?<name>.{4,60})");
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|[。;,]");

  private Units() {}

  /** The budgets that a department's budget lists under 机构设置, by their names; none otherwise. */
  public static List<String> listedIn(Disclosure department) {
    Identity identity = department.identity();
    return identity.isComplete()
            && identity.level() == Level.DEPARTMENT
            && identity.kind() == Kind.BUDGET
        ? lines(department).stream().map(name -> name(identity, name)).toList()
        : List.of();
  }

  /** The name that a department lists a unit's budget by; empty for any other document. */
  public static Optional<String> nameOf(Disclosure unit) {
    Identity identity = unit.identity();
    return identity.isComplete() && identity.level() == Level.UNIT && identity.kind() == Kind.BUDGET
        ? Optional.of(name(identity, plain(identity.printedName())))
        : Optional.empty();
  }

  private static String name(Identity identity, String unit) {
    return identity.district() + "/" + identity.fiscalYear() + "/" + unit;
  }

  /** The numbered lines of 机构设置, without what stands in brackets. */
  private static List<String> lines(Disclosure department) {
    return department.passages().stream()
        .filter(passage -> passage.role() == Role.PARAGRAPH)
        .filter(passage -> NUMBERED.matcher(passage.text()).lookingAt())
        .filter(passage -> Wording.fold(passage.heading()).endsWith("机构设置"))
        .map(passage -> NUMBERED.matcher(Wording.fold(passage.text())))
        .filter(Matcher::matches)
        .map(line -> plain(line.group("name")))
        .distinct()
        .toList();
  }

  private static String plain(String name) {
    return ASIDE.matcher(Wording.fold(name)).replaceAll("");
  }
}
