package tassei.figures.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.Inclusion;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;
import tassei.contract.words.Status;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.Programmes;
import tassei.figures.control.BudgetControls;
import tassei.figures.control.LineNames;
import tassei.figures.input.BudgetControl;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.ControlScope;
import tassei.figures.input.Origin;
import tassei.figures.input.Told;
import tassei.figures.known.Vintages;
import tassei.figures.known.Vintages.Vintage;

/** A few tables of a budget, and statements about them. */
final class TablesInText {
  private static final Programmes PROGRAMMES =
      new Programmes(Map.of("child", "parent"), Map.of("parent", "M", "child", "M", "other", "N"));

  /**
   * {@code line | collection, year, stage | inclusion | envelope | ministry | programme | amount |
   * record}; of a line that stands twice the later record is in force.
   */
  private static final String LINES =
      """
      a | main 2020 initial     | own      |   | M | parent | 900  | 1
      b | main 2020 initial     | of-which | a |   |        | 300  | 2
      c | main 2020 initial     | own      |   |   |        | 70   | 3
      d | main 2021 initial     | own      |   | M | parent | 1000 | 4
      e | main 2021 initial     | part     | d | M | child  | 600  | 5
      f | main 2021 initial     | part     | d | N |        | 450  | 6
      g | main 2021 initial     | own      |   |   | parent | 80   | 7
      h | main 2021 executed    | own      |   | M | parent | 990  | 8
      i | main 2021 executed    | within   |   | N | parent | 5    | 9
      j | side 2021 initial     | own      |   | N | other  | 40   | 10
      k | side 2021 initial     | own      |   | M |        | -30  | 11
      b | main 2021 executed    | own      |   | M |        | 310  | 12
      l | side 2021 executed    | own      |   | N | parent | 7    | 13
      m | side 2021 executed    | own      |   | L |        | 9    | 14""";

  static final BudgetTerms TERMS =
      new BudgetTerms(
          PROGRAMMES,
          List.of(),
          Stream.of("total", "ministry", "programme", "account").map(Level::named).toList(),
          List.of(Level.named("ministry")),
          Map.of("both", List.of("main", "side")));

  static final List<BudgetControl> CONTROLS =
      List.of(
          control("all", ControlMeasure.SUM, Map.of(), null, 3000),
          control("of M", ControlMeasure.SUM, Map.of(OwnerKey.MINISTRY, Set.of("M")), null, 1890),
          control(
              "parent",
              ControlMeasure.SUM,
              Map.of(OwnerKey.PROGRAMME, Set.of("parent", "child")),
              null,
              2999),
          control(
              "other", ControlMeasure.SUM, Map.of(OwnerKey.PROGRAMME, Set.of("other")), null, 1),
          control("count", ControlMeasure.COUNT, Map.of(), null, 12),
          control("change", ControlMeasure.CHANGE_PCT, Map.of(), null, 20),
          control("named", ControlMeasure.SUM, Map.of(), Set.of("b", "i", "j"), 355));

  private TablesInText() {}

  /** What each of the tables means. */
  static List<LedgerAnswer> answers() {
    LedgerQuestions questions =
        new LedgerQuestions(
            TERMS, new BudgetControls(CONTROLS, PROGRAMMES), new LineNames(Map.of(), Map.of()));
    Map<BudgetTable, List<Vintage<BudgetLine>>> tables = new LinkedHashMap<>();
    List<BudgetLine> lines = LINES.lines().map(TablesInText::line).toList();
    for (Vintage<BudgetLine> report : Vintages.of(lines, BudgetLine::id, any -> true)) {
      tables.computeIfAbsent(report.report().table(), table -> new ArrayList<>()).add(report);
    }
    return tables.values().stream().map(questions::of).toList();
  }

  private static BudgetLine line(String text) {
    String[] cells =
        Arrays.stream(text.split("\\|", -1))
            .map(String::strip)
            .map(cell -> cell.isEmpty() ? null : cell)
            .toArray(String[]::new);
    String[] table = cells[1].split(" ", -1);
    int record = Integer.parseInt(cells[7]);
    return new BudgetLine(
        cells[0],
        new BudgetTable(table[0], Integer.parseInt(table[1]), Stage.of(table[2])),
        new Owner(cells[4], null, cells[5], null, null),
        Inclusion.of(cells[2]),
        cells[3],
        new BigDecimal(cells[6]),
        BigDecimal.ONE,
        false,
        new Told(
            new Origin("budget.csv", record),
            LocalDate.of(2024, 1, record),
            Status.CONFIRMED,
            "a document"));
  }

  private static BudgetControl control(
      String id,
      ControlMeasure measure,
      Map<OwnerKey, Set<String>> owners,
      Set<String> lines,
      int published) {
    Set<Integer> years = measure == ControlMeasure.CHANGE_PCT ? Set.of(2021) : null;
    Set<Stage> stages = measure == ControlMeasure.CHANGE_PCT ? Set.of(Stage.INITIAL) : null;
    return new BudgetControl(
        id,
        measure,
        new ControlScope(null, years, stages, owners, lines),
        BigDecimal.valueOf(published),
        BigDecimal.ONE,
        true,
        null);
  }
}
