package tassei.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.figures.control.Statement;
import tassei.figures.control.Verdict;
import tassei.jobs.refusal.Remedy;
import tassei.jobs.store.record.RunRecord;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;

/**
 * The controls of a run, judged again from the rows that its own tables hold. The precision of a
 * published figure stands in no table: it is what the tolerance has beyond that of the rows. Rows
 * are read one by one, twice, as they may be more than memory holds.
 */
final class ControlsAgain {
  private static final BigDecimal ROUNDING = new BigDecimal("0.00000002");
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final String SUPERSEDED = "superseded";

  private final Map<String, RunRow> controls = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private ControlsAgain(RunTables tables) {
    tables.each(RunTable.CONTROLS, row -> controls.put(row.text(Column.CONTROL), row));
  }

  static ControlsAgain of(RunTables tables, RunRecord record) {
    ControlsAgain again = new ControlsAgain(tables);
    Map<String, Verdict> plain = again.judged(tables, new HashMap<>());
    Map<String, Statement> said = new HashMap<>();
    again.controls.forEach((name, row) -> said.put(name, statement(row, plain.get(name))));
    Map<String, Verdict> found = again.judged(tables, said);
    again.controls.forEach((name, row) -> again.compare(name, row, found.get(name)));
    again.compareCounts(record);
    return again;
  }

  int count() {
    return controls.size();
  }

  /** A line for each control that is not what its rows give. */
  List<String> faults() {
    return faults;
  }

  /** What is not yet known of a statement does not bear on the sum of its rows. */
  private Map<String, Verdict> judged(RunTables tables, Map<String, Statement> said) {
    Map<String, Verdict> verdicts = new HashMap<>();
    PartsOfControls.each(
        tables,
        (name, parts) -> {
          RunRow row = controls.get(name);
          if (row != null) {
            verdicts.put(name, Verdict.of(said.getOrDefault(name, plain(row)), parts));
          }
        });
    controls.forEach(
        (name, row) ->
            verdicts.computeIfAbsent(
                name, none -> Verdict.of(said.getOrDefault(name, plain(row)), List.of())));
    return verdicts;
  }

  private static Statement plain(RunRow row) {
    return new Statement(
        row.text(Column.MEASURE),
        false,
        row.number(Column.PUBLISHED),
        BigDecimal.ZERO,
        null,
        false);
  }

  private static Statement statement(RunRow row, Verdict plain) {
    BigDecimal tolerance = row.number(Column.TOLERANCE);
    boolean percent = row.is(Column.MEASURE, "ratio") && !isSame(row, plain);
    BigDecimal ofRows = plain.tolerance();
    if (ofRows != null && percent) {
      ofRows = ofRows.movePointRight(2);
    }
    boolean unknown = tolerance == null || ofRows == null;
    return new Statement(
        row.text(Column.MEASURE),
        percent,
        row.number(Column.PUBLISHED),
        unknown ? BigDecimal.ZERO : tolerance.subtract(ofRows).multiply(TWO).max(BigDecimal.ZERO),
        row.is(Column.VERDICT, SUPERSEDED) ? LocalDate.MIN : null,
        false);
  }

  private static boolean isSame(RunRow row, Verdict verdict) {
    return isSame(row.number(Column.COMPUTED), verdict.computed());
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    if (one == null) {
      return other == null;
    }
    return other != null && one.subtract(other).abs().compareTo(ROUNDING) <= 0;
  }

  private void compare(String name, RunRow row, Verdict found) {
    compare(name, Column.COMPUTED, isSame(row, found), row, found.computed());
    BigDecimal difference = row.number(Column.DIFFERENCE);
    compare(
        name, Column.DIFFERENCE, isSame(difference, found.difference()), row, found.difference());
    BigDecimal tolerance = row.number(Column.TOLERANCE);
    compare(name, Column.TOLERANCE, isSame(tolerance, found.tolerance()), row, found.tolerance());
    compare(name, Column.VERDICT, row.is(Column.VERDICT, found.word()), row, found.word());
    compare(name, Column.WEAK, row.flag(Column.WEAK) == found.weak(), row, found.weak());
    String parts = Long.toString(found.parts());
    compare(name, Column.PARTS, row.is(Column.PARTS, parts), row, parts);
  }

  private void compare(String name, Column column, boolean same, RunRow row, Object found) {
    if (!same) {
      faults.add(
          "control:%s: its rows give %s %s, the table says %s; %s"
              .formatted(name, column.header(), found, row.text(column), Remedy.COMPUTE_RUN));
    }
  }

  private void compareCounts(RunRecord record) {
    Map<String, Long> counts = new HashMap<>();
    controls.values().forEach(row -> counts.merge(row.text(Column.VERDICT), 1L, Long::sum));
    if (!counts.equals(record.controls())) {
      faults.add(
          "run.json counts the verdicts %s, the table %s; %s"
              .formatted(record.controls(), counts, Remedy.COMPUTE_RUN));
    }
  }
}
