package duibiao.document;

/** Reads one format. Readers hold no state and may be used by many threads at once. */
public interface DocumentReader {

  /**
   * Reads a file to the end.
   *
   * @param name the file's name, for messages and {@link Document#name()}
   * @param bytes the whole file
   * @param budget counts what the file costs
   * @throws UnreadableDocumentException if the file's own fault keeps it from being read
   * @throws LimitExceededException if the file costs more than its budget
   */
  Document read(String name, byte[] bytes, Budget budget) throws UnreadableDocumentException;
}
