package tassei.figures.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RestatementRow;
import tassei.contract.words.ChangeKind;
import tassei.contract.words.Inclusion;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;
import tassei.contract.words.Status;
import tassei.contract.words.WhyNot;
import tassei.figures.budget.AllSums;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.Envelopes;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.OwnerTables;
import tassei.figures.budget.Programmes;
import tassei.figures.budget.UsedLine;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.ControlReport;
import tassei.figures.input.Origin;
import tassei.figures.input.Plan;
import tassei.figures.input.Told;

class FindingsTest {
  private static final Programmes PROGRAMMES = new Programmes(Map.of(), Map.of());
  private static final Told TOLD =
      new Told(new Origin("budget.csv", 1), null, Status.CONFIRMED, "a document");

  private static BudgetLine line(
      String id, String collection, Stage stage, Inclusion inclusion, String envelope, long yen) {
    return new BudgetLine(
        id,
        new BudgetTable(collection, 2021, stage),
        Owner.NOT_STATED.with(OwnerKey.PROGRAMME, "one"),
        inclusion,
        envelope,
        BigDecimal.valueOf(yen),
        BigDecimal.ZERO,
        false,
        TOLD);
  }

  private static List<UsedLine> used(BudgetLine... lines) {
    return Envelopes.laidByTable(List.of(lines), PROGRAMMES);
  }

  private static List<String> shown(List<FindingRow> rows) {
    return rows.stream()
        .map(row -> row.code().code() + " | " + row.key() + " | " + row.messageEn())
        .sorted()
        .toList();
  }

  private static List<String> shownOf(List<UsedLine> lines) {
    List<FindingRow> found = new ArrayList<>();
    lines.forEach(used -> found.addAll(LineFindings.about(LedgerLine.counting(used))));
    return shown(found);
  }

  @Test
  void whatIsNotItemisedAndPiecesWithoutTheirEnvelope() {
    assertEquals(
        List.of(
            "not-itemised | b | published pieces fall short of the whole: 40 of 100 yen are not"
                + " itemised",
            "not-yet-known | d | its envelope gone is not in force at as-of; the piece counts as"
                + " its own"),
        shownOf(
            used(
                line("b", "main", Stage.INITIAL, Inclusion.OWN, null, 100),
                line("c", "main", Stage.INITIAL, Inclusion.PART, "b", 60),
                line("d", "main", Stage.INITIAL, Inclusion.PART, "gone", 5))));
  }

  @Test
  void aSignIsUnusualByItsStage() {
    String told = " yen (taken as published)";
    assertEquals(
        List.of(
            "unusual-sign | less | an amount of unusual sign: -5" + told,
            "unusual-sign | out | an amount of unusual sign: 7" + told,
            "unusual-size | huge | an amount of unusual size: 1,000,000,000,000,001" + told),
        shownOf(
            used(
                line("less", "main", Stage.EXECUTED, Inclusion.OWN, null, -5),
                line("out", "main", Stage.CARRIED_OUT, Inclusion.OWN, null, 7),
                line("cut", "main", Stage.SUPPLEMENTARY, Inclusion.OWN, null, -7),
                line("huge", "main", Stage.INITIAL, Inclusion.OWN, null, 1_000_000_000_000_001L))));
  }

  @Test
  void aLineThatIsReplacedIsNotTold() {
    BudgetLine line = line("l", "main", Stage.INITIAL, Inclusion.WITHIN, null, -5);
    assertEquals(
        List.of(), LineFindings.about(LedgerLine.aside(line, WhyNot.SUPERSEDED, PROGRAMMES)));
    assertEquals(1, LineFindings.about(LedgerLine.aside(line, WhyNot.WITHIN, PROGRAMMES)).size());
  }

  @Test
  void documentsThatStateDifferentAmountsOfOneProgramme() {
    List<Level> levels = List.of(Level.TOTAL, Level.named("programme"));
    BudgetTerms terms = new BudgetTerms(PROGRAMMES, List.of(), levels, levels, Map.of());
    List<UsedLine> lines =
        used(
            line("h", "other", Stage.INITIAL, Inclusion.OWN, null, 95),
            line("i", "third", Stage.INITIAL, Inclusion.OWN, null, 46),
            line("j", "third", Stage.EXECUTED, Inclusion.OWN, null, 46),
            line("k", "other", Stage.EXECUTED, Inclusion.OWN, null, 46));
    assertEquals(
        List.of(
            "statements-differ | one 2021 initial | documents state from 46 to 95 yen (other,"
                + " third)"),
        shown(
            OwnerTables.of(AllSums.closed(lines, terms)).stream()
                .flatMap(owner -> SumFindings.about(owner, List.of()).stream())
                .toList()));
  }

