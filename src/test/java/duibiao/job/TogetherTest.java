package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

  /** Shared threads of a JVM know no more than its own class path. */
  @Test
  void everyThreadKnowsTheClassesOfThisProgram() {
    Set<ClassLoader> known = Collections.synchronizedSet(new HashSet<>());
    Runnable part =
        () ->
            IntStream.range(0, 50)
                .parallel()
                .forEach(i -> known.add(Thread.currentThread().getContextClassLoader()));

    Together.run(List.of(part, part));

    assertThat(known).containsExactly(Together.class.getClassLoader());
  }

  @Test
  void aFailureOfOnePartIsThrown() {
    Runnable fails =
        () -> {
          throw new IllegalStateException("磁盘已满");
        };

    assertThatThrownBy(() -> Together.run(List.of(() -> {}, fails)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("磁盘已满");
  }
}
