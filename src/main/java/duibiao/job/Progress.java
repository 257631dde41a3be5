package duibiao.job;

/** Is told how far a run has come. */
public interface Progress {

  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begins(Stage stage) {}

        @Override
        public void read(long files, long all) {}

        @Override
        public void ended(Stage stage, double seconds) {}
      };

  void begins(Stage stage);

  /** So many files of the inbox have been read; may be told from any thread. */
  void read(long files, long all);

  void ended(Stage stage, double seconds);
}
