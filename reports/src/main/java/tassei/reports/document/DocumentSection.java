package tassei.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A titled part of the report; its parts are one heading level below it.
 *
 * @param id unique in the document, of letters, digits and hyphens
 * @param breaks where it begins
 * @param ground which rows it rests on: marks of simulated rows stand on no page without them
 */
public record DocumentSection(
    String id,
    String title,
    Break breaks,
    List<Block> blocks,
    List<DocumentSection> parts,
    Ground ground) {

  /** On any rows of the run, as long as nobody says otherwise. */
  public DocumentSection(
      String id, String title, Break breaks, List<Block> blocks, List<DocumentSection> parts) {
    this(id, title, breaks, blocks, parts, Ground.ANY_ROWS);
  }

  /** What a section is made of. */
  public enum Ground {
    ANY_ROWS,
    PUBLISHED_ROWS
  }

  /** On published rows only, as all its parts are. */
  public DocumentSection published() {
    return on(Ground.PUBLISHED_ROWS, parts.stream().map(DocumentSection::published).toList());
  }

  /**
   * On published rows only but for parts that say otherwise. The first of these begins a page,
   * because a page has one mark for all that stands on it.
   */
  public DocumentSection publishedItself() {
    int first =
        IntStream.range(0, parts.size())
            .filter(i -> !parts.get(i).isPublished())
            .findFirst()
            .orElse(parts.size());
    if (first == 0 && blocks.isEmpty()) {
      return this; // nothing of it stands on published rows alone
    }
    List<DocumentSection> all = new ArrayList<>(parts);
    if (first < all.size()) {
      all.set(first, all.get(first).onNewPage());
    }
    return on(Ground.PUBLISHED_ROWS, List.copyOf(all));
  }

  private DocumentSection onNewPage() {
    return new DocumentSection(id, title, Break.NEW_PAGE, blocks, parts, ground);
  }

  private DocumentSection on(Ground other, List<DocumentSection> otherParts) {
    return new DocumentSection(id, title, breaks, blocks, otherParts, other);
  }

  public boolean isPublished() {
    return ground == Ground.PUBLISHED_ROWS;
  }

  /** Where a section begins. */
  public enum Break {
    NEW_PAGE,
    FOLLOWS
  }

  /** With a mark before the words for those who do not see its figures. */
  public DocumentSection marked(String mark) {
    return new DocumentSection(
        id,
        title,
        breaks,
        blocks.stream().map(block -> marked(block, mark)).toList(),
        parts.stream().map(part -> part.marked(mark)).toList(),
        ground);
  }

  private static Block marked(Block block, String mark) {
    return block instanceof Block.Picture picture ? picture.marked(mark) : block;
  }

  Stream<Block> all() {
    return Stream.concat(blocks.stream(), parts.stream().flatMap(DocumentSection::all));
  }

  public boolean isEmpty() {
    return blocks.isEmpty() && parts.stream().allMatch(DocumentSection::isEmpty);
  }
}
