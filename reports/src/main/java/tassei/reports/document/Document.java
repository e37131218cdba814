package tassei.reports.document;

import java.util.HashMap;
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
 * @param throughout those of them that hold for every figure; others stand where they hold
 * @param front the first pages; empty where the cover stands for them
 */
public record Document(
    Language language,
    String title,
    String author,
    Cover cover,
    List<DocumentSection> sections,
    Stamp stamp,
    Map<String, String> names,
    List<String> marks,
    List<String> throughout,
    Front front) {

  /** Whatever codes its sections were named after, each id stands once. */
  public Document {
    sections = new Anchors(front).unique(sections);
  }

  /** With a cover instead of first pages. */
  public Document(
      Language language,
      String title,
      String author,
      Cover cover,
      List<DocumentSection> sections,
      Stamp stamp,
      Map<String, String> names,
      List<String> marks,
      List<String> throughout) {
    this(language, title, author, cover, sections, stamp, names, marks, throughout, Front.NONE);
  }

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

  /** What figures are called, by their ids: chapter and place in it. */
  public Map<String, String> figureNumbers() {
    Map<String, String> numbers = new HashMap<>();
    int chapter = 0;
    for (DocumentSection section : sections) {
      if (!section.isEmpty()) {
        chapter++;
        int place = 0;
        for (Block block : section.all().toList()) {
          if (block instanceof Block.Picture picture) {
            place++;
            numbers.put(picture.id(), chapter + "-" + place);
          }
        }
      }
    }
    return numbers;
  }

  /** Every figure, in reading order. */
  public List<Block.Picture> pictures() {
    return Stream.concat(
            front.pictures(),
            blocks().filter(Block.Picture.class::isInstance).map(Block.Picture.class::cast))
        .toList();
  }

  /** Every table, in reading order. */
  public List<Block.Table> tables() {
    return blocks().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
  }

  /** Every block, in reading order. */
  public Stream<Block> blocks() {
    return sections.stream().flatMap(DocumentSection::all);
  }
}
