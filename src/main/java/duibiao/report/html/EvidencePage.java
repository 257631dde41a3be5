package duibiao.report.html;

import duibiao.chart.Words;
import java.util.List;

/**
 * The evidence of one document, ready to be written as HTML.
 *
 * @param words the words of its language
 * @param title whose document it is
 * @param file the file
 * @param source where the figures come from
 * @param exhibits its findings
 */
public record EvidencePage(
    Words words, String title, String file, String source, List<Exhibit> exhibits) {}
