package tassei.reports.planner.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.planner.base.BaseRun;
import tassei.reports.planner.base.InputColumn;
import tassei.reports.planner.base.Key;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.Colouring;
import tassei.reports.sheet.grid.Colours;
import tassei.reports.sheet.grid.Look;
import tassei.reports.sheet.grid.SheetColumn;
import tassei.reports.sheet.grid.SheetColumns;
import tassei.reports.sheet.grid.SheetEntry;
import tassei.reports.sheet.grid.Shown;
import tassei.reports.sheet.grid.TableSheet;

/** The sheet of lines: what the run counts, the planner's own amounts beside it, and spare rows. */
public final class InputSheet {
  public static final String TOPIC = "whatif-lines";

  private static final Shown WORDS = new Shown("", 0);
  private static final Shown NUMBER = new Shown("0", 0);
  private static final Shown YEN = new Shown("#,##0;\"\u2212\"#,##0", 17);
  private static final Shown SIGNED = new Shown("+#,##0;\"\u2212\"#,##0;0", 17);

  private final Book book;
  private final BaseRun base;
  private final InputFormulas formulas;
  private final SheetColumns<LineSheetRow> fields;

  private InputSheet(Book book, BaseRun base) {
    this.book = book;
    this.base = base;
    this.formulas = new InputFormulas(base.vocabulary(), base.wording());
    this.fields = new SheetColumns<>(base.wording(), TOPIC);
  }

  public static void write(Book book, BaseRun base) {
    InputSheet input = new InputSheet(book, base);
    TableSheet<LineSheetRow> sheet =
        TableSheet.begin(book, TOPIC, base.lines().size(), input.columns(), LineSheetRow.SPARES);
    base.lines().forEach(line -> sheet.add(new LineSheetRow.Base(line)));
    IntStream.rangeClosed(1, LineSheetRow.SPARES)
        .forEach(number -> sheet.add(new LineSheetRow.Spare(number)));
    sheet.end("whatif_lines", 2);
    input.names(sheet);
    input.colour(sheet);
    InputRules.set(sheet.grid(), base);
  }

  private void names(TableSheet<LineSheetRow> sheet) {
    for (InputColumn column :
        List.of(
            InputColumn.STATE,
            InputColumn.BASE,
            InputColumn.SCENARIO,
            InputColumn.ROW_KEY,
            InputColumn.COLUMN_KEY)) {
      book.name("line_" + column.word(), sheet.grid(), sheet.rowsOf(column.word()));
    }
    for (InputColumn column : InputColumn.values()) {
      sheet.grid().sheet().setColumnHidden(column.index(), column.isHidden());
    }
  }

  private void colour(TableSheet<LineSheetRow> sheet) {
    CellRangeAddress states = sheet.rowsOf(InputColumn.STATE.word());
    Colouring.of(sheet.grid())
        .words(states, book.say("whatif.state.changed"), Colours.DOUBTFUL)
        .words(states, book.say("whatif.state.added"), Colours.DOUBTFUL)
        .words(states, book.say("whatif.state.doubtful"), Colours.BAD);
  }

  private List<SheetColumn<LineSheetRow>> columns() {
    List<SheetColumn<LineSheetRow>> columns = new ArrayList<>(keys());
    columns.addAll(amounts());
    for (Key key : Key.values()) {
      columns.add(hidden(InputColumn.numberOf(key), row -> number(key, row)));
    }
    columns.add(hidden(InputColumn.ROW_KEY, this::rowKey));
    columns.add(
        hidden(InputColumn.COLUMN_KEY, row -> calculated(InputFormulas::columnKey, NUMBER)));
    return List.copyOf(columns);
  }

  private List<SheetColumn<LineSheetRow>> keys() {
    return List.of(
        fields.words("line", 14, 30, this::name),
        words(InputColumn.STATE, 9, this::state),
        key(Key.COLLECTION, 13),
        words(InputColumn.YEAR, 10, this::year),
        key(Key.STAGE, 15),
        key(Key.MINISTRY, 16),
        key(Key.PROJECT, 22),
        key(Key.PROGRAMME, 30),
        key(Key.RECIPIENT, 11),
        key(Key.ACCOUNT, 16));
  }

