package duibiao.report.html;

import duibiao.chart.Words;
import duibiao.report.PlainText;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates under {@code src/main/jte}, which escape every text. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "duibiao.report.html.template");

  private Templates() {}

  static String render(String template, Words words, Object page) {
    StringOutput html = new StringOutput();
    ENGINE.render(template, page, html);
    String shown = PlainText.of(html.toString());
    return words.isChinese() ? shown : ChineseText.marked(shown);
  }
}
