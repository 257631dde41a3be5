package duibiao.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;

/** What a disk refuses, told so that whoever looks after the machine can mend it. */
enum DiskTrouble {
  FULL("磁盘已满", "请清理磁盘，或减少保留的发布次数（keep）", "No space left on device", "Disk quota exceeded"),
  TOO_LARGE("文件大小超过系统限制", "请放宽限制（ulimit -f、LimitFSIZE）", "File too large"),
  READ_ONLY("磁盘只读", "请重新挂载为可写，或换一个文件夹", "Read-only file system"),
  DENIED("没有写权限", "请给运行的用户写权限，或换一个文件夹", "Permission denied");

  /** The words that go before a path in messages of this program. */
  private static final Pattern PLACE = Pattern.compile("Cannot [a-z ]+ '?(/[^']+)'?");

  private final String why;
  private final String advice;
  private final List<String> messages;

  DiskTrouble(String why, String advice, String... messages) {
    this.why = why;
    this.advice = advice;
    this.messages = List.of(messages);
  }

  /**
   * One sentence on a failure, if a disk is its cause. Where nothing says which file it was, it was
   * a temporary one.
   */
  static Optional<String> sentence(Throwable failure) {
    List<Throwable> causes = ExceptionUtils.getThrowableList(failure);
    return causes.stream()
        .flatMap(cause -> Stream.of(values()).filter(trouble -> trouble.isTold(cause)))
        .findFirst()
        .map(trouble -> trouble.sentence(place(causes)));
  }

  private boolean isTold(Throwable cause) {
    String message = Objects.toString(cause.getMessage(), "");
    return messages.stream().anyMatch(message::contains)
        || (this == DENIED && cause instanceof AccessDeniedException);
  }

  private String sentence(Optional<String> place) {
    return "%s，无法写入“%s”，没有发布任何内容，原有的发布不受影响；%s后重新运行"
        .formatted(why, place.orElseGet(() -> System.getProperty("java.io.tmpdir")), advice);
  }

  private static Optional<String> place(List<Throwable> causes) {
    return causes.stream().flatMap(cause -> place(cause).stream()).findFirst();
  }

  private static Optional<String> place(Throwable cause) {
    if (cause instanceof FileSystemException e && e.getFile() != null) {
      return Optional.of(e.getFile());
    }
    Matcher place = PLACE.matcher(Objects.toString(cause.getMessage(), ""));
    return place.matches() ? Optional.of(place.group(1)) : Optional.empty();
  }
}
