package duibiao.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "无",
      textBlock =
          """
          2025年职业年金缴费887.36万元,8873600,887.36万元
          预算100万元比上年增加5.00万元,50000.00,5.00万元
          减少5.00万元预算100万元,-50000,5.00万元
          '873,617.00',无,'873,617.00'
          上海市规划和自然资源局2024年度部门决算表,无,''
          增长9.43%,无,9.43%
          甲100万元乙200万元,3000000,''
          没有数字,1,''
          """)
  void marksTheFigureThatTheFindingIsAbout(String text, BigDecimal yuan, String figure) {
    MarkedText marked = MarkedText.of(text, yuan);

    assertThat(marked.figure()).isEqualTo(figure);
    assertThat(marked.before() + marked.figure() + marked.after()).isEqualTo(text);
  }
}