  @Test
  void aFigureThatIsOddIsToldOnceForEachThing() {
    assertEquals(
        List.of(
            "unusual-sign | k | a negative figure: -1 / 0 (taken as published)",
            "zero-denominator | k | no ratio of nothing: -1 / 0 (taken as published)"),
        shown(new OddFigure(new BigDecimal("-1"), BigDecimal.ZERO).findings("actuals", "k")));
    assertEquals(
        List.of("zero-denominator | k | no ratio of nothing: – (taken as published)"),
        shown(new OddFigure(null, BigDecimal.ZERO).findings("actuals", "k")));
    assertEquals(List.of(), new OddFigure(null, null).findings("actuals", "k"));
  }

  @Test
  void onePlanMustHoldBothYears() {
    List<Plan> plans = List.of(new Plan("P1", 2015, 2019), new Plan("P2", 2020, 2024));
    assertEquals(true, PlanYears.areOutside(plans, 2019, 2020));
    assertEquals(false, PlanYears.areOutside(plans, 2020, 2024));
    assertEquals(false, PlanYears.areOutside(List.of(), 1990, 1990));
    assertEquals(true, PlanYears.areOutside(List.of(new Plan("P", null, 2024)), 2020, 2020));
  }

  @Test
  void outcomesAreStaleAfterThreeMonths() {
    LocalDate asOf = LocalDate.of(2024, 6, 30);
    assertEquals(Optional.empty(), OutcomeFindings.stale(null, asOf));
    assertEquals(Optional.empty(), OutcomeFindings.stale(LocalDate.of(2024, 3, 30), asOf));
    assertEquals(
        "成果の報告は2024年02月分まで。以後の月は未報告として扱う",
        OutcomeFindings.stale(LocalDate.of(2024, 2, 29), asOf).orElseThrow().messageJa());
  }

  private static List<String> codes(String verdict, String difference, boolean isToAgree) {
    return VerdictFindings.about(
            new JudgedControl(
                "c",
                "budget",
                "sum",
                verdict,
                new BigDecimal("10350000000"),
                BigDecimal.ONE,
                new BigDecimal(difference),
                BigDecimal.ONE,
                false,
                false,
                isToAgree))
        .stream()
        .map(row -> row.severity().code() + " " + row.code().code())
        .toList();
  }

  @Test
  void aVerdictIsToldByWhatWasExpectedAndWhatExplainsIt() {
    assertEquals(List.of("error control-differs"), codes("differs", "2", true));
    assertEquals(List.of("warning expected-contradiction"), codes("differs", "2", false));
    assertEquals(List.of("warning contradiction-gone"), codes("exact", "0", false));
    assertEquals(List.of("info within-rounding"), codes("within-rounding", "-1", true));
    assertEquals(List.of("info open-sum"), codes("within-rounding", "-2", true));
    assertEquals(List.of(), codes("superseded", "2", true));
  }

  @Test
  void controlsAndColumnsAreToldBeforeAnythingIsReckoned() {
    ControlReport about =
        new ControlReport(
            "c", new BigDecimal("3.50"), "億円", true, BigDecimal.ONE, null, false, TOLD);
    assertEquals("約と公表された値：3.5 億円", ReportFindings.approximate(about).orElseThrow().messageJa());
    assertEquals(
        "not used: f: unknown column 'amunt'; did you mean 'amount'?",
        ReportFindings.unknownColumn("f: unknown column 'amunt'", "amount").messageEn());
  }

  @Test
  void outcomesThatWereRevisedAreToldInOne() {
    List<RestatementRow> rows = new ArrayList<>();
    List<RestatementRow> outcomes = new ArrayList<>();
    for (ChangeKind kind : ChangeKind.values()) {
      outcomes.add(row("outcomes", kind));
      rows.add(row("budget", kind));
    }
    assertEquals(
        List.of(
            "restated | budget k 2021 | revised: 3 → – (–)",
            "restated | budget k 2021 | revised: 3 → – (–)"),
        shown(RestatedFindings.about(rows)));
    assertEquals(
        "2 outcomes revised or withdrawn",
        RestatedFindings.ofOutcomes(RestatedFindings.told(outcomes)).orElseThrow().messageEn());
    assertEquals(Optional.empty(), RestatedFindings.ofOutcomes(0));
  }

  private static RestatementRow row(String table, ChangeKind kind) {
    return RestatementRow.betweenRuns(table, "k", 2021, kind, new BigDecimal("3"), null);
  }
}
