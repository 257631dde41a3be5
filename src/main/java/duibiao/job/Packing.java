package duibiao.job;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.KryoException;
import com.esotericsoftware.kryo.kryo5.Registration;
import com.esotericsoftware.kryo.kryo5.Serializer;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import com.esotericsoftware.kryo.kryo5.util.MapReferenceResolver;
import com.esotericsoftware.kryo.kryo5.util.Pool;
import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import duibiao.fact.Disclosure;
import duibiao.fact.Project;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Documents as bytes, serialised and compressed, for the same code to open. */
final class Packing {

  private static final int USUAL_BYTES = 1 << 17;
  private static final int ANY_BYTES = -1;

  private static final Pool<Kryo> SERIALISERS =
      new Pool<>(true, true) {
        @Override
        protected Kryo create() {
          return new DocumentKryo();
        }
      };

  private Packing() {}

  static byte[] pack(List<Disclosure> documents) {
    Output bytes = new Output(USUAL_BYTES, ANY_BYTES);
    Kryo kryo = SERIALISERS.obtain();
    try {
      kryo.writeObject(bytes, documents.toArray(Disclosure[]::new));
    } finally {
      SERIALISERS.free(kryo);
    }
    return Zstd.compress(bytes.toBytes(), 1);
  }

  /**
   * Opens what was packed.
   *
   * @throws IOException if it is damaged
   */
  static List<Disclosure> open(byte[] packed) throws IOException {
    Kryo kryo = SERIALISERS.obtain();
    try {
      byte[] bytes = Zstd.decompress(packed, Math.toIntExact(Zstd.getFrameContentSize(packed)));
      return List.of(kryo.readObject(new Input(bytes), Disclosure[].class));
    } catch (KryoException | ZstdException e) {
      throw new IOException("Cannot open packed documents", e);
    } finally {
      SERIALISERS.free(kryo);
    }
  }

  /**
   * Knows the classes that a document is made of and no others, so that bytes which somebody has
   * put in the place of ours make nothing else.
   */
  private static final class DocumentKryo extends Kryo {

    private DocumentKryo() {
      super(new SharedProjects());
      register(Disclosure[].class);
      register(List.class, new ListSerialiser());
      parts(Disclosure.class, new LinkedHashSet<>()).forEach(this::know);
    }

    private void know(Class<?> part) {
      if (part.isRecord()) {
        register(part, new RecordSerialiser(this, part));
      } else {
        register(part);
      }
    }

    /** The classes that a value may hold, in an order that only the code decides. */
    private static Set<Class<?>> parts(Type type, Set<Class<?>> found) {
      if (type instanceof ParameterizedType of) {
        Arrays.stream(of.getActualTypeArguments()).forEach(each -> parts(each, found));
      } else if (type instanceof Class<?> part && found.add(part)) {
        if (part.isSealed() && !part.isEnum()) {
          Arrays.stream(part.getPermittedSubclasses()).forEach(each -> parts(each, found));
        }
        if (part.isRecord()) {
          Arrays.stream(part.getRecordComponents())
              .map(RecordComponent::getGenericType)
              .forEach(each -> parts(each, found));
        }
      }
      return found;
    }

    /** A list is a list, in whatever class it is held. */
    @Override
    @SuppressWarnings("rawtypes") // As the library has it.
    public Registration getRegistration(Class type) {
      return super.getRegistration(List.class.isAssignableFrom(type) ? List.class : type);
    }
  }

  /** All targets of a project have one and the same, with long texts; the rest is small. */
  private static final class SharedProjects extends MapReferenceResolver {

    @Override
    @SuppressWarnings("rawtypes") // As the library has it.
    public boolean useReferences(Class type) {
      return type == Project.class;
    }
  }

  private static final class ListSerialiser extends Serializer<List<?>> {

    @Override
    public void write(Kryo kryo, Output output, List<?> list) {
      output.writeVarInt(list.size(), true);
      list.forEach(element -> kryo.writeClassAndObject(output, element));
    }

    @Override
    public List<?> read(Kryo kryo, Input input, Class<? extends List<?>> type) {
      Object[] elements = new Object[input.readVarInt(true)];
      Arrays.setAll(elements, i -> kryo.readClassAndObject(input));
      return List.of(elements);
    }
  }
}
