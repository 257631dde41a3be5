package duibiao.document.pdf;

import duibiao.document.Place;
import duibiao.document.Warning;
import duibiao.document.layout.PageMarks;
import java.util.ArrayList;
import java.util.List;

/** What people are told of a file that was read, but not all of it or not for sure. */
final class Doubts {

  private Doubts() {}

  /**
   * The warnings of a document.
   *
   * @param active number of scripts, launch actions and embedded files
   */
  static List<Warning> of(List<PageMarks> pages, Scans scans, int active) {
    List<Warning> warnings = new ArrayList<>();
    List<PageMarks> unclear = pages.stream().filter(page -> page.undecodable() > 0).toList();
    if (!unclear.isEmpty()) {
      List<Integer> numbers = unclear.stream().map(PageMarks::number).toList();
      int glyphs = unclear.stream().mapToInt(PageMarks::undecodable).sum();
      warnings.add(
          warning(
              "undecodable_glyphs",
              "%s有 %s 个字没有对应的 Unicode，以“\uFFFD”代替，含有它的金额未采用，请核对原文",
              numbers,
              glyphs));
    }
    if (!scans.unread().isEmpty()) {
      String sentence = "%s是扫描图像（共 %s 页），没有可提取的文字，其中的内容未读取，请提供文字版";
      warnings.add(
          warning(
              "scanned_page",
              sentence + (scans.isOn() ? "" : "，或用 --ocr 打开文字识别"),
              scans.unread(),
              scans.unread().size()));
    }
    if (!scans.recognised().isEmpty()) {
      warnings.add(
          warning(
              "recognised_page",
              "%s是扫描图像（共 %s 页），文字和金额由文字识别得到，可能有误，请与原件逐项核对",
              scans.recognised(),
              scans.recognised().size()));
    }
    if (active > 0) {
      warnings.add(
          new Warning(
              "active_content",
              "文件中有 %s 处脚本、启动程序动作或内嵌文件，均未运行、未打开，请确认文件来源".formatted(active),
              onPage(1)));
    }
    return warnings;
  }

  private static Warning warning(String rule, String sentence, List<Integer> pages, int count) {
    return new Warning(rule, sentence.formatted(Scans.label(pages), count), onPage(pages.get(0)));
  }

  private static Place onPage(int number) {
    return new Place.OnPage(number, 0, 0, 0, 0);
  }
}
