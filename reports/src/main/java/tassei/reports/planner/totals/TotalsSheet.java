package tassei.reports.planner.totals;

import java.util.Locale;
import java.util.function.ToIntFunction;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import tassei.reports.planner.base.BaseRun;
import tassei.reports.planner.base.Choice;
import tassei.reports.planner.base.Key;
import tassei.reports.planner.input.InputFormulas;
import tassei.reports.planner.input.LineSheetRow;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.CellText;
import tassei.reports.sheet.grid.LineCount;
import tassei.reports.sheet.grid.Look;
import tassei.reports.sheet.grid.SheetEntry;
import tassei.reports.sheet.grid.SheetGrid;
import tassei.reports.sheet.grid.Shown;

/**
 * The grid of totals: year and ministry down, project across, for one collection and stage. Each
 * place shows scenario, base and difference.
 */
public final class TotalsSheet {
  /** Rows of a group. */
  static final int MEASURES = Measure.values().length;

  /** Index of the row in which collection and stage are chosen. */
  static final int CHOICE = 3;

  /** Index of the row of heads; the row above it holds the numbers of the projects. */
  static final int HEAD = 6;

  /** Year, ministry, measure and sum stand before the projects. */
  static final int PROJECTS = 4;

  /** Key of a group, its least and greatest row key, and the row key that follows. */
  private static final int HIDDEN = 4;

  /** On paper, for what new lines bring. */
  private static final int ROOM = 2;

  private static final int CHOSEN_COLLECTION = 1;
  private static final int CHOSEN_STAGE = 3;
  private static final Shown WORDS = new Shown("", 0);
  private static final Shown NUMBER = new Shown("0", 0);
  private static final Shown YEN = new Shown("#,##0;\"\u2212\"#,##0", 17);
  private static final Shown SIGNED = new Shown("+#,##0;\"\u2212\"#,##0;0", 17);

  /** What a place shows, from its first row to its last. */
  private enum Measure {
    SCENARIO,
    BASE,
    DIFFERENCE;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Book book;
  private final BaseRun base;
  private final SheetGrid grid;
  private final Slice.Extent extent;
  private final int projects;
  private final int groups;
  private final TotalsFormulas formulas;

  private TotalsSheet(Book book, BaseRun base) {
    this.book = book;
    this.base = base;
    this.grid = book.grid("whatif-totals");
    this.extent = Slice.Extent.of(base.lines());
    int known = base.vocabulary().of(Key.PROJECT).all().size();
    this.projects = Math.min(known, extent.columns() + LineSheetRow.SPARES);
    this.groups = 1 + extent.rows() + 2 * LineSheetRow.SPARES;
    this.formulas = new TotalsFormulas(base.wording(), PROJECTS + projects);
  }

  public static void write(Book book, BaseRun base) {
    TotalsSheet totals = new TotalsSheet(book, base);
    totals.top();
    totals.heads();
    for (int group = 0; group < totals.groups; group++) {
      totals.group(group);
    }
    totals.end();
  }

  private String say(String key) {
    return book.say("whatif-totals." + key);
  }

  private void top() {
    grid.row(26f).put(0, say("title"), Look.Face.TITLE);
    grid.row().put(0, say("note"), Look.Face.NOTE);
    grid.row().put(0, book.marks() + " " + book.stamp(), Look.Face.MARK);
    grid.row(2)
        .put(0, say("collection"), Look.Face.HEAD)
        .put(CHOSEN_COLLECTION, chosen(Key.COLLECTION, extent.first().collection()), Look.Face.BARE)
        .put(2, say("stage"), Look.Face.HEAD)
        .put(CHOSEN_STAGE, chosen(Key.STAGE, extent.first().stage()), Look.Face.BARE)
        .put(key(), place(Key.COLLECTION, CHOSEN_COLLECTION), Look.Face.BARE)
        .put(key() + 1, place(Key.STAGE, CHOSEN_STAGE), Look.Face.BARE);
    grid.row()
        .put(0, told(formulas.counts(HEAD + printed() * MEASURES + 2), WORDS), Look.Face.NOTE);
    book.name("chosen_collection", grid, cell(CHOICE, key()));
    book.name("chosen_stage", grid, cell(CHOICE, key() + 1));
    offer(Key.COLLECTION, CHOSEN_COLLECTION);
    offer(Key.STAGE, CHOSEN_STAGE);
  }

  private SheetEntry chosen(Key key, String code) {
    return new SheetEntry.Input(SheetEntry.text(base.vocabulary().of(key).shown(code)), Look.WORDS);
  }

  private static SheetEntry place(Key key, int column) {
    String typed = InputFormulas.literal(address(column, CHOICE + 1));
    return told("IFERROR(MATCH(%s,list_%s,0),0)".formatted(typed, key.word()), NUMBER);
  }

  private void offer(Key key, int column) {
    SXSSFSheet sheet = grid.sheet();
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation rule =
        helper.createValidation(
            helper.createFormulaListConstraint("list_" + key.word()),
            new CellRangeAddressList(CHOICE, CHOICE, column, column));
    rule.createErrorBox(book.say("whatif.rule"), book.say("whatif.rule.choice"));
    rule.setShowErrorBox(true);
    sheet.addValidationData(rule);
  }

