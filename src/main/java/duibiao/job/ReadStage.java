package duibiao.job;

import duibiao.check.TextMark;
import duibiao.dataset.Engine;
import duibiao.dataset.Work;
import duibiao.fact.Disclosure;
import duibiao.job.ReadStage.Read;
import duibiao.taxonomy.Register;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Reads the files of an inbox and keeps what they say.
 *
 * @param reader reads a file, where it has changed
 * @param register the names of departments
 */
record ReadStage(DocumentReader reader, Register register) implements Work<List<Inbox.Item>, Read> {

  /**
   * What was read.
   *
   * @param documents the documents of the files
   * @param marks what departments write themselves in them
   * @param counts how much was read
   */
  record Read(List<ReadDocument> documents, List<TextMark> marks, Counts counts)
      implements Serializable {}

  /**
   * How much was read.
   *
   * @param reused number of files that had not changed and were not read again
   * @param changed number of files that changed between listing and reading
   */
  record Counts(long reused, long changed) implements Serializable {}

  /**
   * Reads the inbox of a request in a number of parts.
   *
   * @param files is told how many files have been read
   */
  static Read run(Engine engine, Request request, int parts, LongConsumer files) {
    ReadStage stage = new ReadStage(request.reader(), request.settings().register());
    List<Read> read = engine.each(request.inbox().packed(parts), stage, files);
    return new Read(
        read.stream().flatMap(part -> part.documents().stream()).toList(),
        read.stream().flatMap(part -> part.marks().stream()).toList(),
        new Counts(
            read.stream().mapToLong(part -> part.counts().reused()).sum(),
            read.stream().mapToLong(part -> part.counts().changed()).sum()));
  }

  /** One document at a time, and none is held. */
  @Override
  public Read of(List<Inbox.Item> files, Attempt attempt) {
    List<ReadDocument> documents = new ArrayList<>();
    List<TextMark> marks = new ArrayList<>();
    long reused = 0;
    long changed = 0;
    for (Inbox.Item file : files) {
      DocumentReader.Read read = reader.read(file);
      for (Disclosure each : read.disclosures()) {
        Disclosure disclosure = each.registeredIn(register);
        documents.add(ReadDocument.of(disclosure, read.keyOfOne()));
        marks.addAll(TextMark.of(disclosure));
      }
      reused += read.isReused() ? 1 : 0;
      changed += read.isAsListed() ? 0 : 1;
      attempt.count();
    }
    return new Read(documents, marks, new Counts(reused, changed));
  }
}
