package duibiao.report;

/** Fabricated figures as an English run collects them. */
public final class English {

  private English() {}

  public static DistrictFigures of(DistrictFigures figures) {
    return new DistrictFigures(
        Language.ENGLISH,
        Language.ENGLISH.words().of("title", "示例区"),
        Language.ENGLISH.words().of("source.sample"),
        figures.metrics(),
        figures.documents(),
        figures.ratios(),
        figures.benchmarks(),
        figures.amongPeers(),
        figures.compositions(),
        figures.findings(),
        figures.background());
  }
}
