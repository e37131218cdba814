package tassei.reports.explain.figure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import tassei.reports.explain.layout.Layout;
import tassei.reports.run.Column;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;

/** The event whose value a level is: of the newest year, newest report, smallest outcome. */
final class NewestEvent {
  private static final Comparator<RunRow> NEWEST_LAST =
      Comparator.<RunRow, String>comparing(row -> row.text(Column.REPORTED_ON))
          .thenComparing((one, other) -> bytewise(other, one));

  private NewestEvent() {}

  /** Empty where no event counts. */
  static String placeOf(RunTables tables, String kpi) {
    Map<String, RunRow> byYear = new TreeMap<>();
    tables.each(
        RunTable.KPI_EVENTS,
        row -> {
          if (row.is(Column.KPI, kpi) && row.flag(Column.COUNTED)) {
            byYear.merge(row.text(Column.FISCAL_YEAR), row, NewestEvent::newer);
          }
        });
    String place = "";
    for (RunRow newest : byYear.values()) {
      place = newest.isBlank(Column.QUANTITY) ? place : Layout.place(newest);
    }
    return place;
  }

  private static RunRow newer(RunRow one, RunRow other) {
    return NEWEST_LAST.compare(one, other) >= 0 ? one : other;
  }

  private static int bytewise(RunRow one, RunRow other) {
    return Arrays.compareUnsigned(
        one.text(Column.OUTCOME).getBytes(StandardCharsets.UTF_8),
        other.text(Column.OUTCOME).getBytes(StandardCharsets.UTF_8));
  }
}
