package duibiao.report.workbook;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import duibiao.benchmark.Benchmark;
import duibiao.chart.Words;
import duibiao.fact.Disclosure.Status;
import duibiao.finding.Severity;
import duibiao.ratio.Metric;
import duibiao.report.DistrictFigures;
import duibiao.report.ListedDocument;
import duibiao.report.Names;
import duibiao.report.ShortNames;
import duibiao.taxonomy.Level;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 概览: how much was read, what is open, and one ranking as a chart of Excel's own. */
final class OverviewSheet {

  private static final int LAST_COLUMN = 9;
  private static final int MOST_BARS = 30;
  private static final byte[] BAR = {(byte) 0x2F, (byte) 0x5D, (byte) 0x8A};

  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final WorkbookStyles styles;
  private final Words words;
  private int rows;

  private OverviewSheet(XSSFWorkbook workbook, WorkbookStyles styles, Words words) {
    this.words = words;
    this.workbook = workbook;
    this.styles = styles;
    sheet = workbook.createSheet(words.of("workbook.overview"));
  }

  static void write(XSSFWorkbook workbook, WorkbookStyles styles, DistrictFigures district) {
    OverviewSheet overview = new OverviewSheet(workbook, styles, district.words());
    overview.head(district);
    overview.counts(district);
    overview.ranking(district);
    Pages.layOut(
        overview.words, workbook, overview.sheet, LAST_COLUMN, Math.max(overview.rows, 24));
    overview.sheet.getPrintSetup().setFitHeight((short) 1);
  }

  private void head(DistrictFigures district) {
    sheet.setColumnWidth(0, 34 * 256);
    sheet.setColumnWidth(1, 16 * 256);
    for (int column = 2; column <= LAST_COLUMN; column++) {
      sheet.setColumnWidth(column, 12 * 256);
    }
    XSSFRow title = line(district.title(), styles.title());
    title.setHeightInPoints(30);
    XSSFRow source = line(words.of("workbook.head", district.source()), styles.note());
    source.setHeightInPoints(20);
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, LAST_COLUMN));
    XSSFRow link = line(words.of("workbook.open"), styles.link());
    XSSFHyperlink target = workbook.getCreationHelper().createHyperlink(HyperlinkType.FILE);
    target.setAddress("index.html");
    link.getCell(0).setHyperlink(target);
    rows++;
  }

  private void counts(DistrictFigures district) {
    Map<Status, Long> documents =
        district.documents().stream()
            .collect(
                groupingBy(ListedDocument::status, () -> new EnumMap<>(Status.class), counting()));
    header(words.of("workbook.item"), words.of("workbook.number"));
    count(words.of("workbook.files"), district.documents().size());
    count(words.of("workbook.read"), documents.getOrDefault(Status.READ, 0L));
    count(
        words.of("workbook.values"),
        district.ratios().stream().filter(r -> r.value() != null).count());
    for (Severity severity : Severity.values()) {
      count(
          words.of("workbook.findings", Names.of(words, severity)),
          district.findings().stream()
              .filter(keyed -> keyed.finding().isTold())
              .filter(keyed -> keyed.finding().severity() == severity)
              .count());
    }
    rows++;
  }

  private void ranking(DistrictFigures district) {
    findRanking(district)
        .ifPresent(
            ranking -> {
              Metric metric = district.metrics().find(ranking.get(0).ratio()).orElseThrow();
              ShortNames names = ShortNames.of(district.documents());
              NumberFormat format = NumberFormat.of(words, metric.scale());
              String title =
                  words.of(
                      "workbook.ranking",
                      ranking.get(0).fiscalYear(),
                      Names.many(words, Level.DEPARTMENT),
                      words.name(metric));
              header(words.of("column.owner"), words.name(metric));
              int first = rows;
              for (Benchmark benchmark : ranking) {
                XSSFRow row =
                    line(names.name(benchmark.district(), benchmark.department()), styles.words());
                XSSFCell value = row.createCell(1);
                value.setCellValue(format.cell(benchmark.value()).doubleValue());
                value.setCellStyle(styles.number(format.pattern()));
              }
              draw(title, first, rows - 1, format);
            });
  }

  /** The shown metric that most departments have in the newest full year, highest first. */
  private static Optional<List<Benchmark>> findRanking(DistrictFigures district) {
    return district.metrics().shown().stream()
        .map(metric -> ranking(district, metric))
        .filter(ranking -> ranking.size() > 1)
        .max(Comparator.comparingInt(List::size));
  }

  private static List<Benchmark> ranking(DistrictFigures district, Metric metric) {
    List<Benchmark> all =
        district.benchmarks().stream()
            .filter(benchmark -> benchmark.ratio().equals(metric.id()))
            .filter(benchmark -> benchmark.level().equals(Level.DEPARTMENT.id()))
            .toList();
    int newest = all.stream().mapToInt(Benchmark::fiscalYear).max().orElse(0);
    return all.stream()
        .filter(benchmark -> benchmark.fiscalYear() == newest)
        .sorted(
            Comparator.comparingInt(Benchmark::rank)
                .thenComparing(Benchmark::district)
                .thenComparing(Benchmark::department))
        .limit(MOST_BARS)
        .toList();
  }

  private void draw(String title, int first, int last, NumberFormat format) {
    int height = Math.max(16, last - first + 2);
    XSSFChart chart =
        sheet
            .createDrawingPatriarch()
            .createChart(
                sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 2, 4, 10, 4 + height));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
    values.setNumberFormat(format.pattern());
    values.setCrosses(AxisCrosses.MAX);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    data.setBarDirection(BarDirection.BAR);
    data.setVaryColors(false);
    data.setGapWidth(60);
    XDDFChartData.Series bars =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(first, last, 0, 0)),
            XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(first, last, 1, 1)));
    bars.setTitle(title, null);
    bars.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BAR)));
    chart.plot(data);
    rows = Math.max(rows, 4 + height);
  }

  private void header(String left, String right) {
    XSSFRow row = line(left, styles.header());
    row.setHeightInPoints(28);
    XSSFCell cell = row.createCell(1);
    cell.setCellValue(right);
    cell.setCellStyle(styles.header());
  }

  private void count(String what, long number) {
    XSSFCell cell = line(what, styles.words()).createCell(1);
    cell.setCellValue((double) number);
    cell.setCellStyle(styles.number(NumberFormat.WHOLE));
  }

  private XSSFRow line(String text, XSSFCellStyle style) {
    XSSFRow row = sheet.createRow(rows);
    rows++;
    XSSFCell cell = row.createCell(0);
    cell.setCellValue(CellText.of(text));
    cell.setCellStyle(style);
    return row;
  }
}
