package duibiao.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duibiao.document.Budget;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.LimitExceededException;
import duibiao.document.Limits;
import duibiao.document.Paragraph;
import duibiao.document.Place.OnLine;
import duibiao.document.UnreadableDocumentException;
import duibiao.document.UnreadableDocumentException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  private final TextReader reader = new TextReader();

  @Test
  void tellsParagraphsFromTablesAndKeepsEveryPlace() throws Exception {
    Document document = read("标题\r\n\r\n单位：元\r\n项目\t预算数\r\n合计\t1.50\t\r\n尾注");

    assertThat(document.paragraphs().map(Paragraph::text)).containsExactly("标题", "单位：元", "尾注");
    Grid grid = document.grids().findFirst().orElseThrow();
    assertThat(grid.rows()).isEqualTo(2);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.at(1, 1).text()).isEqualTo("1.50");
    assertThat(grid.at(1, 1).place()).isEqualTo(new OnLine(5, 2));
    assertThat(grid.at(0, 2).isBlank()).isTrue();
  }

  @Test
  void numbersTablesThatAParagraphParts() throws Exception {
    Document document = read("a\tb\n\nc\td\ne\tf");

    assertThat(document.grids().map(Grid::ordinal)).containsExactly(1, 2);
  }

  @Test
  void readsGb18030WhereTheBytesAreNotUtf8() throws Exception {
    byte[] bytes = "部门预算\n".getBytes(Charset.forName("GB18030"));

    assertThat(
            reader
                .read("a.txt", bytes, new Budget(Limits.DEFAULT))
                .paragraphs()
                .map(Paragraph::text))
        .containsExactly("部门预算");
  }

  @Test
  void dropsAByteOrderMark() throws Exception {
    assertThat(read("\ufeff标题").paragraphs().map(Paragraph::text)).containsExactly("标题");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16ThatSaysSo(String charset) throws Exception {
    byte[] bytes = "\ufeff项目\t金额\n尾注".getBytes(Charset.forName(charset));
    Document document = reader.read("a.txt", bytes, new Budget(Limits.DEFAULT));

    assertThat(document.grids()).singleElement().extracting(Grid::columns).isEqualTo(2);
    assertThat(document.paragraphs().map(Paragraph::text)).containsExactly("尾注");
  }

  @Test
  void refusesCharactersThatNoTextHas() {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read("标题\0"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNDECODABLE));
  }

  @Test
  void refusesATableThatNoDisclosureHas() {
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> read("a\t".repeat(600)))
        .withMessage("表格列数超过上限 512");
  }

  @Test
  void refusesBlanks() {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(" \n \n"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
  }

  private Document read(String text) throws UnreadableDocumentException {
    return reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8), new Budget(Limits.DEFAULT));
  }
}