  private void heads() {
    grid.row();
    for (int project = 0; project < projects; project++) {
      boolean isFirst = project == 0;
      String before = isFirst ? "0" : address(PROJECTS + project - 1, HEAD);
      SheetEntry number = told(TotalsFormulas.nextProject(before, isFirst), NUMBER);
      grid.put(PROJECTS + project, number, Look.Face.BARE);
    }
    grid.sheet().getRow(HEAD - 1).setZeroHeight(true);
    grid.row(longest(Key.PROJECT, project -> LineCount.of(project, YEN.width())))
        .put(0, say("year"), Look.Face.HEAD)
        .put(1, say("ministry"), Look.Face.HEAD)
        .put(2, say("measure"), Look.Face.HEAD)
        .put(3, say("all-projects"), Look.Face.NUMBER_HEAD);
    for (int project = 0; project < projects; project++) {
      String number = address(PROJECTS + project, HEAD);
      String name = "IF(%s=0,\"\",INDEX(list_project,%s))".formatted(number, number);
      grid.put(PROJECTS + project, told(name, WORDS), Look.Face.BARE);
    }
  }

  private void group(int group) {
    int first = HEAD + 2 + group * MEASURES;
    if (group == 0) {
      row(first, SheetEntry.whole(TotalsFormulas.EVERYTHING), Measure.SCENARIO);
    } else {
      row(first, told(formulas.nextKey(first), NUMBER), Measure.SCENARIO);
      grid.put(key() + HIDDEN - 1, told(formulas.nextLine(first), NUMBER), Look.Face.BARE);
    }
    row(first + 1, told(formulas.sameKey(first), NUMBER), Measure.BASE);
    row(first + 2, told(formulas.sameKey(first), NUMBER), Measure.DIFFERENCE);
  }

  private void row(int row, SheetEntry key, Measure measure) {
    grid.row()
        .put(0, told(formulas.year(row), WORDS), Look.Face.BARE)
        .put(1, told(formulas.ministry(row), WORDS), Look.Face.BARE)
        .put(2, told(formulas.measure(row, measure.word()), WORDS), Look.Face.BARE);
    for (int column = PROJECTS - 1; column < key(); column++) {
      grid.put(column, amount(row, column, measure), Look.Face.BARE);
    }
    grid.put(key(), key, Look.Face.BARE)
        .put(key() + 1, told(formulas.least(row), NUMBER), Look.Face.BARE)
        .put(key() + 2, told(formulas.most(row), NUMBER), Look.Face.BARE);
  }

  private SheetEntry amount(int row, int column, Measure measure) {
    String letter = CellReference.convertNumToColString(column);
    boolean isSum = column < PROJECTS;
    return switch (measure) {
      case SCENARIO ->
          told(isSum ? formulas.sum("line_scenario", row) : formulas.scenario(row, letter), YEN);
      case BASE -> told(isSum ? formulas.sum("line_base", row) : formulas.base(row, letter), YEN);
      case DIFFERENCE -> told(TotalsFormulas.difference(letter, row), SIGNED);
    };
  }

  private void end() {
    SXSSFSheet sheet = grid.sheet();
    int last = HEAD + groups * MEASURES;
    sheet.createFreezePane(PROJECTS, HEAD + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEAD, last, 0, PROJECTS - 2));
    sheet.setRepeatingRows(new CellRangeAddress(0, HEAD, -1, -1));
    grid.widen(0, 12);
    grid.widen(1, longest(Key.MINISTRY, CellText::width));
    grid.widen(2, 10);
    grid.setWidths();
    for (int hidden = 0; hidden < HIDDEN; hidden++) {
      sheet.setColumnHidden(key() + hidden, true);
    }
    book.name("whatif_totals", grid, new CellRangeAddress(HEAD, last, 0, PROJECTS + projects - 1));
    new TotalsLook(grid, last, key()).set();
    int index = book.workbook().getSheetIndex(grid.name());
    int paper = PROJECTS + Math.min(projects, extent.columns() + ROOM) - 1;
    book.workbook().setPrintArea(index, 0, paper, 0, HEAD + printed() * MEASURES);
  }

  /** Groups on paper: a few more than now; unused ones would give empty pages. */
  private int printed() {
    return 1 + extent.rows() + ROOM;
  }

  /** What the grid names changes, so there is room for each of the names. */
  private int longest(Key key, ToIntFunction<String> length) {
    return base.vocabulary().of(key).all().stream()
        .map(Choice::shown)
        .mapToInt(length)
        .max()
        .orElse(1);
  }

  private int key() {
    return PROJECTS + projects;
  }

  private static SheetEntry told(String formula, Shown shown) {
    return new SheetEntry.Told(row -> formula, shown);
  }

  /** By index of the column and number of the row. */
  private static String address(int column, int row) {
    return "$" + CellReference.convertNumToColString(column) + "$" + row;
  }

  private static CellRangeAddress cell(int row, int column) {
    return new CellRangeAddress(row, row, column, column);
  }
}