  private List<SheetColumn<LineSheetRow>> amounts() {
    return List.of(
        words(InputColumn.PUBLISHED, 14, row -> ofBase(row, InputSheet::published)),
        numbers(InputColumn.BASE, row -> ofBase(row, line -> yen(line.counted()))),
        numbers(InputColumn.SCENARIO, this::scenario),
        numbers(InputColumn.DIFFERENCE, row -> calculated(formulas::difference, SIGNED)),
        words(
                InputColumn.SOURCE,
                50,
                row -> ofBase(row, line -> SheetEntry.text(line.origin().source())))
            .onScreen());
  }

  private SheetColumn<LineSheetRow> key(Key key, int width) {
    return words(InputColumn.of(key), width, row -> chosen(key, row));
  }

  private SheetColumn<LineSheetRow> words(
      InputColumn column, int width, Function<LineSheetRow, SheetEntry> entry) {
    SheetColumn<LineSheetRow> words = fields.words(column.word(), width, row -> "");
    return new SheetColumn<>(
        words.name(), words.head(), words.meaning(), words.room(), words.print(), entry);
  }

  private SheetColumn<LineSheetRow> numbers(
      InputColumn column, Function<LineSheetRow, SheetEntry> entry) {
    return fields.number(column.word(), YEN.width(), entry);
  }

  private static SheetColumn<LineSheetRow> hidden(
      InputColumn column, Function<LineSheetRow, SheetEntry> entry) {
    SheetColumn.Room room = new SheetColumn.Room(SheetColumn.Kind.NUMBERS, 8, 8);
    return new SheetColumn<>(
        column.word(), column.word(), "", room, SheetColumn.Print.SCREEN, entry);
  }

  private static SheetEntry ofBase(LineSheetRow row, Function<PublishedLine, SheetEntry> entry) {
    return row instanceof LineSheetRow.Base known ? entry.apply(known.line()) : SheetEntry.NOTHING;
  }

  private static SheetEntry calculated(IntFunction<String> formula, Shown shown) {
    return new SheetEntry.Told(formula, shown);
  }

  private static SheetEntry published(PublishedLine line) {
    return SheetEntry.text(line.stated() + line.unit());
  }

  private static SheetEntry yen(BigDecimal exact) {
    return exact == null ? SheetEntry.NOTHING : new SheetEntry.Amount(exact, YEN);
  }

  private String name(LineSheetRow row) {
    return row instanceof LineSheetRow.Base known
        ? known.line().line()
        : ((LineSheetRow.Spare) row).name(base.wording());
  }

  private SheetEntry state(LineSheetRow row) {
    if (row instanceof LineSheetRow.Spare) {
      return calculated(formulas::stateOfSpare, WORDS);
    }
    return isFixed(row)
        ? SheetEntry.text(book.say("whatif.state.fixed"))
        : calculated(formulas::stateOfBase, WORDS);
  }

  private static boolean isFixed(LineSheetRow row) {
    return row instanceof LineSheetRow.Base known && !BaseRun.isEditable(known.line());
  }

  private SheetEntry year(LineSheetRow row) {
    String format = book.say("format.year");
    return row instanceof LineSheetRow.Base known
        ? SheetEntry.year(known.line().fiscalYear(), format)
        : new SheetEntry.Input(SheetEntry.NOTHING, format);
  }

  private SheetEntry chosen(Key key, LineSheetRow row) {
    return row instanceof LineSheetRow.Base known
        ? SheetEntry.text(base.vocabulary().of(key).shown(key.codeOf(known.line())))
        : new SheetEntry.Input(SheetEntry.NOTHING, Look.WORDS);
  }

  private SheetEntry scenario(LineSheetRow row) {
    if (isFixed(row)) {
      return SheetEntry.NOTHING;
    }
    return new SheetEntry.Input(ofBase(row, line -> yen(line.counted())), YEN.format());
  }

  private SheetEntry number(Key key, LineSheetRow row) {
    if (row instanceof LineSheetRow.Base known) {
      return SheetEntry.whole(base.vocabulary().of(key).number(key.codeOf(known.line())));
    }
    return calculated(at -> formulas.number(key, at), NUMBER);
  }

  private SheetEntry rowKey(LineSheetRow row) {
    if (row instanceof LineSheetRow.Spare) {
      return calculated(formulas::rowKeyOfSpare, NUMBER);
    }
    return isFixed(row) ? SheetEntry.whole(0) : calculated(formulas::rowKeyOfBase, NUMBER);
  }
}
