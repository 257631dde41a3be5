package duibiao.report;

import duibiao.chart.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sentences that datasets keep in Chinese because the program built them, told in another language:
 * those that fit the Chinese words of a key are written with the same key of the other language.
 * What fits none stays as it is.
 */
public enum Sentences {
  /** Why a value is rated as it is. */
  RATING(
      "rating.neutral",
      "rating.estimate",
      "rating.above",
      "rating.below",
      "rating.same",
      "rating.normal",
      "rating.unreconciled",
      "rating.order",
      "rating.ranks",
      "rating.formula",
      "rating.no_base",
      "rating.ties"),
  /** Where something stands in a document. */
  PLACE("place.page", "place.line", "place.paragraph", "place.cell"),
  /** What the peer groups of a kind are called; their parts are told each by itself. */
  PEERS(
      "peers.level",
      "peers.sized",
      "peers.everywhere",
      "peers.small",
      "peers.middle",
      "peers.large",
      "peers.very_large",
      "peers.no_size",
      "peers.subdistricts",
      "peers.towns",
      "peers.police",
      "peers.education",
      "peers.health",
      "peers.congress",
      "peers.mass",
      "peers.building",
      "peers.party",
      "peers.general",
      "peers.sectors",
      "peers.kindergartens",
      "peers.schools",
      "peers.hospitals",
      "peers.enforcement",
      "peers.own",
      "peers.institutions");

  private final List<Shape> shapes;

  Sentences(String... keys) {
    shapes = Stream.of(keys).map(Shape::of).toList();
  }

  /** The Chinese words of a key with room for its values. */
  private record Shape(String key, Pattern chinese) {

    private static final List<String> VALUES = List.of("@0@", "@1@", "@2@");

    static Shape of(String key) {
      String words = Language.CHINESE.words().of(key, VALUES.toArray());
      String shape = Pattern.quote(words);
      for (String value : VALUES) {
        shape = shape.replace(value, "\\E(.*)\\Q");
      }
      return new Shape(key, Pattern.compile(shape));
    }
  }

  /** A sentence of a dataset in the language of {@code words}. */
  public String in(Words words, String chinese) {
    if (words.isChinese()) {
      return chinese;
    }
    for (Shape shape : shapes) {
      Matcher matcher = shape.chinese().matcher(chinese);
      if (matcher.matches()) {
        Object[] values =
            IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(group -> in(words, matcher.group(group)))
                .toArray();
        return words.of(shape.key(), values).strip();
      }
    }
    return chinese;
  }
}
