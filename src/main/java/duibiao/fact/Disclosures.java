package duibiao.fact;

import duibiao.finding.Finding;
import duibiao.finding.Finding.Subject;
import duibiao.form.Identity;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The dataset {@code documents}: every file of the inbox, read or not. */
public final class Disclosures {

  public static final StructType SCHEMA =
      StructType.fromDDL(
          """
          document STRING NOT NULL COMMENT '文件相对路径 path of the file, relative to the inbox',
          fiscal_year INT COMMENT '年度 fiscal year; null if the cover does not tell',
          district STRING COMMENT '区 district',
          department STRING COMMENT '部门或单位名称 name by the register, or else as printed',
          printed_name STRING COMMENT '名称原文 name as the document prints it',
          short_name STRING COMMENT '简称 name without city, district and 人民政府',
          level STRING COMMENT '部门 department or 单位 unit',
          kind STRING COMMENT '预算 budget or 决算 final_account',
          identity_confidence STRING NOT NULL COMMENT '身份可信度 confirmed, single, different, file_name or unknown',
          status STRING NOT NULL COMMENT 'read or unreadable',
          note STRING NOT NULL COMMENT '说明 what could not be read of the document as a whole, and what to do',
          format STRING COMMENT '文件格式 pdf, docx, doc, xlsx, xls, html, ofd, txt or zip, by content',
          pages INT NOT NULL COMMENT '页数 number of pages, 0 where the format has none',
          bytes BIGINT NOT NULL COMMENT '文件大小 size in bytes',
          sha256 STRING NOT NULL COMMENT '内容摘要 SHA-256 of the content, hex',
          forms STRING COMMENT '已识别的表 recognised forms in printed order, such as B1 B2',
          facts INT NOT NULL COMMENT '表内数字个数 number of figures read from the forms',
          claims INT NOT NULL COMMENT '文字数字个数 number of figures read from the prose',
          targets INT NOT NULL COMMENT '绩效目标个数 number of performance targets read'
          """);

  private Disclosures() {}

  /** The row of one disclosure. */
  public static Row row(Disclosure disclosure) {
    Identity identity = disclosure.identity();
    return RowFactory.create(
        disclosure.file().path(),
        identity.fiscalYear(),
        identity.district(),
        identity.department(),
        identity.printedName(),
        identity.shortName(),
        identity.level() == null ? null : identity.level().id(),
        identity.kind() == null ? null : identity.kind().id(),
        identity.confidence().id(),
        disclosure.status().id(),
        note(disclosure),
        disclosure.format(),
        disclosure.pages(),
        disclosure.file().bytes(),
        disclosure.file().sha256(),
        String.join(" ", disclosure.forms()),
        disclosure.facts().size(),
        disclosure.claims().size(),
        disclosure.targets().size());
  }

  private static String note(Disclosure disclosure) {
    return disclosure.findings().stream()
        .filter(finding -> finding.subject().equals(Subject.DOCUMENT))
        .map(Finding::explanation)
        .collect(Collectors.joining("；"));
  }
}
