package duibiao.cli;

import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;

/**
 * A failure that no part of the program foresaw, told to whoever looks after the machine.
 *
 * @param sentence what happened and what to do
 * @param trace where in the program; empty where the sentence says all
 */
record Trouble(String sentence, Optional<String> trace) {

  static Trouble of(Throwable failure) {
    return DiskTrouble.sentence(failure)
        .or(() -> HeapTrouble.sentence(failure))
        .map(sentence -> new Trouble(sentence, Optional.empty()))
        .orElseGet(
            () ->
                new Trouble(
                    "程序或机器故障，没有发布任何内容；请把错误信息交给维护人员",
                    Optional.of(ExceptionUtils.getStackTrace(failure))));
  }
}
