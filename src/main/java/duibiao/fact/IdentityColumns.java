package duibiao.fact;

import duibiao.document.Place;
import duibiao.form.Identity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
    List<Object> values = whose(disclosure);
    Collections.addAll(values, others);
    values.addAll(BoxColumns.values(place));
    return RowFactory.create(values.toArray());
  }

  /** A row of a disclosure: whose it is, then the other values. */
  static Row row(Disclosure disclosure, List<Object> others) {
    List<Object> values = whose(disclosure);
    values.addAll(others);
    return RowFactory.create(values.toArray());
  }

  private static List<Object> whose(Disclosure disclosure) {
    Identity identity = disclosure.identity();
    return new ArrayList<>(
        Arrays.asList(
            disclosure.file().path(),
            identity.fiscalYear(),
            identity.district(),
            identity.department(),
            identity.level() == null ? null : identity.level().id(),
            identity.kind() == null ? null : identity.kind().id()));
  }
}
