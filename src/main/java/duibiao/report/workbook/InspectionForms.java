package duibiao.report.workbook;

import duibiao.chart.Words;
import duibiao.report.workbook.InspectionWorkbook.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Writes check forms. Those of a shape, of which a district has a few, share a workbook for each
 * thread. Several threads may use it.
 */
final class InspectionForms {

  private final Words words;
  private final Map<List<Shape>, Queue<InspectionWorkbook>> idle = new ConcurrentHashMap<>();

  InspectionForms(Words words) {
    this.words = words;
  }

  /** Writes a workbook with a sheet for each document, in the given order. */
  void write(List<Inspection> inspections, OutputStream out) throws IOException {
    List<List<InspectionLine>> lines =
        inspections.stream()
            .map(inspection -> InspectionLine.of(words, inspection.findings()))
            .toList();
    List<Shape> shapes = shapes(inspections, lines);
    Queue<InspectionWorkbook> free =
        idle.computeIfAbsent(shapes, shape -> new ConcurrentLinkedQueue<>());
    InspectionWorkbook next = free.poll();
    InspectionWorkbook workbook = next == null ? new InspectionWorkbook(words, shapes) : next;
    for (int i = 0; i < inspections.size(); i++) {
      workbook.fill(i, inspections.get(i).document(), lines.get(i));
    }
    workbook.write(out);
    free.add(workbook);
  }

  private List<Shape> shapes(List<Inspection> inspections, List<List<InspectionLine>> lines) {
    List<String> names = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    for (Inspection inspection : inspections) {
      String name = inspection.document().type(words);
      String unique = name;
      for (int i = 2; names.contains(unique); i++) {
        unique = name + i;
      }
      shapes.add(new Shape(unique, lines.get(names.size()).size()));
      names.add(unique);
    }
    return shapes;
  }
}
