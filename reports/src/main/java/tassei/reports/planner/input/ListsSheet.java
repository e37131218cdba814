package tassei.reports.planner.input;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import tassei.reports.planner.base.Choice;
import tassei.reports.planner.base.Key;
import tassei.reports.planner.base.PlannerVocabulary;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.Look;
import tassei.reports.sheet.grid.SheetEntry;
import tassei.reports.sheet.grid.SheetGrid;

/** What the lists offer, and every way to write it; out of sight. */
public final class ListsSheet {
  /** Offered, way to write, place of what it means. */
  private static final int COLUMNS = 3;

  private static final int HEADS = 1;

  private final Book book;
  private final SheetGrid grid;
  private final PlannerVocabulary vocabulary;
  private final Map<Key, List<Map.Entry<String, Integer>>> spellings = new EnumMap<>(Key.class);

  private ListsSheet(Book book, PlannerVocabulary vocabulary) {
    this.book = book;
    this.grid = book.grid("whatif-lists");
    this.vocabulary = vocabulary;
    for (Key key : Key.values()) {
      spellings.put(key, List.copyOf(vocabulary.of(key).numbers().entrySet()));
    }
  }

  public static void write(Book book, PlannerVocabulary vocabulary) {
    ListsSheet lists = new ListsSheet(book, vocabulary);
    lists.rows();
    for (Key key : Key.values()) {
      lists.name(key);
    }
    int index = book.workbook().getSheetIndex(lists.grid.name());
    book.workbook().setSheetVisibility(index, SheetVisibility.HIDDEN);
  }

  private void rows() {
    grid.row();
    int longest = 0;
    for (Key key : Key.values()) {
      grid.put(column(key), key.word(), Look.Face.HEADING);
      longest = Math.max(longest, spellings.get(key).size());
    }
    for (int i = 0; i < longest; i++) {
      grid.row();
      for (Key key : Key.values()) {
        row(key, i);
      }
    }
  }

  private void row(Key key, int i) {
    List<Choice> all = vocabulary.of(key).all();
    if (i < all.size()) {
      grid.put(column(key), all.get(i).shown(), Look.Face.BARE);
    }
    List<Map.Entry<String, Integer>> ways = spellings.get(key);
    if (i < ways.size()) {
      grid.put(column(key) + 1, ways.get(i).getKey(), Look.Face.BARE);
      grid.put(column(key) + 2, SheetEntry.whole(ways.get(i).getValue()), Look.Face.BARE);
    }
  }

  private void name(Key key) {
    int offered = vocabulary.of(key).all().size();
    int ways = spellings.get(key).size();
    book.name("list_" + key.word(), grid, area(column(key), offered));
    book.name("spelling_" + key.word(), grid, area(column(key) + 1, ways));
    book.name("number_" + key.word(), grid, area(column(key) + 2, ways));
  }

  private static int column(Key key) {
    return key.index() * COLUMNS;
  }

  private static CellRangeAddress area(int column, int rows) {
    return new CellRangeAddress(HEADS, HEADS + Math.max(1, rows) - 1, column, column);
  }
}
