package duibiao.job;

/** Is told how far a run has come. */
public interface Progress {

  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begins(Stage stage) {}

        @Override
        public void ended(Stage stage, double seconds) {}
      };

  void begins(Stage stage);

  void ended(Stage stage, double seconds);
}
