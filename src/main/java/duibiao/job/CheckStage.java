package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
import duibiao.catalog.Publication;
import duibiao.check.Checks;
import duibiao.check.Copies;
import duibiao.check.TextMark.Scope;
import duibiao.check.Units;
import duibiao.dataset.Engine;
import duibiao.dataset.Work;
import duibiao.fact.Disclosure;
import duibiao.finding.Decisions;
import duibiao.finding.Finding;
import duibiao.ratio.MetricCatalogue;
import duibiao.ratio.OwnedFigure;
import duibiao.ratio.Ratios;
import duibiao.storage.Storage;
import duibiao.taxonomy.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;

/**
 * Checks every document together with the others of its department and with the budgets of the
 * units that it lists, and writes all findings and the ratios of every department, which rest on
 * them. They do not depend on the parts.
 *
 * @param scopes where texts of departments are compared
 * @param store where the documents are
 * @param register the names of departments
 * @param decisions what people have decided about findings
 * @param metrics the metrics
 * @param target where the rows are written
 */
record CheckStage(
    Set<Scope> scopes,
    ReadStore store,
    Register register,
    Decisions decisions,
    MetricCatalogue metrics,
    Storage target)
    implements Work<List<CheckedFamily>, List<String>> {

  /** Checks what was read of the inbox of a request in a number of parts. */
  static Publication run(
      Engine engine, Request request, ReadStage.Read read, Publication publication, int parts) {
    Set<Scope> scopes = scopes(read.documents());
    CheckStage stage =
        new CheckStage(
            scopes,
            request.reader().store(),
            request.settings().register(),
            request.settings().decisions(),
            request.settings().metrics(),
            publication.folder());
    List<CheckedFamily> families =
        CheckedFamily.among(
            read.documents(),
            Copies.found(read.marks().stream().filter(mark -> scopes.contains(mark.scope()))));
    engine
        .each(Bundles.of(families, parts, CheckedFamily::size), stage, checked -> {})
        .forEach(publication::add);
    return publication;
  }

  /** Where there are enough departments to look for copied texts. */
  private static Set<Scope> scopes(List<ReadDocument> documents) {
    return Copies.judged(
        documents.stream()
            .filter(document -> document.scope() != null)
            .map(document -> Map.entry(document.scope(), document.group().name()))
            .toList());
  }

  @Override
  public List<String> of(List<CheckedFamily> families, Attempt attempt) {
    PartitionedWriter writer = new PartitionedWriter(target, "check-" + attempt.name());
    families.forEach(family -> check(family, writer));
    return writer.close();
  }

  /**
   * What the ratios of a group rest on beside the figures in question.
   *
   * @param documents its documents that are compared
   * @param failed how many of their checks failed
   */
  private record Basis(Supplier<List<Disclosure>> documents, List<Row> failed) {}

  /** A family of one group, as most are, is opened once; a larger one may not fit into memory. */
  private void check(CheckedFamily family, PartitionedWriter writer) {
    Map<String, Set<String>> held = new HashMap<>();
    List<Basis> checked = new ArrayList<>();
    for (CheckedGroup group : family.groups()) {
      List<Disclosure> own = open(group.own());
      CheckedRows found = check(group, own);
      found.write(writer);
      found.hold(held);
      List<Disclosure> compared = DepartmentFigures.compared(own);
      checked.add(
          new Basis(
              family.isAlone()
                  ? () -> compared
                  : () -> DepartmentFigures.compared(open(group.own())),
              found.failed(DepartmentFigures.rows(compared))));
    }
    for (Basis basis : checked) {
      List<OwnedFigure> figures =
          DepartmentFigures.of(basis.documents().get(), basis.failed(), metrics);
      Ratios.of(figures, held, metrics).forEach(row -> writer.write(DatasetName.RATIOS, row));
    }
  }

  private CheckedRows check(CheckedGroup group, List<Disclosure> own) {
    List<List<Finding>> findings =
        Checks.together(
            own,
            department -> units(department, group.units()),
            new Copies(scopes, group.copies().stream()));
    CheckedRows checked = new CheckedRows();
    for (int i = 0; i < own.size(); i++) {
      checked.add(own.get(i), findings.get(i), decisions);
    }
    return checked;
  }

  private List<Disclosure> open(List<ReadDocument> documents) {
    return documents.stream().map(document -> document.open(store).registeredIn(register)).toList();
  }

  /** Units are opened for the one budget that lists them, and not kept. */
  private List<Disclosure> units(Disclosure department, List<ReadDocument> units) {
    List<String> listed = Units.listedIn(department);
    return open(units.stream().filter(unit -> listed.contains(unit.unit())).toList());
  }
}
