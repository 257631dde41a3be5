package duibiao.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.taxonomy.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSetsTest {

  private static final Register REGISTER =
      new Register(
          List.of(
              new Register.Entry("甲区", "万里街道", "万里街道", 0, 9999, ""),
              new Register.Entry("甲区", "长风街道", "长风新村街道", 0, 9999, "简称")));

  private static final String GOOD =
      """
      # 同类组
      sets:
        - name: 沿江街道
          district: 甲区
          level: department
          members:
            - 万里街道
            - 长风新村街道
      """;

  @TempDir private Path folder;

  @Test
  void setsAreReadUnderTheNamesToCompareBy() throws IOException {
    assertThat(read(GOOD).sets())
        .containsExactly(new OwnSet("沿江街道", "甲区", "department", List.of("万里街道", "长风街道")));
  }

  @ParameterizedTest
  @CsvSource({
    "- 万里街道, - 万理街道, 第7行有误：登记簿里没有“万理街道”，最接近的是“万里街道”",
    "level: department, level: 部门, 第5行有误：level 应为 department",
    "level: department, levl: department, 第5行有误：不认识“levl”，最接近的是“level”",
    "- 长风新村街道, - 万里街道, 第8行有误：“万里街道”重复",
    "name: 沿江街道, name: '', 第3行有误：这里应是一个名称",
    "members:, members: [, 不是正确的 YAML"
  })
  void aWrongEntryIsRefusedWithLineReasonAndNearestName(String good, String bad, String why) {
    assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why)
        .hasMessageContaining("请改正后再运行");
  }

  @Test
  void namesOfADistrictThatTheRegisterDoesNotCoverAreTakenAsTheyAre() throws IOException {
    assertThat(read(GOOD.replace("甲区", "乙区")).sets().get(0).members())
        .containsExactly("万里街道", "长风新村街道");
  }

  @Test
  void anEmptyFileHasNoSets() throws IOException {
    assertThat(read("# 尚无\n")).isEqualTo(OwnSets.NONE);
  }

  private OwnSets read(String text) throws IOException {
    Path file = folder.resolve("peers.yaml");
    Files.writeString(file, text);
    return OwnSets.read(file, REGISTER);
  }
}
