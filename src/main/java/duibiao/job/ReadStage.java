package duibiao.job;

import duibiao.catalog.DatasetName;
import duibiao.catalog.PartitionedWriter;
import duibiao.catalog.Publication;
import duibiao.check.TextMark;
import duibiao.dataset.Engine;
import duibiao.dataset.Work;
import duibiao.fact.Claims;
import duibiao.fact.Disclosure;
import duibiao.fact.Disclosures;
import duibiao.fact.Facts;
import duibiao.fact.Targets;
import duibiao.job.ReadStage.Written;
import duibiao.storage.Storage;
import duibiao.taxonomy.Register;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Reads the files of an inbox, writes what they say, and keeps them.
 *
 * @param reader reads a file, where it has changed
 * @param register the names of departments
 * @param target where the rows are written
 */
record ReadStage(DocumentReader reader, Register register, Storage target)
    implements Work<List<Inbox.Item>, Written> {

  /**
   * What comes of some files.
   *
   * @param documents their documents
   * @param marks what departments write themselves in them
   * @param rows the files that their rows are in, complete, relative to the folder of the
   *     publication
   * @param reused number of files that were not read again
   * @param changed number of files that had changed since they were listed
   */
  record Written(
      List<ReadDocument> documents,
      List<TextMark> marks,
      List<String> rows,
      long reused,
      long changed)
      implements Serializable {}

  /**
   * What was read.
   *
   * @param documents the documents of the inbox
   * @param marks what departments write themselves in them
   * @param counts how much was read
   */
  record Read(List<ReadDocument> documents, List<TextMark> marks, Counts counts) {}

  /**
   * How much was read.
   *
   * @param documents number of documents, of which a bundle holds several
   * @param reused number of files that had not changed and were not read again
   * @param changed number of files that changed between listing and reading
   */
  record Counts(long documents, long reused, long changed) {}

  /**
   * Reads the inbox of a request in a number of parts.
   *
   * @param files is told how many files have been read
   */
  static Read run(
      Engine engine, Request request, Publication publication, int parts, LongConsumer files) {
    ReadStage stage =
        new ReadStage(request.reader(), request.settings().register(), publication.folder());
    List<Written> written = engine.each(request.inbox().packed(parts), stage, files);
    written.forEach(part -> publication.add(part.rows()));
    List<ReadDocument> documents =
        written.stream().flatMap(part -> part.documents().stream()).toList();
    return new Read(
        documents,
        written.stream().flatMap(part -> part.marks().stream()).toList(),
        new Counts(
            documents.size(),
            written.stream().mapToLong(Written::reused).sum(),
            written.stream().mapToLong(Written::changed).sum()));
  }

  /** One document at a time, and at last the files that their rows are in. */
  @Override
  public Written of(List<Inbox.Item> files, Attempt attempt) {
    PartitionedWriter writer = new PartitionedWriter(target, "read-" + attempt.name());
    List<ReadDocument> documents = new ArrayList<>();
    List<TextMark> marks = new ArrayList<>();
    long reused = 0;
    long changed = 0;
    for (Inbox.Item file : files) {
      DocumentReader.Read read = reader.read(file);
      for (Disclosure each : read.disclosures()) {
        Disclosure disclosure = each.registeredIn(register);
        write(disclosure, writer);
        documents.add(ReadDocument.of(disclosure, each, read.keyOfOne()));
        marks.addAll(TextMark.of(disclosure));
      }
      reused += read.isReused() ? 1 : 0;
      changed += read.isAsListed() ? 0 : 1;
      attempt.count();
    }
    return new Written(documents, marks, writer.close(), reused, changed);
  }

  static void write(Disclosure disclosure, PartitionedWriter writer) {
    writer.write(DatasetName.DOCUMENTS, Disclosures.row(disclosure));
    Facts.rows(disclosure).forEach(row -> writer.write(DatasetName.FACTS, row));
    Claims.rows(disclosure).forEach(row -> writer.write(DatasetName.CLAIMS, row));
    Targets.rows(disclosure).forEach(row -> writer.write(DatasetName.TARGETS, row));
  }
}
