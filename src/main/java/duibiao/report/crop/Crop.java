package duibiao.report.crop;

import duibiao.document.Place;
import duibiao.finding.Evidence;
import duibiao.finding.KeyedFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of a page to be cut out for one finding, or for the figures of ratios on it.
 *
 * @param name path of the picture below the folder of all crops, without its ending
 * @param document the file that prints the page
 * @param page page, counted from 1
 * @param marks the figures on it
 */
public record Crop(String name, String document, int page, List<Mark> marks) {

  /**
   * A figure that is outlined.
   *
   * @param number its number among the evidence of the finding, or the figures of the document,
   *     from 1
   * @param box where it stands
   */
  public record Mark(int number, Place.OnPage box) {}

  /** A page of a file. */
  private record Page(String document, int number) {}

  public Crop {
    marks = List.copyOf(marks);
  }

  /**
   * The crops of a finding: one for each page that prints some of its evidence.
   *
   * @param folder folder of its pictures, below that of all crops
   */
  public static List<Crop> of(String folder, KeyedFinding keyed) {
    Map<Page, List<Mark>> pages = new LinkedHashMap<>();
    int number = 0;
    for (Evidence evidence : keyed.finding().evidence()) {
      number++;
      if (evidence.subject().place() instanceof Place.OnPage box && isDrawable(box)) {
        pages
            .computeIfAbsent(new Page(evidence.document(), box.number()), page -> new ArrayList<>())
            .add(new Mark(number, box));
      }
    }
    List<Crop> crops = new ArrayList<>();
    pages.forEach(
        (page, marks) -> {
          String name = folder + "/" + keyed.key() + "-" + (crops.size() + 1);
          crops.add(new Crop(name, page.document(), page.number(), marks));
        });
    return crops;
  }

  /** Whether a figure is outlined on it. */
  public boolean shows(Evidence evidence) {
    return evidence.document().equals(document)
        && marks.stream().anyMatch(mark -> mark.box().equals(evidence.subject().place()));
  }

  /** A finding about a page as a whole has a box without extent. */
  private static boolean isDrawable(Place.OnPage box) {
    return box.right() > box.left() && box.bottom() > box.top();
  }
}
