package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapTroubleTest {

  @Test
  void aFullHeapIsToldWithWhatWidensIt() {
    Throwable full = new IllegalStateException(new OutOfMemoryError("Java heap space"));

    assertThat(HeapTrouble.sentence(full)).get().asString().contains("DUIBIAO_HEAP", "没有发布任何内容");
    assertThat(HeapTrouble.sentence(new OutOfMemoryError())).isPresent();
  }

  @Test
  void theHeapOfAnotherMachineIsToldByItsWords() {
    Throwable lost =
        new IllegalStateException(
            "Lost task 3.0: java.lang.OutOfMemoryError: GC overhead limit exceeded\n\tat ...");

    assertThat(HeapTrouble.sentence(lost)).get().asString().contains("--executor-memory");
  }

  @Test
  void whatAWiderHeapDoesNotMendIsAnotherFault() {
    assertThat(HeapTrouble.sentence(new OutOfMemoryError("unable to create native thread")))
        .isEmpty();
    assertThat(HeapTrouble.sentence(new IllegalStateException("Java heap space"))).isEmpty();
  }
}
