package duibiao.job.nightly;

import java.math.BigDecimal;

/** Metrics in the text format of Prometheus, version 0.0.4. */
final class PrometheusText {

  private final StringBuilder text = new StringBuilder();
  private String name = "";

  /** Begins a metric that may rise and fall; a name is begun once. */
  void gauge(String metric, String help) {
    name = metric;
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(" gauge\n");
  }

  void sample(Number value) {
    add(name, value);
  }

  /** A sample with a label whose value is a plain word. */
  void sample(String label, String word, Number value) {
    add(name + "{" + label + "=\"" + word + "\"}", value);
  }

  private void add(String series, Number value) {
    String plain = new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    text.append(series).append(' ').append(plain).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
