package duibiao.ratio;

import duibiao.Golden;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MetricsPageTest {

  @Test
  void thePageTellsEveryMetricAsTheCatalogueHasIt() throws IOException {
    Golden.assertMatches(
        Path.of("src/site/markdown/metrics.md"), MetricsPage.of(MetricCatalogue.shipped()));
  }
}
