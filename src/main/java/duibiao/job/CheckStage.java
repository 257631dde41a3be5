package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
import duibiao.catalog.Publication;
import duibiao.check.Checks;
import duibiao.check.Copies;
import duibiao.check.EvidenceRows;
import duibiao.check.Findings;
import duibiao.check.TextMark.Scope;
import duibiao.check.Units;
import duibiao.dataset.Engine;
import duibiao.dataset.Work;
import duibiao.fact.Disclosure;
import duibiao.finding.Decisions;
import duibiao.finding.Finding;
import duibiao.finding.KeyedFinding;
import duibiao.storage.Storage;
import duibiao.taxonomy.Register;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks every document together with the others of its department and with the budgets of the
 * units that it lists, and writes all findings. They do not depend on the parts.
 *
 * @param scopes where texts of departments are compared
 * @param store where the documents are
 * @param register the names of departments
 * @param decisions what people have decided about findings
 * @param target where the findings are written
 */
record CheckStage(
    Set<Scope> scopes, ReadStore store, Register register, Decisions decisions, Storage target)
    implements Work<List<CheckedGroup>, List<String>> {

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
            publication.folder());
    List<CheckedGroup> groups =
        CheckedGroup.among(
            read.documents(),
            Copies.found(read.marks().stream().filter(mark -> scopes.contains(mark.scope()))));
    engine
        .each(Bundles.of(groups, parts, CheckedGroup::size), stage, checked -> {})
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
  public List<String> of(List<CheckedGroup> groups, Attempt attempt) {
    PartitionedWriter writer = new PartitionedWriter(target, "check-" + attempt.name());
    groups.forEach(group -> check(group, writer));
    return writer.close();
  }

  private void check(CheckedGroup group, PartitionedWriter writer) {
    List<Disclosure> own = group.own().stream().map(this::open).toList();
    List<List<Finding>> findings =
        Checks.together(
            own,
            department -> units(department, group.units()),
            new Copies(scopes, group.copies().stream()));
    for (int i = 0; i < own.size(); i++) {
      write(own.get(i), findings.get(i), decisions, writer);
    }
  }

  private Disclosure open(ReadDocument document) {
    return document.open(store).registeredIn(register);
  }

  /** Units are opened for the one budget that lists them, and not kept. */
  private List<Disclosure> units(Disclosure department, List<ReadDocument> units) {
    List<String> listed = Units.listedIn(department);
    return units.stream().filter(unit -> listed.contains(unit.unit())).map(this::open).toList();
  }

  static void write(
      Disclosure disclosure, List<Finding> checked, Decisions decisions, PartitionedWriter writer) {
    List<Finding> all = Stream.concat(disclosure.findings().stream(), checked.stream()).toList();
    Integer year = disclosure.identity().fiscalYear();
    for (KeyedFinding finding : KeyedFinding.of(disclosure.owner(), all, decisions)) {
      writer.write(DatasetName.FINDINGS, Findings.row(finding, year));
      EvidenceRows.of(finding, year).forEach(row -> writer.write(DatasetName.EVIDENCE, row));
    }
  }
}
