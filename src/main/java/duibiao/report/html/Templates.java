package duibiao.report.html;

import duibiao.report.PlainText;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates under {@code src/main/jte}, which escape every text. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "duibiao.report.html.template");

  private Templates() {}

  static String render(String template, Object page) {
    StringOutput html = new StringOutput();
    ENGINE.render(template, page, html);
    return PlainText.of(html.toString());
  }
}
