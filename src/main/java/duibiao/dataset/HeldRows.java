package duibiao.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
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
        columns -> columns.equals(schema) ? rows.get() : rows.get().map(part(schema, columns)));
  }

  private static UnaryOperator<Row> part(StructType schema, StructType columns) {
    int[] places = Arrays.stream(columns.fieldNames()).mapToInt(schema::fieldIndex).toArray();
    Columns parts = new Columns(columns);
    return row -> parts.row(Arrays.stream(places).mapToObj(row::get).toArray());
  }

  /**
   * Elements in their order, on all cores. Each is let go as it is taken, so that what is made of
   * it finds memory.
   */
  static <T> Stream<T> taken(Collection<T> elements) {
    List<T> left = new ArrayList<>(elements);
    return IntStream.range(0, left.size()).parallel().mapToObj(i -> left.set(i, null));
  }

  /** The rows in their order, on all cores. */
  Stream<Row> stream() {
    return source.read(schema).parallel();
  }

  @Override
  public Rows where(Test test) {
    return made(schema, () -> source.read(schema).filter(test::of));
  }

  @Override
  public Rows among(String column, Collection<?> values) {
    Set<?> wanted = new HashSet<>(values);
    return new HeldRows(
        schema,
        columns -> {
          boolean isTaken = List.of(columns.fieldNames()).contains(column);
          StructType read = isTaken ? columns : columns.add(schema.apply(column));
          Stream<Row> found =
              source.read(read).filter(row -> wanted.contains(row.<Object>getAs(column)));
          return isTaken ? found : found.map(part(read, columns));
        });
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
    Columns columns = new Columns(made);
    return made(made, () -> stream().flatMap(step::of).map(columns::conformed));
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
    return taken(parts.values())
        .flatMap(rows -> writer.write("0", rows.iterator()).stream())
        .toList();
  }
}
