package duibiao.fact;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Good files cut short, with bits flipped, or both; the same ones every time. */
final class DamagedCopies {

  static final int COUNT = 1_000;

  private static final int SEED = 7;
  private static final int MOST_BITS = 8;

  private DamagedCopies() {}

  static Stream<HostileFile> files() throws IOException {
    Map<String, byte[]> good = GoodFiles.all();
    String[] names = good.keySet().toArray(String[]::new);
    Random random = new Random(SEED);
    return IntStream.range(0, COUNT)
        .mapToObj(
            copy -> {
              String name = names[copy % names.length];
              byte[] content = damaged(good.get(name), random);
              return new HostileFile(copy + "-" + name, HostileFile.ANY, () -> content);
            });
  }

  private static byte[] damaged(byte[] good, Random random) {
    int kind = random.nextInt(3);
    byte[] copy = Arrays.copyOf(good, kind == 0 ? good.length : random.nextInt(good.length));
    int bits = kind == 1 || copy.length == 0 ? 0 : 1 + random.nextInt(MOST_BITS);
    for (int bit = 0; bit < bits; bit++) {
      copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    }
    return copy;
  }
}
