package duibiao.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import duibiao.chart.Words;
import duibiao.document.Place;
import duibiao.finding.Evidence;
import duibiao.finding.Finding.Subject;
import duibiao.ratio.Figure;
import duibiao.report.DistrictFigures;
import duibiao.report.Exhibits;
import duibiao.report.SafeName;
import duibiao.report.crop.Crop;
import duibiao.report.crop.Crops.Size;
import duibiao.report.html.FigurePage.Entry;
import duibiao.report.html.FigurePage.Part;
import duibiao.report.html.PrintedFigures.Numbered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 数字出处: a page for each document on which shown ratios rest, {@code evidence/….html}, with the
 * pieces of its pages that print their figures, or else the lines of its forms.
 */
public final class FigurePages {

  private static final Pattern CELL =
      Pattern.compile("(?<form>(?<kind>[BF])(?<number>\\d))/(?<line>.+)/(?<measure>[^/]+)");

  private final District district;
  private final Words words;

  /** By document and, within it, by page; by form where the format has no pages. */
  private final Map<String, Map<String, List<Numbered>>> figures = new LinkedHashMap<>();

  private FigurePages(District district) {
    this.district = district;
    this.words = district.words();
    PrintedFigures.of(district)
        .byDocument()
        .forEach(
            (document, printed) ->
                figures.put(
                    document,
                    printed.stream()
                        .collect(groupingBy(this::place, LinkedHashMap::new, toList()))));
  }

  /** The pages of a district. */
  public static FigurePages of(DistrictFigures figures) {
    return new FigurePages(new District(figures));
  }

  private String place(Numbered printed) {
    Place.OnPage box = printed.figure().place();
    if (box != null) {
      return words.of("figures.page", box.number());
    }
    Matcher cell = CELL.matcher(printed.figure().key());
    if (!cell.matches()) {
      return words.of("figures.prose");
    }
    boolean isBudget = cell.group("kind").equals("B");
    return words.of(isBudget ? "evidence.form" : "figures.final_form", cell.group("number"));
  }

  private Stream<List<Numbered>> places() {
    return figures.values().stream().flatMap(places -> places.values().stream());
  }

  /** The pieces of pages that show the figures: one for each page that prints some. */
  public List<Crop> crops() {
    return places().flatMap(printed -> crop(printed).stream()).toList();
  }

  private static Optional<Crop> crop(List<Numbered> printed) {
    Figure first = printed.get(0).figure();
    if (first.place() == null) {
      return Optional.empty();
    }
    int page = first.place().number();
    String name = SafeName.digest(first.document()) + "/figures-" + page;
    List<Crop.Mark> marks =
        printed.stream()
            .map(figure -> new Crop.Mark(figure.number(), figure.figure().place()))
            .distinct()
            .toList();
    return Optional.of(new Crop(name, first.document(), page, marks));
  }

  private static Optional<Crop> drawn(List<Numbered> printed, Map<String, Size> drawn) {
    return crop(printed).filter(crop -> drawn.containsKey(crop.name()));
  }

  /** The cells of forms that no piece shows, of those that could be drawn. */
  public Stream<Evidence> undrawn(Map<String, Size> drawn) {
    return places()
        .filter(printed -> drawn(printed, drawn).isEmpty())
        .flatMap(List::stream)
        .flatMap(figure -> cell(figure).stream())
        .map(
            cell ->
                new Evidence(
                    cell.document(),
                    new Subject(cell.form(), cell.line(), cell.measure(), null),
                    "",
                    ""));
  }

  private static Optional<FormExtracts.Marked> cell(Numbered printed) {
    Matcher cell = CELL.matcher(printed.figure().key());
    return cell.matches()
        ? Optional.of(
            new FormExtracts.Marked(
                printed.figure().document(),
                cell.group("form"),
                cell.group("line"),
                cell.group("measure"),
                printed.number()))
        : Optional.empty();
  }

  /**
   * Writes the pages. The same figures give the same bytes.
   *
   * @param folder where the page of the district is
   */
  public void write(Path folder, Exhibits exhibits) {
    FormExtracts extracts = new FormExtracts(words, exhibits.lines());
    try {
      Files.createDirectories(folder.resolve(EvidencePages.FOLDER));
      for (Map.Entry<String, Map<String, List<Numbered>>> document : figures.entrySet()) {
        FigurePage page = page(document.getKey(), document.getValue(), exhibits, extracts);
        Path file = folder.resolve(PrintedFigures.path(document.getKey()));
        Files.writeString(file, Templates.render("figures.jte", words, page));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the figures to '" + folder + "'", e);
    }
  }

  private FigurePage page(
      String document,
      Map<String, List<Numbered>> places,
      Exhibits exhibits,
      FormExtracts extracts) {
    boolean hasPages =
        places.values().stream().flatMap(List::stream).anyMatch(FigurePages::isOnPage);
    return new FigurePage(
        words,
        district.title(document),
        document,
        district.owner(document),
        words.of(hasPages ? "figures.words" : "figures.no_pages"),
        district.figures().source(),
        places.entrySet().stream()
            .map(place -> part(document, place.getKey(), place.getValue(), exhibits, extracts))
            .toList());
  }

  private Part part(
      String document,
      String heading,
      List<Numbered> printed,
      Exhibits exhibits,
      FormExtracts extracts) {
    Optional<Crop> drawn = drawn(printed, exhibits.crops());
    List<FormExtracts.Marked> cells =
        printed.stream().flatMap(figure -> cell(figure).stream()).toList();
    boolean isMissing = drawn.isEmpty() && isOnPage(printed.get(0));
    return new Part(
        heading,
        isMissing ? words.of("figures.undrawn") : "",
        printed.stream().map(figure -> entry(figure, printed)).toList(),
        drawn.stream()
            .map(
                crop ->
                    ExhibitWriter.picture(
                        words, crop, exhibits.crops().get(crop.name()), numbers(printed)))
            .toList(),
        drawn.isPresent() ? List.of() : extracts.of(document, cells));
  }

  private static boolean isOnPage(Numbered printed) {
    return printed.figure().place() != null;
  }

  /** Numbers follow each other on a page. */
  private String numbers(List<Numbered> printed) {
    int first = printed.get(0).number();
    int last = printed.get(printed.size() - 1).number();
    return first == last ? Integer.toString(first) : words.of("figures.numbers", first, last);
  }

  private Entry entry(Numbered figure, List<Numbered> printed) {
    boolean isFirst =
        printed.stream()
            .filter(other -> other.number() == figure.number())
            .findFirst()
            .filter(figure::equals)
            .isPresent();
    String source = figure.figure().source();
    String document = figure.figure().document();
    return new Entry(
        isFirst ? PrintedFigures.id(figure.number()) : "",
        figure.number(),
        WorkingPages.name(words, figure.step()),
        WorkingPages.amount(words, figure.step()),
        source.startsWith(document) ? source.substring(document.length()).strip() : source);
  }
}
