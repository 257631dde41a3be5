package duibiao.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

  @TempDir private Path folder;

  @Test
  void theShippedExampleFollowsADepartmentThroughItsNames() throws IOException {
    Register register = Register.read(Path.of("jobs/departments.csv"));

    assertThat(register.find("示例区", "示例区政务服务办公室", 2023)).contains("示例区数据局");
    assertThat(register.find("示例区", "示例区政务服务办公室", 2026)).isEmpty();
    assertThat(register.find("", "区文旅局", null)).contains("示例区文化和旅游局");
    assertThat(register.find("别区", "区文旅局", 2024)).isEmpty();
    assertThat(register.covers("示例区")).isTrue();
    assertThat(register.covers("别区")).isFalse();
  }

  @Test
  void aListOfChangesDoesNotExpectDepartmentsThatNeverChanged() throws IOException {
    Register changes = Register.read(file("甲区,甲区一局,甲区一局,2025,,\n甲区,甲区一局,甲区老局,,2024,更名\n"));
    Register all = Register.read(file("甲区,甲区一局,甲区一局,,,\n甲区,甲区二局,甲区二局,,,\n"));

    assertThat(changes.expects("甲区", "甲区二局")).isFalse();
    assertThat(changes.expects("甲区", "甲区老局")).isTrue();
    assertThat(all.expects("甲区", "甲区三局")).isTrue();
    assertThat(all.expects("乙区", "乙区三局")).isFalse();
  }

  @Test
  void aNameOfTwoDepartmentsIsNotGuessed() throws IOException {
    Register register = Register.read(file("甲区,甲区一局,城管局,,,简称\n甲区,甲区二局,城管局,,,简称\n"));

    assertThat(register.find("甲区", "城管局", 2024)).isEmpty();
  }

  @Test
  void saysWhichRowIsWrong() throws IOException {
    Path file = file("甲区,甲区一局,一局,2019,二零二零,更名\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Register.read(file))
        .withMessageContaining("第2行有误：last_year 应为四位年份或留空，现为“二零二零”");
  }

  @Test
  void saysWhatTheHeaderShouldBe() throws IOException {
    Path file = Files.writeString(folder.resolve("r.csv"), "name,department\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Register.read(file))
        .withMessageContaining("首行应为 district,department,name,first_year,last_year,change");
  }

  private Path file(String rows) throws IOException {
    return Files.writeString(
        folder.resolve("departments.csv"),
        "district,department,name,first_year,last_year,change\n" + rows);
  }
}
