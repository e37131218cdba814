package tassei.reports.sheet.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.Colouring;
import tassei.reports.sheet.grid.Colours;
import tassei.reports.sheet.grid.SheetColumn;
import tassei.reports.sheet.grid.SheetColumns;
import tassei.reports.sheet.grid.SheetEntry;
import tassei.reports.sheet.grid.Shown;
import tassei.reports.sheet.grid.TableSheet;
import tassei.reports.text.Amounts;
import tassei.reports.text.Wording;

/** Published totals beside the computed ones, in the unit they are published in. */
public final class ControlsSheet {
  private static final int DIGITS = 2;
  private static final int MOST_DIGITS = 5;

  private final Wording wording;

  private ControlsSheet(Wording wording) {
    this.wording = wording;
  }

  public static List<SheetColumn<CheckedTotal>> write(Book book) {
    ControlsSheet words = new ControlsSheet(book.wording());
    List<SheetColumn<CheckedTotal>> columns = words.columns();
    List<CheckedTotal> controls = book.model().controls();
    TableSheet<CheckedTotal> sheet = TableSheet.begin(book, "controls", controls.size(), columns);
    controls.stream().limit(TableSheet.MOST_ROWS).forEach(control -> sheet.add(control));
    sheet.end("controls", 1);
    Colouring.of(sheet.grid())
        .judgements(sheet.rowsOf("verdict"))
        .words(sheet.rowsOf("weak"), words.weak(), Colours.DOUBTFUL);
    return columns;
  }

  private List<SheetColumn<CheckedTotal>> columns() {
    SheetColumns<CheckedTotal> fields = new SheetColumns<>(wording, "controls");
    return List.of(
        fields.code("control", CheckedTotal::code),
        fields.words("name", 44, control -> control.name().in(wording.language())),
        fields.words("verdict", 18, this::verdict),
        fields.words("weak", 12, control -> control.weak() ? weak() : ""),
        fields.number("published", 14, control -> number(control, control.published())),
        fields.number("computed", 14, control -> number(control, control.computed())),
        fields.number("difference", 12, control -> number(control, control.difference())),
        fields.number("tolerance", 12, control -> number(control, control.tolerance())),
        fields.words("unit", 14, this::unit),
        fields.number("parts", control -> SheetEntry.whole(control.parts())),
        fields.words("expect", 22, this::expectation),
        fields.words("source", 44, CheckedTotal::source),
        onScreen(fields, "table", control -> wording.code("quality.table.", control.table())),
        onScreen(fields, "measure", control -> wording.code("sheet.control.", control.measure())));
  }

  private static SheetColumn<CheckedTotal> onScreen(
      SheetColumns<CheckedTotal> fields, String name, Function<CheckedTotal, String> words) {
    return fields.words(name, 12, words).onScreen();
  }

  private String weak() {
    return wording.say("quality.note.weak");
  }

  /** Shape and word. */
  private String verdict(CheckedTotal control) {
    return shape(control.verdict()) + " " + wording.code("quality.verdict.", control.verdict());
  }

  private static String shape(String verdict) {
    StatusMark status =
        switch (verdict) {
          case "exact" -> StatusMark.ATTAINED;
          case "within-rounding" -> StatusMark.ON_TRACK;
          case "differs" -> StatusMark.MISSED;
          case "superseded" -> StatusMark.NOT_BEGUN;
          default -> StatusMark.UNREPORTED;
        };
    return status.shape();
  }

  private String expectation(CheckedTotal control) {
    return control.contradicts() ? wording.say("quality.note.contradicts") : "";
  }

  private String unit(CheckedTotal control) {
    return control.isMoney()
        ? amounts(control).unit()
        : wording.code("quality.unit.", control.unit());
  }

  private SheetEntry number(CheckedTotal control, BigDecimal value) {
    if (value == null) {
      return SheetEntry.NOTHING;
    }
    BigDecimal exact = control.isMoney() ? amounts(control).inUnit(value) : value;
    return SheetEntry.number(exact, digits(control, exact));
  }

  /** A small number that is not zero must not show as zero. */
  private int digits(CheckedTotal control, BigDecimal exact) {
    int usual = control.isMoney() ? amounts(control).mostDigits() : DIGITS;
    int first = exact.signum() == 0 ? 0 : exact.scale() - exact.precision() + 1;
    return Shown.digits(exact, Math.min(MOST_DIGITS, Math.max(usual, first)));
  }

  private Amounts amounts(CheckedTotal control) {
    return Amounts.fitting(wording, List.of(control.published()));
  }
}
