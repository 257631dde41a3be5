package duibiao.fact;

import duibiao.document.Place;
import duibiao.form.Identity;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The columns that say whose figure a row is, the first ones of {@code facts}, {@code claims} and
 * {@code targets}.
 */
final class IdentityColumns {

  static final String DDL =
      """
      document STRING NOT NULL COMMENT '文件相对路径 path of the file, relative to the inbox',
      fiscal_year INT COMMENT '年度 fiscal year of the document',
      district STRING COMMENT '区 district',
      department STRING COMMENT '部门或单位名称 name by the register, or else as printed',
      level STRING COMMENT '部门 department or 单位 unit',
      kind STRING COMMENT '预算 budget or 决算 final_account',
      """;

  private IdentityColumns() {}

  /** A row of a disclosure: whose it is, then the other values, at last the box of a place. */
  static Row row(Disclosure disclosure, Place place, Object... others) {
    Stream<Object> all = Stream.concat(Stream.of(others), BoxColumns.values(place).stream());
    return row(disclosure, all.toArray());
  }

  /** A row of a disclosure: whose it is, then the other values. */
  static Row row(Disclosure disclosure, Object[] others) {
    Identity identity = disclosure.identity();
    Stream<Object> whose =
        Stream.of(
            disclosure.file().path(),
            identity.fiscalYear(),
            identity.district(),
            identity.department(),
            identity.level() == null ? null : identity.level().id(),
            identity.kind() == null ? null : identity.kind().id());
    return RowFactory.create(Stream.concat(whose, Stream.of(others)).toArray());
  }
}
