package duibiao.benchmark;

import duibiao.benchmark.Judgement.Scale;
import duibiao.benchmark.statistics.Ordered;
import java.util.stream.DoubleStream;

/**
 * The values of the peers of a department, without its own: as they are, and on the scale that
 * distances are taken on. Both are in one order, so that an index means the same peer.
 */
record PeerValues(Ordered raw, Ordered scaled) {

  static PeerValues of(DoubleStream values, Scale scale) {
    Ordered raw = Ordered.of(values.toArray());
    double[] scaled = new double[raw.size()];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = scale.of(raw.get(i));
    }
    return new PeerValues(raw, Ordered.of(scaled));
  }

  int size() {
    return raw.size();
  }

  PeerValues without(int index) {
    return new PeerValues(raw.without(index), scaled.without(index));
  }

  /** The same values less one that is among them. */
  PeerValues without(double value) {
    return without(raw.below(value));
  }
}
