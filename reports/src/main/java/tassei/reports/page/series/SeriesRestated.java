package tassei.reports.page.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.ReportModel;
import tassei.reports.model.change.Restatement;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.Heads;
import tassei.reports.page.Teller;
import tassei.reports.text.Numbers;

/** Published figures that a later document changed: both vintages as lines, before and after. */
final class SeriesRestated {
  private static final int ROWS = 60;
  private static final int FIGURES = 12;

  private final Teller teller;
  private final List<Restatement> restated;

  private SeriesRestated(Teller teller) {
    this.teller = teller;
    this.restated = teller.model().changes().figures().rows();
  }

  static List<Block> of(Teller teller) {
    SeriesRestated series = new SeriesRestated(teller);
    return series.restated.isEmpty() ? List.of() : series.blocks();
  }

  /** Whether no figure of an indicator that rests on simulated rows was restated. */
  static boolean isPublished(ReportModel model) {
    return model.changes().figures().rows().stream()
        .map(Restatement::key)
        .noneMatch(
            key ->
                model.kpis().stream()
                    .filter(kpi -> kpi.standing().simulated())
                    .anyMatch(kpi -> key.equals(kpi.code()) || key.startsWith(kpi.code() + " ")));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    byKey().values().stream()
        .map(this::lines)
        .flatMap(Optional::stream)
        .limit(FIGURES)
        .forEach(blocks::add);
    blocks.add(table());
    long more = teller.model().changes().figures().total() - Math.min(ROWS, restated.size());
    if (more > 0) {
      blocks.add(new Block.Prose(teller.say("series.more", more)));
    }
    return blocks;
  }

  private Map<String, List<Restatement>> byKey() {
    Map<String, List<Restatement>> byKey = new LinkedHashMap<>();
    restated.stream()
        .filter(row -> row.fiscalYear() != null && row.before() != null && row.after() != null)
        .forEach(row -> byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
    return byKey;
  }

  private Optional<Block> lines(List<Restatement> rows) {
    return SeriesVintages.of(teller, rows).map(vintages -> vintages.picture(teller));
  }

  private Block.Table table() {
    return new Block.Table(
        "series-restated-table",
        teller.say("series.restated.title", teller.model().changes().figures().total(), largest()),
        teller.say("series.restated.unit"),
        List.of(
            Heads.words(teller.say("series.col.figure"), 8),
            Heads.words(teller.say("series.col.year"), 4),
            Heads.words(teller.say("series.col.kind"), 4),
            Heads.number(teller.say("series.col.before"), 4),
            Heads.words(teller.say("series.col.before.on"), 4),
            Heads.number(teller.say("series.col.after"), 4),
            Heads.words(teller.say("series.col.after.on"), 4),
            Heads.number(teller.say("series.col.change"), 4)),
        restated.stream().limit(ROWS).map(this::row).toList(),
        "",
        Block.Table.Use.SORT_AND_FILTER);
  }

  private String largest() {
    return restated.stream()
        .filter(row -> row.change() != null)
        .max(Comparator.comparing(row -> row.change().abs()))
        .map(row -> teller.say("series.largest", name(row), change(row.change())))
        .orElse("");
  }

  private Block.Row row(Restatement row) {
    return new Block.Row(
        Block.Row.Kind.PLAIN,
        List.of(
            teller.words(name(row)),
            teller.words(year(row)),
            teller.words(teller.wording().code("changes.", row.kind())),
            number(row.before()),
            teller.words(teller.wording().years().day(row.beforeOn())),
            number(row.after()),
            teller.words(teller.wording().years().day(row.afterOn())),
            row.change() == null
                ? new Cell.Unknown("")
                : new Cell.Quantity(row.change(), digits(row.change()), change(row.change()))));
  }

  /** The indicator where the key begins with one, else the key. */
  private String name(Restatement row) {
    return SeriesVintages.kpi(teller.model(), row)
        .map((ReportedKpi kpi) -> kpi.name(teller.language()))
        .orElse(row.key());
  }

  /** Of the year alone or up to its end: the same year has both figures. */
  private String year(Restatement row) {
    if (row.fiscalYear() == null) {
      return "";
    }
    String year = teller.wording().years().year(row.fiscalYear());
    return row.basis().isEmpty() ? year : teller.say("series.year." + row.basis(), year);
  }

  private static Cell number(BigDecimal value) {
    return value == null
        ? new Cell.Unknown("")
        : new Cell.Quantity(value, digits(value), Numbers.plain(value, 2));
  }

  private static String change(BigDecimal value) {
    return Numbers.change(value, digits(value));
  }

  private static int digits(BigDecimal value) {
    return Numbers.digits(value, 2);
  }
}
