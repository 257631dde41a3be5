package duibiao.check;

import duibiao.document.Place;
import duibiao.fact.BoxColumns;
import duibiao.finding.Evidence;
import duibiao.finding.Finding.Subject;
import duibiao.finding.KeyedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The dataset {@code evidence}: each printed figure or text that a finding rests on. */
public final class EvidenceRows {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          document STRING NOT NULL COMMENT '事项所在文件 file that the finding is about',
          fiscal_year INT COMMENT '年度 fiscal year of that file',
          key STRING NOT NULL COMMENT '编号 key of the finding',
          ordinal INT NOT NULL COMMENT '序号 order within the finding, from 1: its subject first',
          printed_in STRING NOT NULL COMMENT '出处文件 file that prints the figure',
          form STRING COMMENT '表号 form; null in prose',
          line STRING COMMENT '行 line of the form; code of an item of the prose',
          measure STRING COMMENT '栏 column of the form; topic and measure of the prose',
          figure STRING COMMENT '数字 name of the figure, such as B5/2080505/basic; null if it is a text',
          name STRING NOT NULL COMMENT '名称 what it is and where it stands, in words',
          printed STRING NOT NULL COMMENT '原文 printed text',
          place STRING COMMENT '位置 place in words',
          page INT COMMENT '页 page from 1; null in formats without pages',
          """
              + BoxColumns.DDL);

  private EvidenceRows() {}

  /** The rows of one finding about a document of a year. */
  public static Stream<Row> of(KeyedFinding keyed, Integer fiscalYear) {
    List<Row> rows = new ArrayList<>();
    for (Evidence evidence : keyed.finding().evidence()) {
      rows.add(row(keyed, fiscalYear, rows.size() + 1, evidence));
    }
    return rows.stream();
  }

  private static Row row(KeyedFinding keyed, Integer year, int ordinal, Evidence evidence) {
    Subject subject = evidence.subject();
    Place place = subject.place();
    Stream<Object> values =
        Stream.of(
            keyed.finding().document(),
            year,
            keyed.key(),
            ordinal,
            evidence.document(),
            subject.form(),
            subject.line(),
            subject.measure(),
            subject.figure(),
            evidence.name(),
            evidence.printed(),
            place == null ? null : place.label(),
            subject.page());
    return RowFactory.create(Stream.concat(values, BoxColumns.values(place).stream()).toArray());
  }

  /** The evidence in a row. */
  public static Evidence from(Row row) {
    Subject subject =
        new Subject(row.getAs("form"), row.getAs("line"), row.getAs("measure"), place(row));
    return new Evidence(row.getAs("printed_in"), subject, row.getAs("name"), row.getAs("printed"));
  }

  private static Place place(Row row) {
    String words = row.getAs("place");
    return BoxColumns.find(row)
        .map(Place.class::cast)
        .orElseGet(() -> words == null ? null : new Place.InWords(words));
  }
}
