package duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.fact.Disclosure;
import duibiao.fact.DisclosureReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Small sound documents of one department: its budget of 2024, the budget of 2023 that this one
 * follows from, the final accounts of 2023, and the budget of 2024 of its only unit.
 */
final class Fixtures {

  static final String BUDGET = resource("budget.txt");
  static final String FINAL = resource("final_accounts.txt");
  static final String PRIOR = prior();
  static final String UNIT = unit();

  private Fixtures() {}

  private static String resource(String name) {
    try (InputStream stream = Fixtures.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String prior() {
    return BUDGET
        .replace("2023", "2022")
        .replace("2024", "2023")
        .replace("收入521.13万元，比2022年预算增加20.13万元", "收入501.00万元，与2022年预算持平")
        .replace("支出预算521.13万元，比2022年预算增加20.13万元", "支出预算501.00万元，与2022年预算持平")
        .replace("471.13万元，比2022年预算增加10.13万元", "461.00万元，与2022年预算持平")
        .replace("50.00万元，比2022年预算增加10.00万元", "40.00万元，与2022年预算持平")
        .replace("27.50\t0\t1.50\t26.00\t18.00\t8.00", "9.50\t0\t1.50\t8.00\t0\t8.00")
        .replace("27.50万元，比2022年预算增加18.00万元", "9.50万元，与2022年预算持平")
        .replace("26.00万元，比2022年预算增加18.00万元，主要原因是更新一辆公务用车", "8.00万元，与2022年预算持平")
        .replace("18.00万元，比2022年预算增加18.00万元", "0万元，与2022年预算持平");
  }

  /** The form of units splits expenditure in its first table. */
  private static String unit() {
    return BUDGET
        .replace("区级部门预算", "区级单位预算")
        .replace("预算主管部门：", "预算单位：")
        .replace("2024年部门", "2024年预算单位")
        .replace("2024年预算单位预算编制说明", "2024年单位预算编制说明")
        .replace("项目\t预算数\t项目\t预算数\n", "项目\t预算数\t项目\t合计\t人员经费\t公用经费\t项目支出\n")
        .replace("服务支出\t4200000\n", "服务支出\t4200000\t2177500\t822500\t1200000\n")
        .replace("就业支出\t351300\n", "就业支出\t351300\t350900\t400\t0\n")
        .replace("健康支出\t120000\n", "健康支出\t120000\t120000\t0\t0\n")
        .replace("保障支出\t240000\n", "保障支出\t240000\t240000\t0\t0\n")
        .replace("五、其他支出\t500000\n", "五、其他支出\t500000\t0\t0\t500000\n")
        .replace("支出总计\t5411300\n", "支出总计\t5411300\t2888400\t822900\t1700000\n");
  }

  static Disclosure read(String name, String text) {
    Disclosure disclosure = DisclosureReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    assertThat(disclosure.findings()).as("reading " + name).isEmpty();
    return disclosure;
  }

  /** A text of one of the documents by its name. */
  static String text(String name) {
    return switch (name) {
      case "again", "budget" -> BUDGET;
      case "prior" -> PRIOR;
      case "unit" -> UNIT;
      case "final" -> FINAL;
      default -> throw new IllegalArgumentException(name);
    };
  }

  /**
   * All four and the budget as it was published before, with one of them in place of the sound one.
   */
  static List<Disclosure> withChanged(String name, Disclosure changed) {
    return List.of("again", "budget", "prior", "unit", "final").stream()
        .map(other -> other.equals(name) ? changed : read(other + ".txt", text(other)))
        .toList();
  }
}
