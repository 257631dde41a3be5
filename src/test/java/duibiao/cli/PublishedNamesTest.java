package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.ratio.DepartmentYear;
import duibiao.taxonomy.Register;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedNamesTest {

  private static final StructType SCHEMA =
      StructType.fromDDL(
          """
          fiscal_year INT, district STRING, department STRING, printed_name STRING,
          short_name STRING, level STRING
          """);

  private static final PublishedNames NAMES =
      new PublishedNames(
          List.of(
              document("乙区", "云州市乙区财政局", "财政局", "department"),
              document("乙区", "云州市乙区财政局", "财政局", "unit"),
              document("乙区", "云州市乙区财政局国库收付中心", "财政局国库收付中心", "unit"),
              document("乙区", "云州市乙区档案局", "档案局", "department"),
              document("甲区", "云州市甲区档案局", "档案局", "department"),
              document("乙区", "云州市乙区文化和旅游局", "文化和旅游局", "department"),
              document("乙区", null, null, null)),
          2024,
          new Register(List.of(new Register.Entry("乙区", "云州市乙区文化和旅游局", "区文旅局", 0, 9999, "简称"))));

  @ParameterizedTest
  @CsvSource({
    "云州市乙区档案局, 云州市乙区档案局",
    "财政局, 云州市乙区财政局",
    "区文旅局, 云州市乙区文化和旅游局",
    "甲区档案局, 云州市甲区档案局",
    "国库收付, 云州市乙区财政局国库收付中心"
  })
  void theFullNameTheShortOneOrAPartIsEnough(String asked, String department) {
    assertThat(NAMES.owners(asked))
        .isNotEmpty()
        .extracting(DepartmentYear::department)
        .containsOnly(department);
  }

  @Test
  void aDepartmentAndItsOwnUnitThatBearOneNameAreBothMeant() {
    assertThat(NAMES.owners("财政局"))
        .extracting(DepartmentYear::level)
        .containsExactly("department", "unit");
  }

  @ParameterizedTest
  @CsvSource({
    "档案局, 2024年的“档案局”可能是2个部门或单位：云州市乙区档案局、云州市甲区档案局，请写其中一个的全称",
    "档安局, 2024年没有名为“档安局”的部门或单位，最接近的是“档案局”",
    "局, 2024年没有名为“局”的部门或单位，最接近的是“档案局”"
  })
  void whatIsNotClearIsOneSentenceWithTheCandidates(String asked, String sentence) {
    assertThatThrownBy(() -> NAMES.owners(asked))
        .isInstanceOf(RequestException.class)
        .hasMessage(sentence);
  }

  private static Row document(String district, String name, String shortName, String level) {
    return new GenericRowWithSchema(
        new Object[] {2024, district, name, name, shortName, level}, SCHEMA);
  }
}
