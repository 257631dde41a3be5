package duibiao.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file as a person reads it: paragraphs and tables from top to bottom.
 *
 * @param name the file's name without its folder, such as {@code 2024-万里街道-部门预算.pdf}
 * @param format what the bytes are, whatever the name's extension says
 * @param pages number of pages; 0 where the format has none
 * @param blocks paragraphs and grids in reading order, page furniture left out
 * @param warnings what the reader left out or could not trust
 * @param hidden texts that a person does not see on the page, but copies, finds and hears read
 *     aloud; in no block
 */
public record Document(
    String name,
    Format format,
    int pages,
    List<Block> blocks,
    List<Warning> warnings,
    List<Paragraph> hidden) {

  public Document {
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
    hidden = List.copyOf(hidden);
  }

  /** A document without hidden text. */
  public Document(
      String name, Format format, int pages, List<Block> blocks, List<Warning> warnings) {
    this(name, format, pages, blocks, warnings, List.of());
  }

  /** A document that was read without a doubt. */
  public Document(String name, Format format, int pages, List<Block> blocks) {
    this(name, format, pages, blocks, List.of());
  }

  /** The paragraphs, in reading order. */
  public Stream<Paragraph> paragraphs() {
    return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
  }

  /** The grids, in reading order. */
  public Stream<Grid> grids() {
    return blocks.stream().filter(Grid.class::isInstance).map(Grid.class::cast);
  }
}
