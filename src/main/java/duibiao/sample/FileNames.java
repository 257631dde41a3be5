package duibiao.sample;

import duibiao.sample.book.Draws;
import duibiao.sample.wording.Issuer;
import duibiao.taxonomy.Kind;
import java.util.List;

/** How a department names its files, about as often as real ones do. */
enum FileNames {
  ORG_YEAR("%1$s%2$s年%3$s", 46),
  ORG_YEAR_LONG("%1$s%2$s年度%3$s", 20),
  YEAR_ORG("%2$s年%1$s%3$s", 12),
  DISTRICT("%1$s%2$s年区级%3$s", 9),
  BRACKETED("%1$s%2$s年度%3$s[公开]", 5),
  PUBLISHED("%1$s%2$s年%3$s公开", 5),
  PREFIXED("（本部）_%1$s%2$s年%3$s", 3);

  private static final List<FileNames> BY_SHARE =
      List.of(values()).stream()
          .flatMap(pattern -> java.util.Collections.nCopies(pattern.share, pattern).stream())
          .toList();

  private final String pattern;
  private final int share;

  FileNames(String pattern, int share) {
    this.pattern = pattern;
    this.share = share;
  }

  static FileNames draw(Draws draws) {
    return draws.oneOf(BY_SHARE);
  }

  /** The name of a file without its extension. */
  String of(Issuer issuer, int year, Kind kind) {
    String title = issuer.level().label() + kind.label();
    return String.format(
        java.util.Locale.ROOT, pattern, issuer.name().replace("上海市", ""), year, title);
  }
}
