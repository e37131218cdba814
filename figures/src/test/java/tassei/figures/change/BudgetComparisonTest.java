package tassei.figures.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tassei.figures.change.Reported.number;
import static tassei.figures.change.Reported.shown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;
import tassei.contract.words.Status;
import tassei.figures.budget.Programmes;

class BudgetComparisonTest {
  private static final List<Level> LEVELS = List.of(Level.TOTAL, Level.named("integrated_project"));
  private static final String THEN =
      """
      a | 2021 | P2-1 | 10 | confirmed   | 2022-05-01
      b | 2021 | P2-1 | 5  | provisional | 2022-05-01
      d | 2021 | P2-1 | 3  | confirmed   | 2022-05-01
      e | 2021 | P2-2 | 4  | confirmed   | 2022-05-01
      g | 2021 | P2-2 | 20 | confirmed   | 2022-05-01
      """;
  private static final String NOW =
      """
      a | 2021 | P2-1 | 12 | confirmed | 2023-05-01
      b | 2021 | P2-1 | 9  | confirmed | 2023-05-01
      c | 2022 | P2-1 | 7  | confirmed | 2023-05-01
      d | 2021 | P2-2 | 3  | confirmed | 2023-05-01
      f | 2021 | P2-2 | 2  | confirmed | 2023-05-01
      g | 2021 | P2-2 | 20 | confirmed | 2022-05-01
      """;

  /** {@code line | year | project | yen | status | reported on} */
  private static List<CountedLine> lines(String table) {
    List<CountedLine> lines = new ArrayList<>();
    table
        .lines()
        .forEach(
            line -> {
              String[] cells =
                  Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
              BigDecimal yen = number(cells[3]);
              lines.add(
                  new CountedLine(
                      cells[0],
                      new BudgetTable("main", Integer.parseInt(cells[1]), Stage.INITIAL),
                      Owner.NOT_STATED.with(OwnerKey.INTEGRATED_PROJECT, cells[2]),
                      yen,
                      yen,
                      Status.of(cells[4]),
                      LocalDate.parse(cells[5])));
            });
    return lines;
  }

  @Test
  void everyDifferenceOfABudgetFigureIsSplitIntoItsCauses() {
    assertEquals(
        List.of(
            "main|integrated_project|2021|initial||P2-1||| | 2021 | input | 18 | 15 |  | ",
            "main|integrated_project|2021|initial||P2-1||| | 2021 | revision | 15 | 17 |  | ",
            "main|integrated_project|2021|initial||P2-1||| | 2021 | update | 17 | 21 |  | ",
            "main|integrated_project|2021|initial||P2-2||| | 2021 | input | 24 | 27 |  | ",
            "main|integrated_project|2021|initial||P2-2||| | 2021 | revision | 27 | 23 |  | ",
            "main|integrated_project|2021|initial||P2-2||| | 2021 | update | 23 | 25 |  | ",
            "main|integrated_project|2022|initial||P2-1||| | 2022 | new-year |  | 7 |  | ",
            "main|total|2021|initial||||| | 2021 | revision | 42 | 40 |  | ",
            "main|total|2021|initial||||| | 2021 | update | 40 | 46 |  | ",
            "main|total|2022|initial||||| | 2022 | new-year |  | 7 |  | "),
        shown(compared(lines(THEN), lines(NOW))));
  }

  @Test
  void theSameLinesAgainAreNoDifference() {
    assertEquals(List.of(), compared(lines(THEN), lines(THEN)));
  }

  /** Levels or settings may be others; no line tells of that. */
  @Test
  void whatNoLineExplainsIsInput() {
    Scope scope = new Scope(lines(THEN).get(0).table(), Level.TOTAL, Owner.NOT_STATED);
    assertEquals(
        List.of("main|total|2021|initial||||| | 2021 | input | 4 | 5 |  | "),
        shown(
            BudgetComparison.between(
                List.of(row(scope, new BigDecimal("4"))),
                List.of(row(scope, new BigDecimal("5"))),
                Map.of())));
  }

  @Test
  void controlsThatChangedAppearedOrAreGone() {
    Map<String, BigDecimal> then = new HashMap<>();
    then.put("same", number("4"));
    then.put("changed", number("3"));
    then.put("gone", number("7"));
    then.put("unknown", null);
    Map<String, BigDecimal> now = new HashMap<>();
    now.put("same", number("4.0"));
    now.put("changed", number("5"));
    now.put("new", number("1"));
    now.put("unknown", null);
    assertEquals(
        List.of("changed |  |  | 3 | 5 |  | ", "gone |  |  | 7 |  |  | ", "new |  |  |  | 1 |  | "),
        shown(ControlComparison.between(then, now)));
  }

  private static List<tassei.contract.row.RestatementRow> compared(
      List<CountedLine> then, List<CountedLine> now) {
    Programmes programmes = new Programmes(Map.of(), Map.of());
    Map<Scope, CauseSums> causes =
        CauseSums.byScope(LineDifferences.between(then, now), LEVELS, Map.of(), programmes);
    return BudgetComparison.between(rollup(then), rollup(now), causes);
  }

  private static List<RollupRow> rollup(List<CountedLine> lines) {
    Map<Scope, BigDecimal> sums = new HashMap<>();
    for (CountedLine line : lines) {
      for (Level level : LEVELS) {
        Owner owner = level.keys().isEmpty() ? Owner.NOT_STATED : line.owner();
        sums.merge(new Scope(line.table(), level, owner), line.countedYen(), BigDecimal::add);
      }
    }
    return sums.entrySet().stream().map(sum -> row(sum.getKey(), sum.getValue())).toList();
  }

  private static RollupRow row(Scope scope, BigDecimal yen) {
    return new RollupRow(
        scope,
        yen,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        1,
        BigDecimal.ZERO,
        null,
        null,
        null);
  }
}
