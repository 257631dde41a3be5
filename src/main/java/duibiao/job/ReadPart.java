package duibiao.job;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/** What comes out of a task that reads: its documents, and the files that their rows are in. */
sealed interface ReadPart extends Serializable permits PackedDisclosure, ReadPart.Written {

  /**
   * What a task has written.
   *
   * @param names its files, complete, relative to the folder of the publication
   */
  record Written(List<String> names) implements ReadPart {}

  /** The files, if it is what a task has written. */
  default Iterator<String> files() {
    return this instanceof Written written
        ? written.names().iterator()
        : List.<String>of().iterator();
  }

  /** The document, if it is one. */
  default Iterator<PackedDisclosure> document() {
    return this instanceof PackedDisclosure document
        ? List.of(document).iterator()
        : List.<PackedDisclosure>of().iterator();
  }
}
