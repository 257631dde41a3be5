package duibiao.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Rows of this process. They are worked on by all its cores, and come in the order that one core
 * would work on them.
 *
 * @param schema the columns
 * @param source the rows, with no more than these columns
 */
record HeldRows(StructType schema, Source source) implements Rows {

  private static final String UNPARTED = "";

  /** Where rows come from. */
  interface Source {
    Stream<Row> read(StructType columns);
  }

  /** Rows that are all made before some columns of them are taken. */
  static HeldRows made(StructType schema, Supplier<Stream<Row>> rows) {
    return new HeldRows(
        schema,
        columns -> columns.equals(schema) ? rows.get() : rows.get().map(row -> part(row, columns)));
  }

  private static Row part(Row row, StructType columns) {
    Object[] values = Arrays.stream(columns.fieldNames()).map(name -> row.getAs(name)).toArray();
    return new GenericRowWithSchema(values, columns);
  }

  /** The rows in their order, on all cores. */
  Stream<Row> stream() {
    return source.read(schema).parallel();
  }

  @Override
  public Rows where(Test test) {
    return new HeldRows(schema, columns -> source.read(schema).filter(test::of));
  }

  @Override
  public Rows select(String... columns) {
    StructType selected = new StructType();
    for (String column : columns) {
      selected = selected.add(schema.apply(column));
    }
    return new HeldRows(selected, source);
  }

  @Override
  public Rows each(Step step, StructType made) {
    return made(made, () -> stream().flatMap(step::of).map(row -> Conformed.row(row, made)));
  }

  @Override
  public Rows and(Rows others) {
    return made(schema, () -> Stream.concat(stream(), ((HeldRows) others).stream()));
  }

  @Override
  public Rows numbered(String column) {
    StructType made = schema.add(column, DataTypes.LongType, false);
    return made(
        made,
        () -> {
          AtomicLong number = new AtomicLong();
          return stream().toList().stream()
              .map(row -> numbered(row, number.getAndIncrement(), made));
        });
  }

  private static Row numbered(Row row, long number, StructType made) {
    Object[] values = new Object[made.size()];
    for (int i = 0; i < row.size(); i++) {
      values[i] = row.get(i);
    }
    values[row.size()] = number;
    return new GenericRowWithSchema(values, made);
  }

  @Override
  public Rows kept() {
    List<Row> rows = collect();
    return made(schema, rows::stream);
  }

  @Override
  public Groups by(Key key, String... order) {
    return new HeldGroups(this, key, List.of(order));
  }

  @Override
  public List<Row> collect() {
    return stream().toList();
  }

  /** One file for each partition, whatever the number of cores. */
  @Override
  public List<String> write(String partition, Writer writer) {
    int column = schema.fieldIndex(partition);
    Map<String, List<Row>> parts =
        stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.isNullAt(column) ? UNPARTED : row.get(column).toString(),
                    TreeMap::new,
                    Collectors.toList()));
    return parts.values().parallelStream()
        .flatMap(rows -> writer.write("0", rows.iterator()).stream())
        .toList();
  }
}
