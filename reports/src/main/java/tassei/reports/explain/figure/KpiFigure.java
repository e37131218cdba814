package tassei.reports.explain.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import tassei.reports.explain.address.Nearest;
import tassei.reports.explain.layout.Layout;
import tassei.reports.explain.layout.Listing;
import tassei.reports.explain.layout.Page;
import tassei.reports.explain.layout.PlainNumbers;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/** What an indicator has reached, and the events or published figures it is made of. */
public final class KpiFigure implements ExplainedFigure {
  private static final Set<String> PERCENT = Set.of("％", "%");
  private static final int DECIMALS = 5;

  private final RunFolder run;
  private final String id;
  private final RunRow kpi;

  private KpiFigure(RunFolder run, String id, RunRow kpi) {
    this.run = run;
    this.id = id;
    this.kpi = kpi;
  }

  public static KpiFigure of(RunFolder run, String id) {
    RunRow kpi =
        run.tables()
            .first(RunTable.KPI_ATTAINMENT, row -> row.is(Column.KPI, id))
            .orElseThrow(() -> Nearest.unknownKpi(run, id));
    return new KpiFigure(run, id, kpi);
  }

  @Override
  public List<String> print(Page page) {
    new KpiHeadline(run, kpi).print(page);
    Check check = new Check("kpi:" + id, page);
    RefusedCopies outcomes = RefusedCopies.in(run, "outcomes", Column.OUTCOME);
    boolean anyRows = false;
    for (Listing listing : listings()) {
      RowSums sums = new RowSums();
      listing.read(row -> add(sums, row, outcomes));
      if (!listing.isEmpty() || !kpi.isBlank(Column.SOURCE_KIND)) {
        anyRows = true;
        listing.printCounted(page);
        check(check, sums, listing.counted());
        listing.printLeftOut(page);
      }
    }
    if (!anyRows) {
      page.blank();
      page.line("No row of the run speaks of it. / この指標についての行はない。");
    }
    outcomes.print(page);
    RefusedCopies published = RefusedCopies.in(run, "actuals", Column.KPI);
    published.see(id);
    published.print(page);
    new KpiDefinition(run, id).printNotes(page);
    new CheckingControls(run).printOf(id, page);
    Remarked.ofKpi(id).print(run, page);
    return check.faults();
  }

  /** Of an indicator without a figure both kinds of rows may say why. */
  private List<Listing> listings() {
    return switch (kpi.text(Column.SOURCE_KIND)) {
      case "events" -> List.of(events());
      case "published" -> List.of(published());
      default -> List.of(events(), published());
    };
  }

  private Listing events() {
    String newest = kpi.is(Column.MEASURE, "level") ? NewestEvent.placeOf(run.tables(), id) : null;
    return new Listing(
        run.tables(),
        RunTable.KPI_EVENTS,
        Layout.EVENTS,
        row -> row.is(Column.KPI, id) ? whyNotEvent(row, newest) : null);
  }

  private String whyNotEvent(RunRow row, String newest) {
    if (!row.flag(Column.COUNTED)) {
      return Listing.reason(row);
    }
    if (newest != null) {
      return newest.equals(Layout.place(row)) ? Listing.COUNTS : "not-newest";
    }
    boolean otherYear = isYearly() && !row.is(Column.FISCAL_YEAR, kpi.text(Column.LATEST_FY));
    return otherYear ? "other-year" : Listing.COUNTS;
  }

  private Listing published() {
    return new Listing(
        run.tables(),
        RunTable.FIGURE_ROWS,
        Layout.FIGURE_ROWS,
        row -> row.is(Column.FIGURE, "kpi:" + id) ? FigureRow.whyNot(row) : null);
  }

  private void add(RowSums sums, RunRow row, RefusedCopies copies) {
    if (kpi.is(Column.SOURCE_KIND, "published")) {
      FigureRow.add(sums, row);
    } else if (kpi.is(Column.SOURCE_KIND, "events")) {
      copies.see(row.text(Column.OUTCOME));
      sums.add(RowSums.MAIN, row.number(Column.QUANTITY), BigDecimal.ONE);
      sums.add(RowSums.DENOMINATOR, row.number(Column.DENOMINATOR), BigDecimal.ONE);
    }
  }

  private void check(Check check, RowSums sums, long rows) {
    String what = "the printed actual";
    BigDecimal actual = kpi.number(Column.ACTUAL);
    if (actual == null) {
      check.none(what, isSum() ? rows : 0);
    } else if (isRatio()) {
      ratio(check, sums, what, actual);
    } else {
      check.equal("", what, rounded(sums.of(RowSums.MAIN)), actual, unit());
    }
  }

  private void ratio(Check check, RowSums sums, String what, BigDecimal actual) {
    BigDecimal part = sums.of(RowSums.MAIN);
    BigDecimal of = sums.of(RowSums.DENOMINATOR);
    if (of.signum() == 0) {
      check.equal(
          PlainNumbers.grouped(part) + " of nothing: ", what, BigDecimal.ZERO, actual, unit());
      return;
    }
    boolean percent = PERCENT.contains(kpi.text(Column.UNIT_JA));
    BigDecimal quotient =
        (percent ? part.movePointRight(2) : part).divide(of, DECIMALS, RoundingMode.HALF_UP);
    String how =
        PlainNumbers.grouped(part)
            + " / "
            + PlainNumbers.grouped(of)
            + (percent ? " × 100 = " : " = ");
    check.equal(how, what, quotient, actual, unit());
    check.equal("", "the printed denominator", of, kpi.number(Column.DENOMINATOR), "");
  }

  private static BigDecimal rounded(BigDecimal sum) {
    return sum.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private String unit() {
    return kpi.isBlank(Column.UNIT_JA) ? "" : " " + kpi.text(Column.UNIT_JA);
  }

  private boolean isYearly() {
    return kpi.is(Column.BASIS, "yearly");
  }

  private boolean isRatio() {
    return kpi.is(Column.MEASURE, "ratio");
  }

  /** Of these any row that counts gives a figure. */
  private boolean isSum() {
    return kpi.is(Column.MEASURE, "count") && !isYearly();
  }
}
