package duibiao.job;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.KryoException;
import com.esotericsoftware.kryo.kryo5.Serializer;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * Writes the components of a record one after another. Kryo's own looks up again for each of them
 * how its class is written, which takes longer than to write it.
 */
final class RecordSerialiser extends Serializer<Record> {

  private final Kryo kryo;
  private final Class<?> type;
  private final RecordComponent[] components;
  private final Constructor<?> constructor;

  /** Found at the first record, when all classes are registered. */
  private Part[] parts;

  RecordSerialiser(Kryo kryo, Class<?> type) {
    super(false, true);
    this.kryo = kryo;
    this.type = type;
    this.components = type.getRecordComponents();
    try {
      this.constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("Not a record: " + type, e);
    }
    constructor.setAccessible(true);
  }

  /**
   * A component.
   *
   * @param getter reads it
   * @param type its class, or null if that may differ
   * @param serialiser what writes it; null if Kryo decides
   */
  private record Part(Method getter, Class<?> type, Serializer<Object> serialiser) {

    void write(Kryo kryo, Output output, Object value) {
      if (type == null) {
        kryo.writeClassAndObject(output, value);
      } else if (serialiser == null) {
        kryo.writeObjectOrNull(output, value, type);
      } else if (serialiser.getAcceptsNull()) {
        serialiser.write(kryo, output, value);
      } else {
        output.writeBoolean(value != null);
        if (value != null) {
          serialiser.write(kryo, output, value);
        }
      }
    }

    Object read(Kryo kryo, Input input) {
      if (type == null) {
        return kryo.readClassAndObject(input);
      } else if (serialiser == null) {
        return kryo.readObjectOrNull(input, type);
      } else {
        return serialiser.getAcceptsNull() || input.readBoolean()
            ? serialiser.read(kryo, input, type)
            : null;
      }
    }
  }

  private Part[] parts() {
    if (parts == null) {
      parts = Arrays.stream(components).map(this::part).toArray(Part[]::new);
    }
    return parts;
  }

  @SuppressWarnings("unchecked")
  private Part part(RecordComponent component) {
    Method getter = component.getAccessor();
    getter.setAccessible(true);
    Class<?> own = component.getType();
    boolean isKnown = own.isPrimitive() || kryo.isFinal(own);
    boolean isShared = kryo.getReferenceResolver().useReferences(own);
    return new Part(
        getter,
        isKnown ? own : null,
        isKnown && !isShared ? (Serializer<Object>) kryo.getSerializer(own) : null);
  }

  @Override
  public void write(Kryo kryo, Output output, Record written) {
    try {
      for (Part part : parts()) {
        part.write(kryo, output, part.getter.invoke(written));
      }
    } catch (ReflectiveOperationException e) {
      throw new KryoException("Cannot write " + type, e);
    }
  }

  @Override
  public Record read(Kryo kryo, Input input, Class<? extends Record> read) {
    Part[] of = parts();
    Object[] values = new Object[of.length];
    Arrays.setAll(values, i -> of[i].read(kryo, input));
    try {
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new KryoException("Cannot make " + type, e);
    }
  }
}
