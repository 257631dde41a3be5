package duibiao.report.workbook;

import duibiao.ratio.Metric;
import duibiao.ratio.Ratio;
import duibiao.ratio.Ratio.State;
import duibiao.report.DistrictFigures;
import duibiao.report.workbook.DataSheet.Column;
import duibiao.taxonomy.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** 指标: every ratio as a formula over the figures of the sheet 数字. */
final class RatioSheet {

  private static final int DECIMALS = 6;

  private static final String NOTE =
      "数值由公式从“数字”页计算，保留六位小数后显示；改动“数字”页的数，指标随之重算。" + "“未核对一致”的指标所依据的数字尚有待核实事项；“测算值”不是公开数；没有公开的不是0。";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("编号", 12),
          new Column("指标", 30),
          new Column("区", 9),
          new Column("部门（单位）", 32),
          new Column("层级", 7),
          new Column("年度", 7),
          new Column("数值", 15),
          new Column("状态", 13),
          new Column("分子", 18),
          new Column("分母", 18),
          new Column("分子出处", 40),
          new Column("分母出处", 40));

  static final Comparator<Ratio> ORDER =
      Comparator.comparing(Ratio::level)
          .thenComparing(Ratio::fiscalYear, Comparator.reverseOrder())
          .thenComparing(Ratio::district)
          .thenComparing(Ratio::department);

  private final DataSheet sheet;
  private final FigureRows figures;

  private RatioSheet(DataSheet sheet, FigureRows figures) {
    this.sheet = sheet;
    this.figures = figures;
  }

  static void write(Book book, DistrictFigures district, FigureRows figures) {
    DataSheet sheet = book.sheet("指标", NOTE, COLUMNS);
    RatioSheet ratios = new RatioSheet(sheet, figures);
    for (Metric metric : district.metrics().metrics()) {
      district.ratios().stream()
          .filter(ratio -> ratio.id().equals(metric.id()))
          .sorted(ORDER)
          .forEach(ratio -> ratios.add(metric, ratio));
    }
    sheet.highlight(7, State.UNRECONCILED.label(), Highlight.AMBER);
    sheet.highlight(7, State.ESTIMATE.label(), Highlight.BLUE);
    sheet.finish();
  }

  private void add(Metric metric, Ratio ratio) {
    if (!sheet.next()) {
      return;
    }
    sheet.text(0, metric.id());
    sheet.text(1, metric.label());
    sheet.text(2, ratio.district());
    sheet.text(3, ratio.department());
    sheet.text(4, level(ratio.level()));
    sheet.number(5, BigDecimal.valueOf(ratio.fiscalYear()), NumberFormat.WHOLE);
    value(metric, ratio);
    sheet.text(7, ratio.state().label());
    if (ratio.numerator() == null) {
      sheet.text(8, "—");
    } else {
      sheet.formula(8, figures.numerator(metric, ratio), ratio.numerator(), NumberFormat.AMOUNT);
    }
    if (ratio.denominator() == null) {
      sheet.text(9, "—");
    } else {
      sheet.formula(
          9, figures.denominator(metric, ratio), ratio.denominator(), NumberFormat.AMOUNT);
    }
    sheet.text(10, ratio.numeratorSource() == null ? "—" : ratio.numeratorSource());
    sheet.text(11, ratio.denominatorSource() == null ? "—" : ratio.denominatorSource());
  }

  /** The value as a formula wherever two amounts give it; others, such as HHI, as a number. */
  private void value(Metric metric, Ratio ratio) {
    NumberFormat format = NumberFormat.of(metric.scale());
    if (ratio.value() == null) {
      sheet.text(6, "—");
    } else if (isQuotient(ratio)) {
      String quotient =
          "ROUND(%s/%s,%s)"
              .formatted(
                  figures.numerator(metric, ratio), figures.denominator(metric, ratio), DECIMALS);
      sheet.formula(6, format.cell(quotient), format.cell(ratio.value()), format.pattern());
    } else if (ratio.denominator() == null
        && ratio.numerator() != null
        && ratio.numerator().compareTo(ratio.value()) == 0) {
      sheet.formula(
          6,
          format.cell(figures.numerator(metric, ratio)),
          format.cell(ratio.value()),
          format.pattern());
    } else {
      sheet.number(6, format.cell(ratio.value()), format.pattern());
    }
  }

  /** Whether the amounts as shown give the value as published. */
  private static boolean isQuotient(Ratio ratio) {
    return ratio.numerator() != null
        && ratio.denominator() != null
        && ratio.denominator().signum() != 0
        && ratio
                .numerator()
                .divide(ratio.denominator(), DECIMALS, RoundingMode.HALF_UP)
                .compareTo(ratio.value())
            == 0;
  }

  static String level(String id) {
    return Level.valueOf(id.toUpperCase(Locale.ROOT)).label();
  }
}
