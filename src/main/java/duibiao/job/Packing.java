package duibiao.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.spark.SparkConf;
import org.apache.spark.io.CompressionCodec;
import org.apache.spark.io.ZStdCompressionCodec;

/** Values of this program as bytes, serialised and compressed. */
final class Packing {

  private static final CompressionCodec CODEC = new ZStdCompressionCodec(new SparkConf(false));

  /** Bytes that somebody has put in the place of ours make nothing else than what we know. */
  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter("duibiao.**;java.**;!*");

  private Packing() {}

  static byte[] pack(Serializable value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(CODEC.compressedOutputStream(bytes))) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot pack a value", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Opens what was packed by the same code.
   *
   * @throws IOException if it is damaged
   */
  static <T> T open(byte[] bytes, Class<T> type) throws IOException {
    try (ObjectInputStream in =
        new ObjectInputStream(CODEC.compressedInputStream(new ByteArrayInputStream(bytes)))) {
      in.setObjectInputFilter(OURS);
      return type.cast(in.readObject());
    } catch (ClassNotFoundException e) {
      throw new IOException("Unknown class", e);
    }
  }
}
