package duibiao.report.html;

import duibiao.report.SafeName;
import duibiao.taxonomy.Level;

/** Where the pages of the site are, from its first page. */
final class Address {

  static final String FINDINGS = "findings.html";
  static final String GROUPS = "groups.html";

  private Address() {}

  static String department(Level level, Publisher publisher) {
    String whole = String.join("\n", level.id(), publisher.district(), publisher.department());
    return "departments/" + SafeName.of(publisher.department(), whole) + ".html";
  }

  static String working(Level level, Publisher publisher) {
    return department(level, publisher).replaceFirst("^departments/", "workings/");
  }

  static String metric(String id) {
    return "metrics/" + SafeName.of(id) + ".html";
  }

  static String group(Level level, String peerSet) {
    return "groups/" + SafeName.of(peerSet, level.id() + "\n" + peerSet) + ".html";
  }

  static String rule(String id) {
    return "rules/" + SafeName.of(id) + ".html";
  }
}
