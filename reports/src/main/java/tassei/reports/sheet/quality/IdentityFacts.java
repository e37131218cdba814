package tassei.reports.sheet.quality;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import tassei.reports.document.Document;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.SheetGrid;

/**
 * What identifies a run: numbers that a director does not read, so they stand on the last sheet,
 * where formulas of an analyst find them by name.
 */
public final class IdentityFacts {
  private static final List<String> KEYS =
      List.of("cover.run", "cover.data", "cover.version", "cover.compared");

  private static final Map<String, String> NAMES =
      Map.of(
          "cover.as-of", "as_of",
          "cover.run", "run_id",
          "whatif.base", "base_id",
          "cover.data", "data_hash");

  private final Book book;

  public IdentityFacts(Book book) {
    this.book = book;
  }

  /** Those of a document. */
  List<Document.Fact> of(Document document) {
    return document.cover().facts().stream().filter(this::isOne).toList();
  }

  /** The facts of a document beside them. */
  public List<Document.Fact> beside(Document document) {
    return document.cover().facts().stream().filter(fact -> !isOne(fact)).toList();
  }

  /** Formulas of the reader can name what the workbook was made from. */
  public void name(Document.Fact fact, SheetGrid grid, int row, int column) {
    NAMES.forEach(
        (key, name) -> {
          if (book.wording().say(key).equals(fact.name())) {
            book.name(name, grid, new CellRangeAddress(row, row, column, column));
          }
        });
  }

  private boolean isOne(Document.Fact fact) {
    return KEYS.stream().anyMatch(key -> book.wording().say(key).equals(fact.name()));
  }
}
