package duibiao.sample.wording;

import duibiao.sample.book.Year;
import duibiao.sample.print.Part;
import duibiao.sample.print.PrintedDocument;
import duibiao.sample.print.PrintedText;
import java.util.List;
import java.util.stream.Stream;

/** The final accounts (部门决算 or 单位决算) of a year, worded from the books. */
public final class FinalDocument {

  static final String TERMS = "第四部分 名词解释";

  private static final String EXPLAINED =
      """
      一、财政拨款收入：指本年度从区级财政取得的资金，含一般公共预算、政府性基金预算和国有资本经营预算三类。
      二、事业收入：指事业单位开展本行业业务和相关辅助活动取得的收入。
      三、年初结转和结余：指以前年度没有用完、按规定留到本年度继续使用的资金。
      四、年末结转和结余：指本年度没有用完、按规定留到以后年度继续使用的资金。
      五、结余分配：指事业单位按规定提取或转出的当年结余。
      六、基本支出：指用于人员和日常公用、保障机构正常运转的支出。
      七、项目支出：指在基本支出以外，为完成特定任务发生的支出。
      八、“三公”经费：指用财政拨款开支的因公出国（境）费、公务用车购置及运行维护费和公务接待费。
      九、机关运行经费：指行政单位和参照公务员法管理的事业单位用一般公共预算开支的日常公用经费。""";

  private FinalDocument() {}

  /** Words the final accounts of a year; {@code prior} is the year before. */
  public static PrintedDocument of(Issuer issuer, Style habits, Year prior, Year now, String name) {
    Draft draft = new Draft(issuer, habits, prior, now);
    Stream<Part> parts =
        Stream.of(
                new FinalFront(draft).parts(),
                List.of(PrintedText.heading(FinalFront.tables(draft))),
                new FinalTables(draft).parts(),
                List.of(PrintedText.heading(FinalFront.explanation(draft))),
                new FinalOverview(draft).parts(),
                new FinalGeneral(draft).parts(),
                new FinalThreePublic(draft).parts(),
                new FinalMatters(draft).parts(),
                List.of(PrintedText.heading(TERMS), PrintedText.body(EXPLAINED)))
            .flatMap(List::stream);
    return new PrintedDocument(name, habits.repeatsHeaders(), parts.toList())
        .withNameCharacters(habits.nameCharacters());
  }
}
