package tassei.reports.page.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.fact.RunFacts;
import tassei.reports.model.quality.Rejected;
import tassei.reports.page.Heads;
import tassei.reports.page.Teller;
import tassei.reports.text.Numbers;

/** Rows read, accepted and refused; and by which rule. */
final class QualityRows {
  private final Teller teller;
  private final List<RunFacts.Rows> tables;

  private QualityRows(Teller teller) {
    this.teller = teller;
    this.tables = teller.model().run().rows();
  }

  static List<Block> of(Teller teller) {
    QualityRows rows = new QualityRows(teller);
    if (rows.tables.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(rows.table());
    if (!teller.model().rejected().isEmpty()) {
      blocks.add(rows.rejected());
      blocks.add(new Block.Prose(teller.say("quality.rejected.where")));
    }
    return blocks;
  }

  private Block.Table table() {
    RunFacts.Rows sum =
        new RunFacts.Rows(
            teller.say("quality.rows.total"),
            tables.stream().mapToLong(RunFacts.Rows::read).sum(),
            tables.stream().mapToLong(RunFacts.Rows::accepted).sum(),
            tables.stream().mapToLong(RunFacts.Rows::rejected).sum());
    List<Block.Row> rows = new ArrayList<>();
    tables.forEach(table -> rows.add(row(Block.Row.Kind.PLAIN, name(table.table()), table)));
    rows.add(row(Block.Row.Kind.TOTAL, sum.table(), sum));
    return new Block.Table(
        "quality-rows-table",
        teller.say("quality.rows.title", sum.read(), sum.accepted(), sum.rejected()),
        teller.say("quality.rows.unit"),
        List.of(
            Heads.words(teller.say("quality.rows.col.table"), 6),
            Heads.number(teller.say("quality.rows.col.read"), 4),
            Heads.number(teller.say("quality.rows.col.accepted"), 4),
            Heads.number(teller.say("quality.rows.col.rejected"), 4),
            Heads.number(teller.say("quality.rows.col.share"), 4)),
        rows,
        "",
        Block.Table.Use.READ);
  }

  private String name(String table) {
    return teller.wording().code("quality.table.", table);
  }

  private Block.Row row(Block.Row.Kind kind, String name, RunFacts.Rows rows) {
    return new Block.Row(
        kind,
        List.of(
            teller.words(name),
            teller.count(rows.read()),
            teller.count(rows.accepted()),
            teller.count(rows.rejected()),
            share(rows)));
  }

  private Cell share(RunFacts.Rows rows) {
    if (rows.read() == 0) {
      return new Cell.Unknown("");
    }
    BigDecimal percent =
        BigDecimal.valueOf(rows.rejected())
            .scaleByPowerOfTen(2)
            .divide(BigDecimal.valueOf(rows.read()), 5, RoundingMode.HALF_UP);
    return new Cell.Quantity(percent, 1, teller.wording().percent(Numbers.of(percent, 1)));
  }

  private Block.Table rejected() {
    List<Rejected.Count> counts =
        teller.model().rejected().byRule().stream()
            .sorted(
                Comparator.comparingLong(Rejected.Count::rows)
                    .reversed()
                    .thenComparing(Rejected.Count::table)
                    .thenComparing(Rejected.Count::rule))
            .toList();
    return new Block.Table(
        "quality-rejected",
        teller.say("quality.rejected.title", rule(counts.get(0)), counts.get(0).rows()),
        teller.say("quality.rejected.unit"),
        List.of(
            Heads.words(teller.say("quality.rows.col.table"), 4),
            Heads.words(teller.say("quality.rejected.col.rule"), 8),
            Heads.number(teller.say("quality.rejected.col.rows"), 3),
            Heads.words(teller.say("quality.rejected.col.example"), 7)),
        counts.stream().map(this::row).toList(),
        "",
        Block.Table.Use.READ);
  }

  private String rule(Rejected.Count count) {
    return teller.wording().code("quality.rule.", count.rule());
  }

  private Block.Row row(Rejected.Count count) {
    return new Block.Row(
        Block.Row.Kind.PLAIN,
        List.of(
            teller.words(name(count.table())),
            teller.words(rule(count)),
            teller.count(count.rows()),
            teller.words(example(count))));
  }

  private String example(Rejected.Count count) {
    return teller.model().rejected().examples().stream()
        .filter(row -> row.table().equals(count.table()))
        .filter(row -> List.of(row.rules().split(";", -1)).contains(count.rule()))
        .findFirst()
        .map(row -> teller.say("quality.rejected.place", name(row.table()), row.record()))
        .orElse("");
  }
}
