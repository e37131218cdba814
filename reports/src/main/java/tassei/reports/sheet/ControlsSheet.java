package tassei.reports.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tassei.reports.document.Language;
import tassei.reports.model.Control;
import tassei.reports.text.Wording;

/** Published totals beside the computed ones, in the unit they are published in. */
final class ControlsSheet {
  private static final int MOST_DIGITS = 8;

  /** Sums of money stand in yen in the run. */
  private static final Map<String, Integer> POWERS = Map.of("千円", 3, "百万円", 6, "億円", 8, "兆円", 12);

  private ControlsSheet() {}

  static List<Field<Control>> write(Book book) {
    List<Field<Control>> columns = columns(book.wording());
    List<Control> controls = book.model().controls();
    TableSheet<Control> sheet = TableSheet.begin(book, "controls", controls.size(), columns);
    controls.stream()
        .limit(TableSheet.MOST_ROWS)
        .forEach(control -> sheet.add(control, Look.Face.BODY));
    sheet.end("controls", 1);
    Colouring.of(sheet.grid())
        .words(sheet.rowsOf("verdict"), verdict(book.wording(), "differs"), Colours.BAD)
        .words(sheet.rowsOf("verdict"), verdict(book.wording(), "no-data"), Colours.DOUBTFUL)
        .words(sheet.rowsOf("weak"), book.say("weak"), Colours.DOUBTFUL);
    return columns;
  }

  private static List<Field<Control>> columns(Wording wording) {
    Language language = wording.language();
    Fields<Control> fields = new Fields<>(wording, "controls");
    return List.of(
        fields.code("control", Control::code),
        fields.words("name", 44, control -> control.name().in(language)),
        fields.words("verdict", 20, control -> verdict(wording, control.verdict())),
        fields.words("weak", 9, control -> control.weak() ? wording.say("sheet.weak") : ""),
        fields.number("published", 14, control -> number(control, control.published())),
        fields.number("computed", 14, control -> number(control, control.computed())),
        fields.number("difference", 12, control -> number(control, control.difference())),
        fields.number("tolerance", 12, control -> number(control, control.tolerance())),
        fields.words("unit", 8, Control::unit),
        fields.number("parts", control -> Entry.whole(control.parts())),
        fields.words("expect", 20, control -> expectation(wording, control)),
        fields.words("source", 44, Control::source),
        fields
            .words("table", 11, control -> wording.code("sheet.table.", control.table()))
            .onScreen(),
        fields
            .words("measure", 11, control -> wording.code("sheet.control.", control.measure()))
            .onScreen());
  }

  private static String verdict(Wording wording, String code) {
    return wording.code("sheet.verdict.", code);
  }

  private static String expectation(Wording wording, Control control) {
    return control.contradicts() ? wording.say("sheet.contradicts") : "";
  }

  private static Entry number(Control control, BigDecimal value) {
    boolean isMoney = control.table().equals("budget") && control.measure().equals("sum");
    int power = isMoney ? POWERS.getOrDefault(control.unit(), 0) : 0;
    return value == null ? Entry.NOTHING : Entry.plain(value.movePointLeft(power), MOST_DIGITS);
  }
}
