package duibiao.report.html;

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

  static String render(String template, Object page) {
    StringOutput html = new StringOutput();
    ENGINE.render(template, page, html);
    return CONTROL.matcher(html.toString()).replaceAll(" ");
  }
}
