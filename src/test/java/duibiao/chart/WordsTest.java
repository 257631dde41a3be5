package duibiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static final Pattern VALUE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/duibiao/chart/words",
        "/duibiao/report/words",
        "/duibiao/report/html/words",
        "/duibiao/report/workbook/words",
        "/duibiao/report/briefing/words"
      })
  void sayTheSameThingsInBothLanguages(String bundle) throws IOException {
    assertThat(valuesOf(bundle + "_en")).isEqualTo(valuesOf(bundle));
  }

  @Test
  void printValuesJustAsTheyAre() {
    assertThat(Words.CHINESE.of("year_of", 2025)).isEqualTo("2025年");
    assertThat(Words.ENGLISH.of("note", "{0} '1,5'")).isEqualTo("Note: {0} '1,5'");
  }

  @Test
  void areNeverThoseOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(Words.CHINESE.of("median")).isEqualTo("中位数");
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Every key with the values that its words take. */
  private static Map<String, String> valuesOf(String file) throws IOException {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(file + ".properties")),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    Map<String, String> values = new TreeMap<>();
    for (String key : words.stringPropertyNames()) {
      String found =
          VALUE
              .matcher(words.getProperty(key))
              .results()
              .map(MatchResult::group)
              .sorted()
              .collect(Collectors.joining());
      values.put(key, found);
    }
    return values;
  }
}
