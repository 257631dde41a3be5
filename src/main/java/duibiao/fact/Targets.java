package duibiao.fact;

import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The dataset {@code targets}: one row for each performance indicator of each project. */
public final class Targets {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          IdentityColumns.DDL
              + """
          project_number INT NOT NULL COMMENT '项目序号 number of the form in the document, from 1; money is repeated on each row of a project',
          project STRING COMMENT '项目名称 project as printed; null if the form names none',
          project_nature STRING COMMENT '项目性质 as printed, such as 经常性项目',
          project_category STRING COMMENT '项目类别 as printed, such as 特定目标类; forms of 2021 print the nature here',
          lead_department STRING COMMENT '主管部门 department in charge',
          implementing_unit STRING COMMENT '实施单位 implementing unit',
          start_date DATE COMMENT '计划开始日期 planned start; null if unreadable',
          start_printed STRING COMMENT '计划开始日期原文 planned start as printed',
          end_date DATE COMMENT '计划完成日期 planned end; null if unreadable',
          end_printed STRING COMMENT '计划完成日期原文 planned end as printed',
          money_unit STRING NOT NULL COMMENT '资金单位 unit of the amounts as printed, even if wrong; 元 if none is printed',
          total_yuan DECIMAL(20,2) COMMENT '项目资金总额（元） money of all years of the project',
          fiscal_yuan DECIMAL(20,2) COMMENT '其中财政资金（元） of it fiscal money',
          other_yuan DECIMAL(20,2) COMMENT '其中其他资金（元） of it other money',
          annual_yuan DECIMAL(20,2) COMMENT '年度资金申请总额（元） money applied for in the year',
          annual_fiscal_yuan DECIMAL(20,2) COMMENT '其中当年财政拨款（元） of it appropriated for the year',
          annual_carried_over_yuan DECIMAL(20,2) COMMENT '其中上年结转资金（元） of it carried over',
          annual_other_yuan DECIMAL(20,2) COMMENT '其中年度其他资金（元） of it other money',
          overall_goal STRING COMMENT '项目总目标 overall goal as printed',
          annual_goal STRING COMMENT '年度总体目标 annual goal as printed',
          level_1 STRING COMMENT '一级指标 first level as printed; null in the only row of a project without indicators',
          level_2 STRING COMMENT '二级指标 second level as printed',
          indicator STRING COMMENT '三级指标 indicator as printed',
          indicator_group STRING COMMENT '指标类别 output, benefit, satisfaction or cost; null if level_1 is none of them',
          value_printed STRING COMMENT '年度指标值原文 value for the year, or the only value, as printed',
          value_operator STRING COMMENT '比较符号 ≥, >, =, < or ≤; null if none is printed',
          value DECIMAL(18,6) COMMENT '年度指标值 number in value_unit; null if the value is words',
          value_unit STRING COMMENT '计量单位 unit such as %, 次 or 人; null if none is printed',
          value_due DATE COMMENT '完成期限 last day to reach the value; null if none is printed',
          project_value_printed STRING COMMENT '项目指标值原文 value for the whole project as printed',
          project_value_operator STRING COMMENT '项目指标值比较符号 as value_operator',
          project_value DECIMAL(18,6) COMMENT '项目指标值 number in project_value_unit',
          project_value_unit STRING COMMENT '项目指标值计量单位 as value_unit',
          project_value_due DATE COMMENT '项目指标值完成期限 as value_due',
          page INT COMMENT '页 page from 1; null in formats without pages',
          `table` INT NOT NULL COMMENT '表序 number of the table in the document, from 1',
          `row` INT NOT NULL COMMENT '行序 row of the table, from 1',
          `column` INT NOT NULL COMMENT '列序 column of the table, from 1',
          place STRING NOT NULL COMMENT '位置 place of the indicator in words'
          """);

  private Targets() {}

  /** The rows of one disclosure. */
  public static Stream<Row> rows(Disclosure disclosure) {
    return disclosure.targets().stream()
        .map(target -> IdentityColumns.row(disclosure, target.values()));
  }
}
