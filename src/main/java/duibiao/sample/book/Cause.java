package duibiao.sample.book;

import java.util.List;

/** What makes the projects of a department jump in one year. */
public enum Cause {
  NONE(0, ""),
  MOVE(1, "新增办公用房租赁及搬迁项目"),
  REPAIR(1, "房屋修缮项目集中实施"),
  DUTIES_GAINED(1, "相关职能划入后任务增加"),
  SURVEY(1, "开展专项普查工作"),
  COMPLETION(-1, "上年一次性项目已经完成"),
  DUTIES_LOST(-1, "部分职能划出后任务减少"),
  CLOSING(-1, "跨年度建设项目进入收尾阶段");

  private static final double JUMP_CHANCE = 0.08;
  private static final int FRUGAL_YEAR = 2020;

  private final int direction;
  private final String words;

  Cause(int direction, String words) {
    this.direction = direction;
    this.words = words;
  }

  static Cause draw(Draws draws) {
    return draws.chance(JUMP_CHANCE)
        ? draws.oneOf(List.of(values()).subList(1, values().length))
        : NONE;
  }

  /** What all projects of a department are multiplied by in a year; 1 in an ordinary year. */
  double factor(int year, Draws draws) {
    double jump = draws.between(0.15, 0.5);
    double frugal = draws.between(0.85, 0.95);
    return StrictMath.exp(direction * jump) * (year == FRUGAL_YEAR ? frugal : 1);
  }

  /** Which way it moves the budget: 1, -1, or 0 in an ordinary year. */
  public int direction() {
    return direction;
  }

  /** The cause in words; empty in an ordinary year. */
  public String words() {
    return words;
  }
}
