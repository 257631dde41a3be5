package duibiao.chart;

import duibiao.benchmark.Benchmark.Spread;
import duibiao.chart.TrendChart.Year;
import duibiao.ratio.Metric;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * The middle half of the peers over the years, with a gap where it is not known.
 *
 * @param years the years of the chart, in their order
 * @param scale unit of the metric
 */
record PeerBand(List<Year> years, Metric.Scale scale) {

  /** One series for each run of years that has quartiles. */
  YIntervalSeriesCollection dataset() {
    YIntervalSeriesCollection band = new YIntervalSeriesCollection();
    YIntervalSeries run = null;
    Year before = null;
    for (Year year : years.stream().filter(Year::hasQuartiles).toList()) {
      if (before == null || year.fiscalYear() > before.fiscalYear() + 1) {
        close(run, before);
        run = new YIntervalSeries(year.fiscalYear());
        band.addSeries(run);
        add(run, year.fiscalYear() - end(), year);
      }
      add(run, year.fiscalYear(), year);
      before = year;
    }
    close(run, before);
    return band;
  }

  static DeviationRenderer renderer() {
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(1);
    renderer.setDefaultFillPaint(Theme.BAND);
    renderer.setAutoPopulateSeriesFillPaint(false);
    return renderer;
  }

  /** Lets the band end a little after its last year, so that a single year has one too. */
  private void close(YIntervalSeries run, Year last) {
    if (run != null) {
      add(run, last.fiscalYear() + end(), last);
    }
  }

  /** In years; narrower on the wide scale of few years. */
  private double end() {
    int span = years.get(years.size() - 1).fiscalYear() - years.get(0).fiscalYear() + 1;
    return 0.05 * Math.min(5, span);
  }

  private void add(YIntervalSeries run, double x, Year year) {
    Spread peers = year.peers();
    run.add(x, position(peers.median()), position(peers.q1()), position(peers.q3()));
  }

  private Double position(BigDecimal fraction) {
    return Figures.position(fraction, scale);
  }
}
