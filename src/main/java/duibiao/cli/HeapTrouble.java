package duibiao.cli;

import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;

/** A heap that is too small, told so that whoever looks after the run can widen it. */
final class HeapTrouble {

  private static final long MEGABYTE = 1 << 20;

  /** What a JVM may be short of that a wider heap does not mend. */
  private static final List<String> OTHERS =
      List.of("native thread", "Metaspace", "class space", "Direct buffer");

  private HeapTrouble() {}

  /** One sentence on a failure, if its cause is a heap that is full. */
  static Optional<String> sentence(Throwable failure) {
    return ExceptionUtils.getThrowableList(failure).stream().anyMatch(HeapTrouble::isFull)
        ? Optional.of(
            ("内存不足（本机堆上限%sMB），没有发布任何内容，原有的发布不受影响；请放宽上限后重新运行："
                    + "用环境变量 DUIBIAO_HEAP（如 4g），spark-submit 用 --driver-memory 和 --executor-memory")
                .formatted(Runtime.getRuntime().maxMemory() / MEGABYTE))
        : Optional.empty();
  }

  /** Spark tells of other machines in words only. */
  private static boolean isFull(Throwable cause) {
    String words = cause.toString();
    return words.contains("OutOfMemoryError") && OTHERS.stream().noneMatch(words::contains);
  }
}
