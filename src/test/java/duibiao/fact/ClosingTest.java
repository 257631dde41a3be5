package duibiao.fact;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import duibiao.document.Grid.Confidence;
import duibiao.document.Limits;
import duibiao.document.text.TextReader;
import duibiao.form.FormRecogniser;
import duibiao.form.Lines;
import duibiao.form.RecognisedForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingTest {

  private static final String SPENDING =
      """
      2024年部门支出预算总表
      单位：元
      功能分类科目编码			功能分类科目名称	合计	基本支出	项目支出
      类	款	项
      201			一般公共服务支出	10	6	4
      201	06		财政事务	10	6	4
      201	06	01	行政运行	6	6
      201	06	02	一般行政管理事务	4		4
      合计				10	6	4
      """;

  @Test
  void aRecognisedTableIsTakenIfItsSumsClose() throws Exception {
    FormFacts read = FormFacts.of("a.pdf", Lines.of(recognised(SPENDING)));

    assertThat(read.facts()).hasSize(15);
    assertThat(read.findings()).extracting("rule").containsExactly("low_confidence_table");
  }

  @ParameterizedTest
  @CsvSource({
    "行政运行\t6, 行政运行\t5",
    "合计\t\t\t\t10, 合计\t\t\t\t11",
    "行政运行\t6, 行政运行\t�6",
    "201\t06\t01, 20\t06\t01",
    "201\t06\t\t, 201\tO6\t\t",
    "基本支出, 基木支出"
  })
  void oneMistakenCharacterRefusesTheTable(String right, String mistaken) throws Exception {
    String text = SPENDING.replace(right.translateEscapes(), mistaken.translateEscapes());
    assertThat(text).isNotEqualTo(SPENDING);

    FormFacts read = FormFacts.of("a.pdf", Lines.of(recognised(text)));

    assertThat(read.facts()).isEmpty();
    assertThat(read.findings()).extracting("rule").containsExactly("recognised_table_not_accepted");
  }

  /** The form of a text, as if its characters had been recognised in a picture. */
  private static RecognisedForm recognised(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Document document = new TextReader().read("a.txt", bytes, new Budget(Limits.DEFAULT));
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      blocks.add(
          block instanceof Grid grid
              ? new Grid(1, grid.rows(), grid.columns(), Confidence.OCR, grid.cells())
              : block);
    }
    return FormRecogniser.recognise(new Document("a.pdf", Format.PDF, 1, blocks)).get(0);
  }
}
