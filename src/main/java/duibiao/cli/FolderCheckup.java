package duibiao.cli;

import duibiao.job.Inbox;
import duibiao.job.Request;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** Whether the folders of a run can be used as it uses them. */
final class FolderCheckup {

  private static final long GIGABYTE = 1L << 30;
  private static final long ENOUGH_BYTES = 2 * GIGABYTE;
  private static final long LEAST_BYTES = GIGABYTE / 4;

  private FolderCheckup() {}

  /**
   * The inbox.
   *
   * @param excluded folders in it that a run leaves out
   */
  static Diagnosis inbox(Path folder, Path... excluded) {
    if (!Files.isDirectory(folder)) {
      return Diagnosis.wrong("找不到收件箱“%s”，请建好这个文件夹或改正 inbox".formatted(folder));
    }
    if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
      return Diagnosis.wrong("无权读取收件箱“%s”，请给运行的用户读取权限".formatted(folder));
    }
    Inbox inbox = Inbox.list(folder, excluded);
    List<String> closed =
        inbox.files().stream()
            .map(Inbox.Item::path)
            .filter(path -> !Files.isReadable(Path.of(inbox.root().location(path))))
            .toList();
    if (inbox.isEmpty()) {
      return Diagnosis.doubtful("收件箱“%s”里没有文件，请放入预算公开文件".formatted(folder));
    }
    return closed.isEmpty()
        ? Diagnosis.fine("收件箱有%s个文件".formatted(inbox.files().size()))
        : Diagnosis.doubtful(
            "收件箱有%s个文件无权读取，请改权限：%s".formatted(closed.size(), String.join("、", closed)));
  }

  /**
   * The folders that a run writes to; of those that it cannot write, the one that it would name.
   */
  static List<Diagnosis> output(Path out, Path data) {
    Optional<Diagnosis> refusal =
        Stream.of(out, Request.reports(out), data)
            .filter(folder -> !isWritable(existing(folder)))
            .map(folder -> Diagnosis.wrong(Folders.refusal(folder)))
            .findFirst();
    if (refusal.isPresent()) {
      return List.of(refusal.get());
    }
    return Stream.of(out, data)
        .filter(folder -> folder.equals(out) || !folder.startsWith(out))
        .map(FolderCheckup::existing)
        .flatMap(folder -> Stream.of(space(folder), links(folder), locks(folder)))
        .toList();
  }

  private static boolean isWritable(Path folder) {
    return Files.isDirectory(folder) && Files.isWritable(folder);
  }

  /** The folder itself, or the one that it would be made in. */
  private static Path existing(Path folder) {
    Path existing = folder.toAbsolutePath().normalize();
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing;
  }

  private static Diagnosis space(Path folder) {
    try {
      FileStore store = Files.getFileStore(folder);
      return space(folder, store.getUsableSpace());
    } catch (IOException e) {
      return Diagnosis.doubtful("看不出“%s”还有多少空间，请用 df 检查".formatted(folder));
    }
  }

  static Diagnosis space(Path folder, long bytes) {
    String left =
        String.format(Locale.ROOT, "“%s”还有 %.1f GB 空间", folder, (double) bytes / GIGABYTE);
    if (bytes < LEAST_BYTES) {
      return Diagnosis.wrong(left + "，不够发布一次，请清理磁盘或把 keep 改小");
    }
    return bytes < ENOUGH_BYTES
        ? Diagnosis.doubtful(left + "，快用完了，请清理磁盘或把 keep 改小")
        : Diagnosis.fine(left);
  }

  /** Publishing replaces a symbolic link in one step. */
  private static Diagnosis links(Path folder) {
    try {
      Path trial = Files.createTempDirectory(folder, ".doctor");
      try {
        Files.createSymbolicLink(trial.resolve("link"), Path.of("."));
        return Diagnosis.fine("“%s”可以写入，支持符号链接".formatted(folder));
      } finally {
        FileUtils.deleteDirectory(trial.toFile());
      }
    } catch (IOException | UnsupportedOperationException e) {
      return Diagnosis.wrong("“%s”不支持符号链接，无法发布，请把 out 放到本机磁盘（ext4、xfs）或 NFS".formatted(folder));
    }
  }

  private static Diagnosis locks(Path folder) {
    try {
      Path trial = Files.createTempFile(folder, ".doctor", "");
      try (FileChannel channel = FileChannel.open(trial, StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        return lock == null ? noLocks(folder) : Diagnosis.fine("“%s”支持文件锁".formatted(folder));
      } finally {
        Files.delete(trial);
      }
    } catch (IOException e) {
      return noLocks(folder);
    }
  }

  private static Diagnosis noLocks(Path folder) {
    return Diagnosis.wrong("“%s”不支持文件锁，两次运行可能相撞，请启用 NFS 的 lockd 或换到本机磁盘".formatted(folder));
  }
}
