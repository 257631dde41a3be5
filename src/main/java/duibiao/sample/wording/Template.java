package duibiao.sample;

/** The district's form, which changes every few years. */
enum Template {
  /** 2021–2022: all 类 in Tables 1 and 4, items by their last name, 基本 and 项目 in the overview. */
  FULL_LIST,
  /** 2023–2024: items with their path and with what the year before spent on them. */
  WITH_EXECUTION,
  /** From 2025: items with their path only. */
  PATHS;

  private static final long SMALLEST_ITEM = 5_000 * Cents.YUAN;

  static Template of(int year) {
    if (year <= 2022) {
      return FULL_LIST;
    }
    return year <= 2024 ? WITH_EXECUTION : PATHS;
  }

  /** The habits of a department as the form lets them show. */
  Style style(Style habits, Books books) {
    if (this != FULL_LIST) {
      return habits.withProseDecimals(2);
    }
    boolean wholeFits =
        books.fiscalByItem().values().stream().allMatch(cents -> cents >= SMALLEST_ITEM);
    return (wholeFits ? habits : habits.withProseDecimals(2)).withZeros();
  }
}
