package duibiao.sample;

import java.util.List;

/** What makes the projects of a department jump in one year. */
enum Cause {
  NONE(0, ""),
  MOVE(1, "新增办公用房租赁及搬迁项目"),
  REPAIR(1, "房屋修缮项目集中实施"),
  DUTIES_GAINED(1, "相关职能划入后任务增加"),
  SURVEY(1, "开展专项普查工作"),
  COMPLETION(-1, "上年一次性项目已经完成"),
  DUTIES_LOST(-1, "部分职能划出后任务减少"),
  CLOSING(-1, "跨年度建设项目进入收尾阶段");

  private static final double JUMP_CHANCE = 0.08;

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

  /** What all projects are multiplied by; 1 in an ordinary year. */
  double factor(Draws draws) {
    return this == NONE ? 1 : StrictMath.exp(direction * draws.between(0.15, 0.5));
  }

  /** The cause in words if it explains a change, and {@code otherwise} if it does not. */
  String explain(Change change, String otherwise) {
    return direction != 0 && direction == change.direction() ? words : otherwise;
  }
}
