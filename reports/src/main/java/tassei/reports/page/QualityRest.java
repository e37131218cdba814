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

  /** The rank of checks with nothing to say but that rounding explains them. */
  private static final int ROUNDING = 4;

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
    blocks.addAll(rest.part("rest", rest.those(true)));
    blocks.addAll(rest.part("rounding", rest.those(false)));
    return blocks;
  }

  private List<Control> those(boolean serious) {
    return rest.stream().filter(control -> rank(control) < ROUNDING == serious).toList();
  }

  private List<Block> part(String id, List<Control> controls) {
    if (controls.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(table(id, controls));
    if (controls.size() > ROWS) {
      int more = controls.size() - ROWS;
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
    return control.weak() ? ROUNDING - 1 : ROUNDING;
  }

  private Block.Table table(String id, List<Control> controls) {
    boolean judges = id.equals("rest");
    return new Block.Table(
        "quality-" + id,
        teller.say("quality." + id + ".title", controls.size()),
        teller.say("quality.rest.unit"),
        heads(judges),
        controls.stream().limit(ROWS).map(control -> row(control, judges)).toList(),
        "",
        Block.Table.Use.SORT_AND_FILTER);
  }

  private List<Block.Head> heads(boolean judges) {
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(teller.say("quality.rest.col.name"), judges ? 16 : 20));
    heads.add(Heads.number(teller.say("quality.rest.col.published"), 4));
    heads.add(Heads.number(teller.say("quality.rest.col.computed"), 4));
    heads.add(Heads.number(teller.say("quality.rest.col.difference"), 4));
    heads.add(Heads.number(teller.say("quality.rest.col.tolerance"), 4));
    if (judges) {
      heads.add(Heads.words(teller.say("quality.rest.col.verdict"), 7));
      heads.add(Heads.words(teller.say("quality.rest.col.note"), 5));
    } else {
      heads.add(Heads.words(teller.say("quality.rest.col.unit"), 6));
    }
    return heads;
  }

  private Block.Row row(Control control, boolean judges) {
    List<Cell> cells = new ArrayList<>();
    String name = control.name(teller.language());
    cells.add(teller.words(judges ? name + teller.wording().bracketed(unit(control)) : name));
    cells.add(number(control, control.published()));
    cells.add(number(control, control.computed()));
    cells.add(difference(control));
    cells.add(number(control, control.tolerance()));
    if (judges) {
      cells.add(QualityVerdict.cell(teller, control.verdict()));
      cells.add(teller.words(note(control)));
    } else {
      cells.add(teller.words(unit(control)));
    }
    return new Block.Row(Block.Row.Kind.PLAIN, cells, new Block.Keys("", "", control.verdict()));
  }

  private Cell number(Control control, BigDecimal value) {
    if (value == null) {
      return new Cell.Unknown("");
    }
    BigDecimal exact = inUnit(control, value);
    return new Cell.Quantity(
        exact, digits(control, exact), Numbers.plain(exact, digits(control, exact)));
  }

  private Cell difference(Control control) {
    if (control.difference() == null) {
      return new Cell.Unknown("");
    }
    BigDecimal exact = inUnit(control, control.difference());
    return new Cell.Quantity(
        exact, digits(control, exact), Numbers.change(exact, digits(control, exact)));
  }

  /** A small number that is not zero must not print as zero. */
  private int digits(Control control, BigDecimal exact) {
    int usual = isMoney(control) ? amounts(control).mostDigits() : DIGITS;
    int first = exact.signum() == 0 ? 0 : exact.scale() - exact.precision() + 1;
    return Numbers.digits(exact, Math.min(5, Math.max(usual, first)));
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
