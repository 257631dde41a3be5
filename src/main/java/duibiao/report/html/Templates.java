package duibiao.report.html;

import duibiao.chart.Words;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.regex.Pattern;

/** The templates under {@code src/main/jte}, which escape every text. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "duibiao.report.html.template");

  /** What a document may hold but HTML may not. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

  private Templates() {}

  static String render(String template, Words words, Object page) {
    StringOutput html = new StringOutput();
    ENGINE.render(template, page, html);
    String shown = CONTROL.matcher(html.toString()).replaceAll(" ");
    return words.isChinese() ? shown : ChineseText.marked(shown);
  }
}
