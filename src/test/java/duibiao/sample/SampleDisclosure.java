package duibiao.sample;

import duibiao.sample.SampleDistrict.Options;
import duibiao.sample.print.PrintedDocument;

/** One document of a sample district, for tests of other packages. */
public final class SampleDisclosure {

  private SampleDisclosure() {}

  /** The first disclosure of a district with one department and one year. */
  public static PrintedDocument first() {
    return SampleDistrict.of(new Options(1, 2024, 2024, 7)).disclosures().findFirst().orElseThrow();
  }
}
