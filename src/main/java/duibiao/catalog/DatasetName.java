package duibiao.catalog;

import duibiao.benchmark.Benchmarks;
import duibiao.benchmark.peer.PeerSets;
import duibiao.benchmark.peer.Positions;
import duibiao.benchmark.trend.Contributions;
import duibiao.benchmark.trend.Trends;
import duibiao.check.EvidenceRows;
import duibiao.check.Findings;
import duibiao.dataset.AvroRows;
import duibiao.fact.Claims;
import duibiao.fact.Disclosures;
import duibiao.fact.Facts;
import duibiao.fact.Targets;
import duibiao.ratio.Ratios;
import java.util.Locale;
import org.apache.avro.Schema;
import org.apache.spark.sql.types.StructType;

/** The published datasets. */
public enum DatasetName {
  DOCUMENTS(Disclosures.SCHEMA, "公开文件清单：每个文件一行，无论是否读取成功"),
  FACTS(Facts.SCHEMA, "表内数字：每个数字一行"),
  CLAIMS(Claims.SCHEMA, "文字说明中的数字：每个数字一行"),
  TARGETS(Targets.SCHEMA, "绩效目标：每个项目的每项绩效指标一行"),
  FINDINGS(Findings.SCHEMA, "待核实事项与未能读取的内容"),
  EVIDENCE(EvidenceRows.SCHEMA, "待核实事项所依据的数字和文字：每处一行"),
  RATIOS(Ratios.SCHEMA, "指标：每个部门、年度、指标一行"),
  PEERS(PeerSets.SCHEMA, "同类组：每个部门、年度、同类组的每个成员一行"),
  BENCHMARKS(Benchmarks.SCHEMA, "对标结果：各部门在每个同类组中的位次、偏离度和评价"),
  TRENDS(Trends.SCHEMA, "趋势：每个部门、指标的每段连续年度一行"),
  CONTRIBUTIONS(Contributions.SCHEMA, "预算增减的构成：每个部门、年度的每个项级科目一行"),
  POSITIONS(Positions.SCHEMA, "部门分布图：每个部门、年度一行，相近的部门坐标相近"),
  RUNS(Runs.SCHEMA, "运行记录：每次运行一行，含没有发布的");

  /** The column that every dataset is partitioned by. */
  public static final String PARTITION = "fiscal_year";

  private final StructType schema;

  private final String description;

  DatasetName(StructType schema, String description) {
    this.schema = schema;
    this.description = description;
  }

  /** Folder and file name, such as {@code facts}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public StructType schema() {
    return schema;
  }

  /** The columns as Avro, as the files are written and {@code src/main/avro} has them. */
  public Schema avro() {
    return AvroRows.schema(id(), description, schema);
  }

  /** What one row is, in Chinese. */
  public String description() {
    return description;
  }
}
