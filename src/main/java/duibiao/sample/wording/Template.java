package duibiao.sample.wording;

/**
 * The district's form of one year.
 *
 * @param year fiscal year of the disclosure
 */
record Template(int year) {

  /** Whether there is a table of 国有资本经营预算, the ninth since 2021. */
  boolean hasStateCapitalTable() {
    return year >= 2021;
  }

  /** Whether Tables 1 and 4 list every 类, also without money, and zeros are printed. */
  boolean listsEveryCategory() {
    return year <= 2022;
  }

  /** Whether the overview tells 基本支出 and 项目支出 instead of revenue and expenditure. */
  boolean tellsBasicAndProjects() {
    return year <= 2021;
  }

  /** Whether items are told by their own name alone, without 类 and 款. */
  boolean namesItemsAlone() {
    return year <= 2022;
  }

  /** Whether items tell what the year before spent on them. */
  boolean tellsExecution() {
    return year == 2023 || year == 2024;
  }

  /** Whether the line above a table names who made it. */
  boolean namesIssuer() {
    return year >= 2023;
  }

  /** Whether the assets are told as money, floor space and vehicles, in the form before 2024. */
  boolean hasEarlierAssets() {
    return year == 2023;
  }

  /** Whether the vehicles are told by eight kinds. */
  boolean hasVehicleKinds() {
    return year >= 2024;
  }

  /** Whether the title of Table 9 begins with the year, as all others do. */
  boolean datesTableNine() {
    return year != 2024;
  }

  /** Whether the header of Table 9 tells the year. */
  boolean datesHeaderOfTableNine() {
    return year <= 2024;
  }

  /** Whether the terms are those of the municipal form. */
  boolean isMunicipal() {
    return year <= 2020;
  }

  /** Title of the performance targets of a project. */
  String targetTitle() {
    return year <= 2022 ? "财政项目支出绩效目标表" : year <= 2025 ? "财政项目支出绩效目标填报表" : "财政项目支出绩效目标申报表";
  }

  /** Label of 一般公共预算 among the revenue. */
  String generalLabel() {
    return year <= 2025 ? "一般公共预算资金" : "一般公共预算";
  }

  /** Label of 政府性基金 among the revenue. */
  String fundLabel() {
    return year <= 2025 ? "政府性基金" : "政府性基金预算";
  }
}
