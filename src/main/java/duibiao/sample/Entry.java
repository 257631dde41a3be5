package duibiao.sample;

/**
 * One line of the books: money for one purpose, from one source.
 *
 * @param item functional item (项) of seven digits, such as {@code 2080505}
 * @param source where the money comes from
 * @param economicClass economic class (款) of five digits for 基本支出; empty for 项目支出
 * @param cents amount in cents
 */
record Entry(String item, Source source, String economicClass, long cents) {

  static Entry basic(String item, String economicClass, long cents) {
    return new Entry(item, Source.GENERAL, economicClass, cents);
  }

  static Entry project(String item, Source source, long cents) {
    return new Entry(item, source, "", cents);
  }

  boolean isBasic() {
    return !economicClass.isEmpty();
  }

  boolean isProject() {
    return economicClass.isEmpty();
  }

  boolean isFiscal() {
    return source.isFiscal();
  }

  /** Whether this is 人员经费: wages (301) or support of persons (303) in 基本支出. */
  boolean isPersonnel() {
    return economicClass.startsWith("301") || economicClass.startsWith("303");
  }

  /** Whether this is 公用经费: all other 基本支出. */
  boolean isPublic() {
    return isBasic() && !isPersonnel();
  }

  /** Whether Table 8 holds the entry: 基本支出 of 一般公共预算. */
  boolean isGeneralBasic() {
    return isBasic() && source == Source.GENERAL;
  }
}
