package duibiao.fact;

import static duibiao.fact.HostileFile.ANY;
import static duibiao.fact.HostileFile.LIMIT;

import java.util.List;
import java.util.Random;

/** Web pages and texts that go deep, wide or on for ever. */
final class HostileMarkup {

  private HostileMarkup() {}

  static List<HostileFile> files() {
    return List.of(
        page("nested-div.html", ANY, () -> "<div>".repeat(300_000) + "甲"),
        page("nested-tables.html", ANY, () -> "<table><tr><td>".repeat(30_000) + "甲"),
        page("colspan.html", ANY, () -> wide("<td colspan=1000000 rowspan=1000000>甲")),
        page("colspans.html", ANY, () -> wide("<td colspan=1000 rowspan=60000>甲".repeat(100_000))),
        page("attributes.html", ANY, HostileMarkup::attributes),
        page("title.html", ANY, () -> "<title>" + "甲".repeat(6_000_000) + "</title>"),
        page("breaks.html", ANY, () -> "<br>".repeat(980_000) + "甲"),
        page("paragraphs.html", LIMIT, () -> "<p>甲".repeat(1_000_000)),
        page("cells.html", LIMIT, () -> wide("<td>".repeat(1_000_000))),
        page("rows.html", LIMIT, () -> wide("<tr><td>甲".repeat(300_000))),
        page("unclosed.html", ANY, () -> "<b><i>".repeat(200_000) + "<p>".repeat(200_000)),
        text("one-line.txt", () -> "甲".repeat(6_600_000)),
        text("tabs.txt", () -> "\t".repeat(600_000)),
        text("lines.txt", () -> "\n".repeat(10_000_000) + "甲"),
        text("digits.txt", () -> "1".repeat(19 << 20)),
        text("table-lines.txt", () -> "部门支出预算总表\n单位：元\n" + "合计\t1\t2\n".repeat(1_000_000)),
        new HostileFile("empty.txt", "文件为空", () -> new byte[0]),
        new HostileFile("random.bin", "不是可识别的文件格式", HostileMarkup::random));
  }

  private interface Text {
    String make();
  }

  private static HostileFile page(String name, String outcome, Text body) {
    return new HostileFile(
        name, outcome, () -> HostileFile.text("<!doctype html><html>" + body.make()).bytes());
  }

  private static HostileFile text(String name, Text text) {
    return new HostileFile(name, ANY, () -> HostileFile.text(text.make()).bytes());
  }

  private static String wide(String cells) {
    return "<table><tr>" + cells + "</table>";
  }

  private static String attributes() {
    StringBuilder page = new StringBuilder("<p");
    for (int i = 0; i < 2_000_000; i++) {
      page.append(" a").append(Integer.toString(i, 36));
    }
    return page.append(">甲").toString();
  }

  private static byte[] random() {
    byte[] bytes = new byte[1 << 20];
    new Random(7).nextBytes(bytes);
    return bytes;
  }
}
