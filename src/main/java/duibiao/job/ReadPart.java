package duibiao.job;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/** What comes out of a task that reads: its documents, and the files that their rows are in. */
sealed interface ReadPart extends Serializable permits PackedDisclosure, ReadPart.Written {

  /**
   * What a task has written.
   *
   * @param files its files, complete, relative to the folder of the publication
   * @param reused number of files of the inbox that it did not read again
   * @param changed number of files that had changed since they were listed
   */
  record Written(List<String> files, long reused, long changed) implements ReadPart {}

  /** What a task has written, if it is that. */
  default Iterator<Written> written() {
    return this instanceof Written written
        ? List.of(written).iterator()
        : List.<Written>of().iterator();
  }

  /** The document, if it is one. */
  default Iterator<PackedDisclosure> document() {
    return this instanceof PackedDisclosure document
        ? List.of(document).iterator()
        : List.<PackedDisclosure>of().iterator();
  }
}
