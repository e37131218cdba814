package tassei.reports.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.Control;
import tassei.reports.text.Amounts;
import tassei.reports.text.Numbers;

/** Every check that is not exact, the most serious first, each in its own unit. */
final class QualityRest {
  private static final int ROWS = 200;
  private static final int DIGITS = 2;
  private static final Set<String> MONEY = Set.of("円", "千円", "百万円", "億円", "兆円", "yen");

  private final Teller teller;
  private final List<Control> rest;

  private QualityRest(Teller teller) {
    this.teller = teller;
    this.rest =
        teller.model().controls().stream()
            .filter(QualityRest::isTold)
            .sorted(Comparator.comparingInt(QualityRest::rank).thenComparing(Control::code))
            .toList();
  }

  static List<Block> of(Teller teller) {
    QualityRest rest = new QualityRest(teller);
    if (rest.rest.isEmpty()) {
      return List.of(new Block.Prose(teller.say("quality.rest.none")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(rest.table());
    if (rest.rest.size() > ROWS) {
      int more = rest.rest.size() - ROWS;
      blocks.add(new Block.Prose(teller.say("quality.findings.more", more, "tables/controls.csv")));
    }
    return blocks;
  }

  private static boolean isTold(Control control) {
    return !control.verdict().equals(QualityVerdict.EXACT)
        || control.weak()
        || control.contradicts();
  }

  private static int rank(Control control) {
    if (control.isWrong()) {
      return 0;
    }
    if (control.contradicts()) {
      return 1;
    }
    if (!QualityVerdict.agrees(control)) {
      return 2;
    }
    return control.weak() ? 3 : 4;
  }

  private Block.Table table() {
    return new Block.Table(
        "quality-rest",
        teller.say("quality.rest.title", rest.size()),
        teller.say("quality.rest.unit"),
        heads(),
        rest.stream().limit(ROWS).map(this::row).toList(),
        "",
        Block.Table.Use.SORT_AND_FILTER);
  }

  private List<Block.Head> heads() {
    return List.of(
        Heads.words(teller.say("quality.rest.col.name"), 13),
        Heads.number(teller.say("quality.rest.col.published"), 4),
        Heads.number(teller.say("quality.rest.col.computed"), 4),
        Heads.number(teller.say("quality.rest.col.difference"), 4),
        Heads.number(teller.say("quality.rest.col.tolerance"), 3),
        Heads.words(teller.say("quality.rest.col.unit"), 3),
        Heads.words(teller.say("quality.rest.col.verdict"), 5),
        Heads.words(teller.say("quality.rest.col.note"), 4));
  }

  private Block.Row row(Control control) {
    List<Cell> cells =
        List.of(
            teller.words(control.name(teller.language())),
            number(control, control.published()),
            number(control, control.computed()),
            difference(control),
            number(control, control.tolerance()),
            teller.words(unit(control)),
            QualityVerdict.cell(teller, control.verdict()),
            teller.words(note(control)));
    return new Block.Row(Block.Row.Kind.PLAIN, cells, new Block.Keys("", "", control.verdict()));
  }

  private Cell number(Control control, BigDecimal value) {
    if (value == null) {
      return new Cell.Unknown("");
    }
    BigDecimal exact = inUnit(control, value);
    return new Cell.Quantity(exact, digits(exact), Numbers.plain(exact, digits(exact)));
  }

  private Cell difference(Control control) {
    if (control.difference() == null) {
      return new Cell.Unknown("");
    }
    BigDecimal exact = inUnit(control, control.difference());
    return new Cell.Quantity(exact, digits(exact), Numbers.change(exact, digits(exact)));
  }

  /** A small number that is not zero must not print as zero. */
  private static int digits(BigDecimal exact) {
    int first = exact.signum() == 0 ? 0 : exact.scale() - exact.precision() + 1;
    return Numbers.digits(exact, Math.min(5, Math.max(DIGITS, first)));
  }

  private BigDecimal inUnit(Control control, BigDecimal value) {
    return isMoney(control) ? amounts(control).inUnit(value) : value;
  }

  private String unit(Control control) {
    return isMoney(control)
        ? amounts(control).unit()
        : teller.wording().code("quality.unit.", control.unit());
  }

  private static boolean isMoney(Control control) {
    return control.measure().equals("sum")
        && control.published() != null
        && MONEY.contains(control.unit());
  }

  private Amounts amounts(Control control) {
    return Amounts.fitting(teller.wording(), List.of(control.published()));
  }

  private String note(Control control) {
    List<String> notes = new ArrayList<>();
    if (control.contradicts()) {
      notes.add(
          teller.say(
              QualityVerdict.agrees(control) ? "quality.note.gone" : "quality.note.contradicts"));
    }
    if (control.weak()) {
      notes.add(teller.say("quality.note.weak"));
    }
    return String.join(teller.say("common.list.comma"), notes);
  }
}
