package tassei.reports.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A whole report in one language. Every format draws this: a number that is not in it cannot be
 * printed, and one that is in it is the same everywhere.
 *
 * @param stamp run id, as-of and data hash, for the foot of each page
 * @param names what the codes are called by which rows are filtered
 * @param marks what every page must carry: SIMULATED, DIFFERS, WHAT-IF …, in this language
 */
public record Document(
    Language language,
    String title,
    String author,
    Cover cover,
    List<Section> sections,
    Stamp stamp,
    Map<String, String> names,
    List<String> marks) {

  /** What identifies the run. */
  public record Stamp(String run, String asOf, String dataHash, String version) {}

  /**
   * The first page: title, subtitle, and lines of a name and what it is.
   *
   * @param answers what a reader wants to know first: a question in a few words, and the answer
   * @param notes what the marks mean
   */
  public record Cover(
      String title, String subtitle, List<Fact> facts, List<Fact> answers, List<String> notes) {}

  /** A name and what it is. */
  public record Fact(String name, String value) {}

  /** Every figure, in reading order. */
  public List<Block.Picture> pictures() {
    return blocks().filter(Block.Picture.class::isInstance).map(Block.Picture.class::cast).toList();
  }

  /** Every table, in reading order. */
  public List<Block.Table> tables() {
    return blocks().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
  }

  /** Every block, in reading order. */
  public Stream<Block> blocks() {
    return sections.stream().flatMap(Section::all);
  }
}
