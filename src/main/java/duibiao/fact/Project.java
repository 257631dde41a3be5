package duibiao.fact;

import java.io.Serializable;

/**
 * A project as its 绩效目标表 describes it. Texts are as printed; null where nothing is.
 *
 * @param number number of the form in the document, counted from 1
 * @param name 项目名称
 * @param nature 项目性质, such as 经常性项目; forms of 2021 print it as the category
 * @param category 项目类别, such as 特定目标类
 * @param department 主管部门
 * @param unit 实施单位
 * @param start 计划开始日期
 * @param end 计划完成日期
 * @param money 项目资金
 * @param overallGoal 项目总目标
 * @param annualGoal 年度总体目标
 */
public record Project(
    int number,
    String name,
    String nature,
    String category,
    String department,
    String unit,
    PrintedDate start,
    PrintedDate end,
    ProjectMoney money,
    String overallGoal,
    String annualGoal)
    implements Serializable {}
