package duibiao.benchmark.peer;

import java.math.BigDecimal;
import java.util.Map;

/** Profiles for tests. */
final class Profiled {

  private Profiled() {}

  /** A department of 甲区 in 2024 that spends half on each of two functions. */
  static Profile of(String department, String tenThousands, String personnel, String projects) {
    return new Profile(
        "甲区",
        department,
        "department",
        2024,
        Kinds.BY_NAME.find("甲区", department, "department").orElse(null),
        tenThousands == null ? null : new BigDecimal(tenThousands + "0000"),
        personnel == null ? null : new BigDecimal(personnel),
        projects == null ? null : new BigDecimal(projects),
        Map.of("201", new BigDecimal("0.5"), "208", new BigDecimal("0.5")));
  }

  /** The same, of which only the size in yuan tells it from others. */
  static Profile ofYuan(String department, String yuan) {
    Profile like = of(department, "0", "0.5", "0.5");
    return new Profile(
        like.district(),
        department,
        like.level(),
        like.fiscalYear(),
        like.kind(),
        new BigDecimal(yuan),
        like.personnelShare(),
        like.projectShare(),
        like.functions());
  }
}
