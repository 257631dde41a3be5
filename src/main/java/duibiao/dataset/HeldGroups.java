package duibiao.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Groups of this process, in the order of their keys. */
record HeldGroups(HeldRows rows, Rows.Key key, List<String> order) implements Groups {

  @Override
  public Rows each(Step step, StructType made) {
    Columns columns = new Columns(made);
    return HeldRows.made(
        made,
        () ->
            HeldRows.taken(groups().values())
                .flatMap(group -> step.of(group.iterator()))
                .map(columns::conformed));
  }

  @Override
  public Rows with(Groups others, Pair step, StructType made) {
    Columns columns = new Columns(made);
    return HeldRows.made(
        made,
        () -> {
          Map<String, List<Row>> own = groups();
          Map<String, List<Row>> its = ((HeldGroups) others).groups();
          TreeSet<String> keys = new TreeSet<>(own.keySet());
          keys.addAll(its.keySet());
          List<Supplier<Stream<Row>>> steps = new ArrayList<>();
          for (String name : keys) {
            List<Row> one = own.getOrDefault(name, List.of());
            List<Row> other = its.getOrDefault(name, List.of());
            steps.add(() -> step.of(one.iterator(), other.iterator()));
          }
          return HeldRows.taken(steps).flatMap(Supplier::get).map(columns::conformed);
        });
  }

  @Override
  public Rows count() {
    Columns columns = new Columns(COUNTED);
    return HeldRows.made(
        COUNTED,
        () ->
            rows.stream()
                .collect(Collectors.groupingBy(key::of, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> columns.row(group.getKey(), group.getValue())));
  }

  private Map<String, List<Row>> groups() {
    Map<String, List<Row>> groups =
        rows.stream().collect(Collectors.groupingBy(key::of, TreeMap::new, Collectors.toList()));
    if (!order.isEmpty()) {
      groups.values().forEach(group -> group.sort(comparator()));
    }
    return groups;
  }

  private Comparator<Row> comparator() {
    int[] columns = order.stream().mapToInt(rows.schema()::fieldIndex).toArray();
    return (one, other) -> {
      int compared = 0;
      for (int i = 0; i < columns.length && compared == 0; i++) {
        compared = compare(one.getAs(columns[i]), other.getAs(columns[i]));
      }
      return compared;
    };
  }

  /** Spark has absent values first. */
  private static <T extends Comparable<T>> int compare(T one, T other) {
    return Comparator.nullsFirst(Comparator.<T>naturalOrder()).compare(one, other);
  }
}
