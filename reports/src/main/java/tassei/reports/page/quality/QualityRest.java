package tassei.reports.page.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.model.quality.Finding;
import tassei.reports.page.Heads;
import tassei.reports.page.Teller;
import tassei.reports.text.Amounts;
import tassei.reports.text.Numbers;

/** Every check, those that need attention first, each in its own unit. */
final class QualityRest {
  private static final int ROWS = 200;

  /** The rank of checks with nothing to say but that rounding explains them. */
  private static final int ROUNDING = 4;

  private static final int EXACT = 5;

  private static final int DIGITS = 2;

  private final Teller teller;
  private final Set<String> improbable;
  private final List<CheckedTotal> all;

  private QualityRest(Teller teller) {
    this.teller = teller;
    this.improbable =
        teller.model().findings().rows().stream()
            .filter(finding -> finding.code().equals("improbable-rounding"))
            .map(Finding::key)
            .collect(Collectors.toSet());
    this.all =
        teller.model().controls().stream()
            .sorted(Comparator.comparingInt(this::rank).thenComparing(CheckedTotal::code))
            .toList();
  }

  static List<Block> of(Teller teller) {
    QualityRest rest = new QualityRest(teller);
    List<Block> blocks = new ArrayList<>();
    List<CheckedTotal> serious = rest.between(0, ROUNDING);
    if (serious.isEmpty()) {
      blocks.add(new Block.Prose(teller.say("quality.rest.none")));
    }
    blocks.addAll(rest.part("rest", serious));
    blocks.addAll(rest.part("rounding", rest.between(ROUNDING, EXACT)));
    blocks.addAll(rest.part(QualityVerdict.EXACT, rest.between(EXACT, EXACT + 1)));
    return blocks;
  }

  private List<CheckedTotal> between(int from, int below) {
    return all.stream().filter(control -> rank(control) >= from && rank(control) < below).toList();
  }

  private List<Block> part(String id, List<CheckedTotal> controls) {
    if (controls.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(table(id, controls));
    if (controls.size() > ROWS) {
      int more = controls.size() - ROWS;
      blocks.add(new Block.Prose(teller.say("quality.more", more)));
    }
    return blocks;
  }

  private int rank(CheckedTotal control) {
    if (control.isWrong()) {
      return 0;
    }
    if (control.contradicts()) {
      return 1;
    }
    if (!QualityVerdict.agrees(control)) {
      return 2;
    }
    if (control.weak() || improbable.contains(control.code())) {
      return ROUNDING - 1;
    }
    return control.verdict().equals(QualityVerdict.EXACT) ? EXACT : ROUNDING;
  }

  private Block.Table table(String id, List<CheckedTotal> controls) {
    boolean judges = id.equals("rest");
    boolean isExact = id.equals(QualityVerdict.EXACT);
    return new Block.Table(
        "quality-" + id,
        teller.say("quality." + id + ".title", controls.size()),
        teller.say(isExact ? "quality.exact.unit" : "quality.rest.unit"),
        isExact ? exactHeads() : heads(judges),
        controls.stream()
            .limit(ROWS)
            .map(control -> isExact ? exactRow(control) : row(control, judges))
            .toList(),
        "",
        Block.Table.Use.SORT_AND_FILTER);
  }

  private List<Block.Head> heads(boolean judges) {
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(teller.say("quality.rest.col.name"), judges ? 15 : 20));
    heads.add(Heads.number(teller.say("quality.rest.col.published"), 4));
    heads.add(Heads.number(teller.say("quality.rest.col.computed"), 4));
    heads.add(Heads.number(teller.say("quality.rest.col.difference"), 4));
    heads.add(Heads.number(teller.say("quality.rest.col.tolerance"), 4));
    if (judges) {
      heads.add(Heads.words(teller.say("quality.rest.col.verdict"), 8));
      heads.add(Heads.words(teller.say("quality.rest.col.note"), 7));
    } else {
      heads.add(Heads.words(teller.say("quality.rest.col.unit"), 6));
    }
    return heads;
  }

  private List<Block.Head> exactHeads() {
    return List.of(
        Heads.words(teller.say("quality.rest.col.name"), 26),
        Heads.number(teller.say("quality.rest.col.published"), 6),
        Heads.words(teller.say("quality.rest.col.unit"), 5),
        Heads.number(teller.say("quality.rest.col.parts"), 5));
  }

  private Block.Row exactRow(CheckedTotal control) {
    return new Block.Row(
        Block.Row.Kind.PLAIN,
        List.of(
            teller.words(control.name(teller.language())),
            number(control, control.published(), 0),
            teller.words(unit(control)),
            teller.count(control.parts())),
        new Block.Keys("", "", control.verdict()));
  }

  private Block.Row row(CheckedTotal control, boolean judges) {
    List<Cell> cells = new ArrayList<>();
    String name = control.name(teller.language());
    cells.add(teller.words(judges ? name + teller.wording().bracketed(unit(control)) : name));
    int digits = digits(control);
    cells.add(number(control, control.published(), digits));
    cells.add(number(control, control.computed(), digits));
    cells.add(difference(control, digits));
    cells.add(number(control, control.tolerance(), 0));
    if (judges) {
      cells.add(QualityVerdict.cell(teller, QualityVerdict.of(control)));
      cells.add(teller.words(note(control)));
    } else {
      cells.add(teller.words(unit(control)));
    }
    return new Block.Row(Block.Row.Kind.PLAIN, cells, new Block.Keys("", "", control.verdict()));
  }

  /** What is computed prints to the published place at least: 106.0 stands beside 103.5. */
  private int digits(CheckedTotal control) {
    return control.published() == null ? 0 : digits(control, inUnit(control, control.published()));
  }

  private Cell number(CheckedTotal control, BigDecimal value, int least) {
    if (value == null) {
      return new Cell.Unknown("");
    }
    BigDecimal exact = inUnit(control, value);
    int digits = Math.max(least, digits(control, exact));
    return new Cell.Quantity(exact, digits, Numbers.of(exact, digits));
  }

  private Cell difference(CheckedTotal control, int least) {
    if (control.difference() == null) {
      return new Cell.Unknown("");
    }
    BigDecimal exact = inUnit(control, control.difference());
    int digits = Math.max(least, digits(control, exact));
    return new Cell.Quantity(exact, digits, Numbers.change(exact, digits));
  }

  /** A small number that is not zero must not print as zero. */
  private int digits(CheckedTotal control, BigDecimal exact) {
    int usual = control.isMoney() ? amounts(control).mostDigits() : DIGITS;
    int first = exact.signum() == 0 ? 0 : exact.scale() - exact.precision() + 1;
    return Numbers.digits(exact, Math.min(5, Math.max(usual, first)));
  }

  private BigDecimal inUnit(CheckedTotal control, BigDecimal value) {
    return control.isMoney() ? amounts(control).inUnit(value) : value;
  }

  private String unit(CheckedTotal control) {
    return control.isMoney()
        ? amounts(control).unit()
        : teller.wording().code("quality.unit.", control.unit());
  }

  private Amounts amounts(CheckedTotal control) {
    return Amounts.fitting(teller.wording(), List.of(control.published()));
  }

  private String note(CheckedTotal control) {
    List<String> notes = new ArrayList<>();
    if (control.contradicts() && QualityVerdict.agrees(control)) {
      notes.add(teller.say("quality.note.gone"));
    }
    if (control.weak()) {
      notes.add(teller.say("quality.note.weak"));
    }
    if (improbable.contains(control.code())) {
      notes.add(teller.say("quality.note.improbable"));
    }
    return String.join(teller.say("common.list.comma"), notes);
  }
}
