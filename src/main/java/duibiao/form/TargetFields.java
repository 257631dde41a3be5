package duibiao.form;

import duibiao.document.Cell;
import duibiao.taxonomy.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The labelled fields of a 绩效目标表. A field stands beside its label, a goal below it; text files lose
 * leading cells, so that the order within a row counts and not the column.
 */
public final class TargetFields {

  private static final Pattern HEADING = Pattern.compile("(?:项目)?绩效目标");

  private final Map<TargetField, List<Cell>> values = new EnumMap<>(TargetField.class);

  /** The columns of the labels seen so far. */
  private final Map<TargetField, Integer> labels = new EnumMap<>(TargetField.class);

  private TargetFields() {}

  /** Reads the fields of a form. */
  public static TargetFields of(TargetForm form) {
    TargetFields fields = new TargetFields();
    form.head().forEach(row -> fields.add(row.own()));
    return fields;
  }

  /** The cell of a field; for a goal over several rows, the first one. Empty if it is blank. */
  public Optional<Cell> cell(TargetField field) {
    return values.getOrDefault(field, List.of()).stream().findFirst();
  }

  /** The text of a field, joined over its rows; empty if nothing is printed. */
  public String text(TargetField field) {
    return values.getOrDefault(field, List.of()).stream()
        .map(Cell::text)
        .collect(Collectors.joining());
  }

  private void add(List<Cell> row) {
    List<Cell> unlabelled = new ArrayList<>();
    TargetField open = null;
    for (Cell cell : row) {
      Optional<TargetField> label = TargetField.labelled(cell.text());
      if (label.isPresent()) {
        open = side(label.get(), cell);
        labels.put(open, cell.column());
      } else if (open != null) {
        values.computeIfAbsent(open, field -> new ArrayList<>()).add(cell);
        open = null;
      } else if (!HEADING.matcher(Wording.fold(cell.text())).matches()) {
        unlabelled.add(cell);
      }
    }
    addGoals(unlabelled);
  }

  /** 其他资金 is printed in both halves of the form. */
  private TargetField side(TargetField label, Cell cell) {
    boolean isSecond =
        labels.containsKey(TargetField.OTHER)
            || cell.column() >= labels.getOrDefault(TargetField.ANNUAL_TOTAL, Integer.MAX_VALUE);
    return label == TargetField.OTHER && isSecond ? TargetField.ANNUAL_OTHER : label;
  }

  /** Texts below the labels of the goals: as many as labels in their order, else by column. */
  private void addGoals(List<Cell> texts) {
    List<TargetField> goals = labels.keySet().stream().filter(TargetField::isGoal).toList();
    if (goals.isEmpty()) {
      return;
    }
    for (int i = 0; i < texts.size(); i++) {
      Cell text = texts.get(i);
      TargetField last = goals.get(goals.size() - 1);
      TargetField byColumn = text.column() >= labels.get(last) ? last : goals.get(0);
      TargetField goal = texts.size() == goals.size() ? goals.get(i) : byColumn;
      values.computeIfAbsent(goal, field -> new ArrayList<>()).add(text);
    }
  }
}
