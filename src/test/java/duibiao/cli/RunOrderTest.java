package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.fact.Reading;
import duibiao.job.Inbox;
import duibiao.job.Request;
import duibiao.report.Districts;
import duibiao.report.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunOrderTest {

  @TempDir private Path folder;

  @Test
  void whatRunsHaveWrittenIntoTheInboxIsNotReadAgain() throws IOException {
    for (String file : new String[] {"甲局.txt", "数据/facts/part.parquet", "输出/reports/a.html"}) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), "甲");
    }

    assertThat(order(folder.toString()).list().files())
        .extracting(Inbox.Item::path)
        .containsExactly("甲局.txt");
  }

  @Test
  void aSchemeWithoutItsLibraryIsAWrongRequest() {
    assertThatThrownBy(() -> order("s3a://bucket/inbox").list())
        .isInstanceOf(RequestException.class)
        .hasMessageContaining("s3a://bucket/inbox")
        .hasMessageContaining("S3AFileSystem");
  }

  private RunOrder order(String inbox) {
    return new RunOrder(
        inbox,
        Reading.DEFAULT,
        null,
        Language.CHINESE,
        "",
        folder.resolve("输出"),
        folder.resolve("数据").toString(),
        Request.KEPT,
        Request.RETRIES,
        Districts.ALL);
  }
}
