package duibiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.Limits;
import duibiao.document.text.TextReader;
import duibiao.form.RecognisedForm.Votes;
import duibiao.taxonomy.Form;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormLinesTest {

  @Test
  void aUnitPrintsItsExpenditureInFourColumns() throws Exception {
    RecognisedForm form =
        only(
            """
            2024年预算单位财务收支预算总表
            编制单位：某中心	单位：元
            本年收入		本年支出
            项目	预算数	项目	预算数
            			合计	基本支出		项目支出
            				人员经费	公用经费
            一、财政拨款收入	30	一、教育支出	30	10	15	5
            收入总计	30	支出总计	30	10	15	5
            """);

    assertThat(figures(form))
        .containsExactly(
            "revenue/财政拨款收入 amount 30",
            "expenditure/教育支出 total 30",
            "expenditure/教育支出 personnel 10",
            "expenditure/教育支出 public 15",
            "expenditure/教育支出 project 5",
            "revenue/收入总计 amount 30",
            "expenditure/支出总计 total 30",
            "expenditure/支出总计 personnel 10",
            "expenditure/支出总计 public 15",
            "expenditure/支出总计 project 5");
    assertThat(Lines.of(form).missingColumns()).isEmpty();
  }

  @Test
  void twoListsSideBySideAreOneForm() throws Exception {
    RecognisedForm form =
        only(
            """
            一般公共预算财政拨款基本支出决算表
            单位：万元
            经济分类科目编码	科目名称	决算数	经济分类科目编码	科目名称	决算数
            301	工资福利支出	5.00	302	商品和服务支出	2.00
            30101	基本工资	5.00	30201	办公费	1.50
            			30211	差旅费	0.50
            人员经费合计	人员经费合计	5.00	公用经费合计	公用经费合计	2.00
            """);

    assertThat(form.form()).isEqualTo(Form.F6);
    assertThat(figures(form))
        .containsExactly(
            "301 amount 5.00",
            "302 amount 2.00",
            "30101 amount 5.00",
            "30201 amount 1.50",
            "30211 amount 0.50",
            "total personnel 5.00",
            "total public 2.00");
  }

  @Test
  void aColumnIsKnownByItsGroupWhereTheFootAloneDoesNotTell() throws Exception {
    RecognisedForm form =
        only(
            """
            财政拨款“三公”经费支出决算表
            单位：万元
            财政拨款“三公”经费
            合计		因公出国（境）费		公务用车购置及运行维护费						公务接待费
            				小计		公务用车购置费		公务用车运行维护费
            预算数	决算数	预算数	决算数	预算数	决算数	预算数	决算数	预算数	决算数	预算数	决算数
            10	9	1	2	3	4	5	6	7	8	11	12
            """);

    assertThat(figures(form))
        .containsExactly(
            "total three_public_budget 10",
            "total three_public_final 9",
            "total overseas_travel_budget 1",
            "total overseas_travel_final 2",
            "total vehicle_budget 3",
            "total vehicle_final 4",
            "total vehicle_purchase_budget 5",
            "total vehicle_purchase_final 6",
            "total vehicle_running_budget 7",
            "total vehicle_running_final 8",
            "total reception_budget 11",
            "total reception_final 12");
  }

  @Test
  void wordsOfTheHeaderInTheRowOfTheTotalAreHeader() throws Exception {
    RecognisedForm form =
        only(
            """
            国有资本经营预算财政拨款收入支出决算表
            单位：万元
            项目		年初结转和结余	本年收入	本年支出			年末结转和结余
            功能分类科目编码	科目名称
            合计		1.00	7.00	合计	基本支出	项目支出	2.00
            223	国有资本经营预算支出	1.00	7.00	6.00	0.00	6.00	2.00
            """);

    assertThat(form.form()).isEqualTo(Form.F9);
    assertThat(form.votes()).isEqualTo(Votes.BOTH);
    assertThat(figures(form))
        .containsExactly(
            "total opening 1.00",
            "total revenue 7.00",
            "total total ",
            "total basic ",
            "total project ",
            "total closing 2.00",
            "223 opening 1.00",
            "223 revenue 7.00",
            "223 total 6.00",
            "223 basic 0.00",
            "223 project 6.00",
            "223 closing 2.00");
  }

  @Test
  void codesOfAHeaderThatSharesItsRowWithTheTotal() throws Exception {
    RecognisedForm form =
        only(
            """
            支出决算表
            项目				本年支出合计	基本支出	项目支出	上缴上级支出	经营支出	对附属单位补助支出
            科目编码			科目名称
            类	款	项	合计	9.00	5.00	4.00
            208			社会保障和就业支出	9.00	5.00	4.00
            """);

    assertThat(figures(form).stream().filter(figure -> !figure.endsWith(" ")))
        .containsExactly(
            "total total 9.00",
            "total basic 5.00",
            "total project 4.00",
            "208 total 9.00",
            "208 basic 5.00",
            "208 project 4.00");
  }

  @Test
  void ofTwoFormsWithTheSameHeaderTheOrderDecidesIfNoTitleDoes() throws Exception {
    String table =
        """
        单位：万元
        功能分类科目编码	科目名称	年初结转和结余	本年收入	合计	基本支出	项目支出	年末结转和结余
        合计		1	1	1	1	0	1
        """;

    assertThat(forms(table + table))
        .extracting(RecognisedForm::form)
        .containsExactly(Form.F8, Form.F9);
  }

  @Test
  void aTitleAndAUnitInsideTheTableCount() throws Exception {
    RecognisedForm form =
        only(
            """
            2026年部门一般公共预算支出功能分类预算表			\t
            编制部门：某局				单位：万元
            功能分类科目编码	功能分类科目名称	合计	基本支出	项目支出
            208	社会保障和就业支出	9.00	5.00	4.00
            """);

    assertThat(form.form()).isEqualTo(Form.B5);
    assertThat(form.isUnitPrinted()).isTrue();
    assertThat(form.year()).isEqualTo(2026);
    assertThat(figures(form)).contains("208 total 9.00");
  }

  @Test
  void aTableOfAnotherKindBelowATitleIsNoForm() throws Exception {
    assertThat(forms("支出决算表\n序号\t单位名称\t备注\n1\t某局\t本级\n")).isEmpty();
  }

  private static RecognisedForm only(String text) throws Exception {
    List<RecognisedForm> forms = forms(text);
    assertThat(forms).hasSize(1);
    return forms.get(0);
  }

  private static List<RecognisedForm> forms(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Document document = new TextReader().read("a.txt", bytes, new Budget(Limits.DEFAULT));
    return FormRecogniser.recognise(document);
  }

  private static List<String> figures(RecognisedForm form) {
    return Lines.of(form).all().stream()
        .map(line -> line.key() + " " + line.measure().id() + " " + line.cell().text())
        .toList();
  }
}
