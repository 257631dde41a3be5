package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure.Status;
import duibiao.finding.Finding;
import duibiao.finding.Outcome;
import duibiao.money.Amount.State;
import duibiao.taxonomy.Register;
import duibiao.taxonomy.Register.Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosureReaderTest {

  private static final String COVER = "某市乙区2024年区级部门预算\n预算主管部门：乙区档案局\n";

  @Test
  void readsATableWhoseColumnsStandInAnotherOrder() {
    Disclosure disclosure =
        read(
            COVER
                + "3．2024年部门支出预算总表\n单位：万元\n"
                + "功能分类科目编码\t\t\t功能分类科目名称\t项目支出\t合 计\t基本支出\n类\t款\t项\n"
                + "201\t26\t4\t档案馆\t1.5\t3\t1.5\n合计\t\t\t\t1.5\t3\t1.5\n");

    assertThat(disclosure.facts())
        .extracting(Fact::key)
        .containsExactly(
            "B3/2012604/project",
            "B3/2012604/total",
            "B3/2012604/basic",
            "B3/total/project",
            "B3/total/total",
            "B3/total/basic");
    assertThat(disclosure.facts().get(0).yuan()).contains(new java.math.BigDecimal("15000.00"));
    assertThat(disclosure.facts().get(0).source().place().label()).isEqualTo("第7行");
  }

  @Test
  void tellsBlankDashZeroAndUnreadableApart() {
    Disclosure disclosure =
        read(
            COVER
                + "2024年部门收入预算总表\n单位：元\n"
                + "功能分类科目编码\t\t\t功能分类科目名称\t合计\t财政拨款收入\t事业收入\t事业单位经营收入\t其他收入\n类\t款\t项\n"
                + "201\t\t\t一般公共服务支出\t5.00\t5.O0\t\t—\t0.00\n");

    assertThat(disclosure.facts())
        .extracting(fact -> fact.amount().state())
        .containsExactly(State.NUMBER, State.UNREADABLE, State.BLANK, State.DASH, State.ZERO);
    assertThat(disclosure.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("unreadable_amount");
              assertThat(finding.outcome()).isEqualTo(Outcome.UNREADABLE);
              assertThat(finding.quote()).isEqualTo("5.O0");
              assertThat(finding.subject().line()).isEqualTo("201");
            });
  }

  @Test
  void takesAMissingParentFromTheRowAboveAndGuessesNoCode() {
    Disclosure disclosure =
        read(
            COVER
                + "2024年部门支出预算总表\n单位：元\n"
                + "功能分类科目编码\t\t\t功能分类科目名称\t合计\t基本支出\t项目支出\n类\t款\t项\n"
                + "\t05\t\t无上级\t1\t1\t0\n"
                + "208\t\t\t社会保障和就业支出\t1\t1\t0\n"
                + "\t05\t\t行政事业单位养老支出\t1\t1\t0\n"
                + "\t\t01\t行政单位离退休\t1\t1\t0\n");

    assertThat(disclosure.facts()).extracting(Fact::line).containsOnly("208", "20805", "2080501");
    assertThat(disclosure.findings()).extracting(Finding::rule).containsExactly("unknown_line");
  }

  @Test
  void aRowOfDashesIsALineAndNoHeader() {
    Disclosure disclosure =
        read(
            COVER
                + "2024年部门“三公”经费和机关运行经费预算表\n单位：万元\n"
                + "“三公”经费预算数\t\t\t\t\t\t机关运行经费预算数\n"
                + "合计\t因公出国(境)费\t公务接待费\t公务用车购置及运行费\t\t\t\n"
                + "\t\t\t小计\t购置费\t运行费\t\n"
                + "-\t-\t-\t-\t-\t-\t-\n");

    assertThat(disclosure.findings()).isEmpty();
    assertThat(disclosure.facts())
        .hasSize(7)
        .allSatisfy(fact -> assertThat(fact.amount().state()).isEqualTo(State.DASH));
  }

  @Test
  void leavesOutTheSampleLinesOfAnEmptyForm() {
    Disclosure disclosure =
        read(
            COVER
                + "2024年部门政府性基金预算支出功能分类预算表\n单位：元\n"
                + "项目\t\t\t政府性基金预算支出\n功能分类科目编码\t\t\t功能分类科目名称\t合计\t基本支出\t项目支出\n类\t款\t项\n"
                + "229\t\t\t其他支出\n229\t08\t\t彩票发行销售机构业务费安排的支出\n合计\t\t\t\t\t\t\n");

    assertThat(disclosure.facts())
        .extracting(Fact::key)
        .containsExactly("B6/total/total", "B6/total/basic", "B6/total/project");
    assertThat(disclosure.facts())
        .allSatisfy(fact -> assertThat(fact.amount().state()).isEqualTo(State.BLANK));
  }

  @Test
  void saysWhatItAssumesAndWhatItDoesNotKnow() {
    Disclosure disclosure =
        read(
            "支出预算总表\n"
                + "功能分类科目编码\t\t\t功能分类科目名称\t合计\t基本支出\n类\t款\t项\n"
                + "2O1\t\t\t一般公共服务支出\t5.00\t5.00\n");

    assertThat(disclosure.findings())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder(
            "unit_not_printed", "missing_column", "unknown_line", "unidentified_document");
  }

  @Test
  void anUnreadableFileIsADisclosureThatSaysWhy() {
    Disclosure disclosure = DisclosureReader.read("a/b.pdf", new byte[] {1, 2, 3});

    assertThat(disclosure.status()).isEqualTo(Status.UNREADABLE);
    assertThat(disclosure.findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.explanation())
                    .isEqualTo("无法读取“b.pdf”：不是可识别的文件格式，请提供 PDF、Word、Excel、网页、OFD 或文本文件"));
  }

  @Test
  void aFileThatHasGoneMeanwhileIsNamed(@TempDir Path folder) {
    Disclosure disclosure = InboxReader.read(folder, "gone.pdf", Reading.DEFAULT).get(0);

    assertThat(disclosure.status()).isEqualTo(Status.UNREADABLE);
    assertThat(disclosure.findings().get(0).explanation()).contains("gone.pdf", "无法打开文件");
  }

  @Test
  void aRegisterGivesTheNameToCompareByAndListsWhatItLacks() {
    Disclosure disclosure =
        read(
            "上海市甲区2024年区级部门预算\n预算主管部门：甲区城管局\n支出预算总表\n单位：元\n"
                + "功能分类科目编码\t功能分类科目名称\t合计\t基本支出\t项目支出\n201\t一般公共服务支出\t1\t1\t0\n");
    Register register =
        new Register(List.of(new Entry("甲区", "甲区城市管理局", "甲区城管局", 2020, 2024, "简称")));
    Register older = new Register(List.of(new Entry("甲区", "甲区城市管理局", "甲区城管局", 2020, 2023, "简称")));

    assertThat(disclosure.registeredIn(register).identity().department()).isEqualTo("甲区城市管理局");
    assertThat(disclosure.registeredIn(register).identity().printedName()).isEqualTo("甲区城管局");
    assertThat(disclosure.registeredIn(register).findings()).isEmpty();
    assertThat(disclosure.registeredIn(older).identity().department()).isEqualTo("甲区城管局");
    assertThat(disclosure.registeredIn(older).findings())
        .extracting(Finding::rule)
        .containsExactly("unregistered_department");
    assertThat(disclosure.registeredIn(Register.EMPTY).findings()).isEmpty();
  }

  private static Disclosure read(String text) {
    return DisclosureReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
