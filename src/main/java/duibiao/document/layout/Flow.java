package duibiao.document.layout;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import duibiao.document.Block;
import duibiao.document.Budget;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins the lines and tables of all pages into paragraphs and grids, in reading order. */
final class Flow {

  private static final Pattern ITEM =
      Pattern.compile("(（[一二三四五六七八九十\\d]+）|[一二三四五六七八九十]+、|\\d+[.．、](?!\\d)|\\d+）|[①-⑳]).*");

  private static final Pattern LEADER_DOTS = Pattern.compile(".*(…{2}|\\.{4}|·{4}).*");

  /** Lines of one paragraph differ in size by less than this share. */
  private static final double OTHER_SIZE = 0.12;

  /** Baselines further apart than this many font sizes belong to two paragraphs. */
  private static final double FAR = 3;

  private final Map<Long, List<Line>> linesByWidth;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> paragraph = new ArrayList<>();
  private TablePart table;
  private UnruledTable unruled;
  private int tables;

  private final Budget budget;

  private Flow(List<PageLayout> pages, Budget budget) {
    this.budget = budget;
    linesByWidth =
        pages.stream()
            .collect(groupingBy(Flow::width, flatMapping(page -> page.lines().stream(), toList())));
  }

  static List<Block> of(List<PageLayout> pages, Budget budget) {
    Flow flow = new Flow(pages, budget);
    pages.forEach(flow::add);
    flow.endTable();
    flow.endParagraph();
    return flow.blocks;
  }

  private static long width(PageLayout page) {
    return Math.round(page.width());
  }

  private void add(PageLayout page) {
    List<Line> lines = page.lines();
    Margins margins = lines.isEmpty() ? null : Margins.of(lines, linesByWidth.get(width(page)));
    for (PageItem item : page.items()) {
      if (item instanceof TablePart part) {
        add(part);
      } else if (item instanceof UnruledTable part) {
        add(part, margins);
      } else if (item instanceof Line line) {
        endTable();
        add(line, margins);
      }
    }
  }

  private void add(TablePart part) {
    endParagraph();
    endUnruled();
    Optional<TablePart> joined = Optional.ofNullable(table).flatMap(t -> t.continuedBy(part));
    if (joined.isEmpty()) {
      endTable();
    }
    table = joined.orElse(part);
  }

  private void add(UnruledTable part, Margins margins) {
    Optional<UnruledTable> joined = Optional.ofNullable(unruled).flatMap(t -> t.continuedBy(part));
    if (joined.isEmpty()) {
      endTable();
    }
    if (joined.isPresent() || part.isWhole()) {
      endParagraph();
      unruled = joined.orElse(part);
    } else {
      part.lines().forEach(line -> add(line, margins));
    }
  }

  private void add(Line line, Margins margins) {
    if (!paragraph.isEmpty() && !continues(paragraph.get(paragraph.size() - 1), line, margins)) {
      endParagraph();
    }
    paragraph.add(line);
  }

  private static boolean continues(Line last, Line next, Margins margins) {
    boolean near =
        last.page() != next.page() || next.baseline() - last.baseline() < FAR * next.size();
    boolean sameSize = Math.abs(last.size() - next.size()) < OTHER_SIZE * last.size();
    return near
        && sameSize
        && margins.isFilled(last, next)
        && !margins.isIndented(next)
        && !standsAlone(last)
        && !standsAlone(next)
        && !ITEM.matcher(next.text()).matches();
  }

  private static boolean standsAlone(Line line) {
    return line.isApart() || LEADER_DOTS.matcher(line.text()).matches();
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      StringBuilder text = new StringBuilder();
      paragraph.forEach(line -> Line.append(text, line.text()));
      blocks.add(new Paragraph(text.toString(), placeOfFirstPage()));
      paragraph.clear();
    }
  }

  private Place.OnPage placeOfFirstPage() {
    Place.OnPage place = paragraph.get(0).place();
    for (Line line : paragraph) {
      place = line.page() == place.number() ? place.around(line.place()) : place;
    }
    return place;
  }

  private void endUnruled() {
    if (unruled != null) {
      table = unruled.toTable(budget);
      unruled = null;
      endTable();
    }
  }

  private void endTable() {
    endUnruled();
    if (table != null) {
      TablePart compact = table.compact();
      if (compact.rows() > 0) {
        blocks.add(compact.toGrid(++tables));
      }
      table = null;
    }
  }
}
