package duibiao.job.nightly;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The catalogue of settings of the scheduled run. Schema and pages are made of it. */
enum NightlyKey {
  INBOX(
      ValueShape.LOCATION,
      "",
      "收件箱：公开文件所在文件夹（含子文件夹），或 hdfs://、s3a:// 等地址，必填",
      "Folder of the disclosed files, or a URI such as hdfs://…, required"),
  OUT(ValueShape.PATH, "项目文件夹", "输出位置，其下写 reports/", "Folder that reports/ is written to"),
  DATA(
      ValueShape.LOCATION,
      "out 下的 notebooks-data",
      "数据的位置；是 hdfs://、s3a:// 等地址时以 Delta 表发布",
      "Where the datasets are, notebooks-data in out by default; behind a URI they are Delta tables"),
  SOURCE(ValueShape.TEXT, "各部门预算公开文本", "数据来源：报告中“数据来源”后面的文字", "Words after 数据来源 in reports"),
  DEPARTMENTS(ValueShape.FILE, "jobs/departments.csv", "部门登记簿", "Register of departments"),
  PEERS(ValueShape.FILE, "jobs/peers.yaml", "自选同类组", "Peer sets of one's own"),
  KINDS(ValueShape.FILE, "jobs/kinds.csv", "部门类别", "Kinds of departments"),
  LINES(ValueShape.FILE, "jobs/lines.csv", "科目对应", "Items that moved to another code"),
  METRICS(ValueShape.FILE, "jobs/metrics.yaml", "指标目录", "Metric catalogue"),
  DECISIONS(ValueShape.FILE, "jobs/decisions.csv", "核实记录", "What people decided about findings"),
  BRIEFING_TEMPLATE(
      ValueShape.FILE,
      "jobs/templates/briefing.docx",
      "简报的 Word 模板",
      "Word document that the briefing is put into"),
  LANGUAGE(ValueShape.TEXT, "zh-CN", "报告的语言：zh-CN 或 en", "Language of the reports: zh-CN or en"),
  DISTRICTS(
      ValueShape.TEXT,
      "全部",
      "只为这些区写报告，以逗号分隔；数据和对标仍包括全部部门",
      "Districts that reports are written about, with commas between them; data and comparison still"
          + " cover all departments"),
  OCR(
      ValueShape.SWITCH,
      "false",
      "对扫描页做文字识别（需要 tesseract 和 chi_sim）",
      "Recognise the text of scanned pages (needs tesseract and chi_sim)"),
  KEEP(ValueShape.NUMBER, "7", "保留最近几次发布", "How many publications are kept"),
  DEADLINE(
      ValueShape.DEADLINE,
      "没有",
      "截止：开始后的时长（PT4H），或下一个这个时刻（\"06:30\"，北京时间）；到时没有完成就停下，不发布",
      "When a run that is not done ends without publishing: after a time (PT4H), or at the next such"
          + " time in Shanghai (\"06:30\")"),
  QUIET(
      ValueShape.DURATION,
      "PT1M",
      "静置：文件多久没有变化才算写完",
      "How long a file must have been unchanged to count as whole"),
  PATIENCE(
      ValueShape.DURATION,
      "PT10M",
      "最多等多久让文件写完，之后照现状读取",
      "How long to wait for files to be whole at most; then they are read as they are"),
  RETRIES(
      ValueShape.NUMBER_OR_NONE,
      "3",
      "打不开的文件和失败的集群任务再试几次；损坏的文件不重试",
      "How often files that cannot be opened, and failed tasks of a cluster, are tried again; damaged"
          + " files are not"),
  METRICS_FILE(
      ValueShape.PATH,
      "没有",
      "运行指标写到哪个文件（Prometheus textfile，以 .prom 结尾）",
      "File for the metrics of the run (Prometheus textfile, ending in .prom)"),
  LOG(
      ValueShape.LOG,
      "auto",
      "日志：text 每件事一行 key=value，json 每件事一行 JSON，auto 在终端上是进度条、其他时候同 text",
      "text: a line key=value for each event; json: a line of JSON; auto: a bar on a terminal, else"
          + " text"),
  HOOK(
      ValueShape.TEXT,
      "没有",
      "每次发布之后执行的命令，用来发送摘要",
      "Command that is run after a publication, to send the digest");

  private final ValueShape shape;
  private final String otherwise;
  private final String chinese;
  private final String english;

  NightlyKey(ValueShape shape, String otherwise, String chinese, String english) {
    this.shape = shape;
    this.otherwise = otherwise;
    this.chinese = chinese;
    this.english = english;
  }

  /** The key as the file writes it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  ValueShape shape() {
    return shape;
  }

  /** What holds without the key, in words; empty if the key is required. */
  String otherwise() {
    return otherwise;
  }

  String chinese() {
    return chinese;
  }

  String english() {
    return english;
  }

  static List<String> ids() {
    return Stream.of(values()).map(NightlyKey::id).toList();
  }
}
