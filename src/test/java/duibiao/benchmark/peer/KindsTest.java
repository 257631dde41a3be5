package duibiao.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "万里街道办事处, department, 街道",
    "桃浦镇, department, 镇",
    "区委组织部, department, 党委部门",
    "人民代表大会常务委员会办公室, department, 人大、政协机关",
    "总工会, department, 群团、工商联",
    "机关事务管理局, department, 政府综合部门",
    "财政局, department, 政府综合部门",
    "文化和旅游局, department, 政府业务部门",
    "建设和管理委员会, department, 建设管理类",
    "公安分局, department, 公安",
    "教育局, department, 教育",
    "卫生健康委员会, department, 卫生健康",
    "曹杨第二中学附属学校, unit, 学校",
    "中心医院, unit, 医疗卫生机构",
    "城市管理行政执法局执法大队, unit, 执法队",
    "河道管理所, unit, 事业单位"
  })
  void theNameTellsTheKind(String name, String level, String kind) {
    assertThat(Kinds.BY_NAME.find("普陀区", "普陀区" + name, level).orElse(null)).isEqualTo(kind);
  }

  @Test
  void aFileKnowsBetterThanTheName() throws IOException {
    Path file = folder.resolve("kinds.csv");
    Files.writeString(file, "district,department,kind\n普陀区,普陀区真如镇,街道\n");

    assertThat(Kinds.read(file).find("普陀区", "普陀区真如镇", "department")).contains("街道");
    assertThat(Kinds.read(file).find("普陀区", "普陀区桃浦镇", "department")).contains("镇");
  }

  @Test
  void aWrongRowIsRefusedWithItsNumber() throws IOException {
    Path file = folder.resolve("kinds.csv");
    Files.writeString(file, "district,department,kind\n普陀区,普陀区真如镇\n");

    assertThatThrownBy(() -> Kinds.read(file))
        .hasMessageContaining("第2行有误")
        .hasMessageContaining("请改正后再运行");
  }
}
