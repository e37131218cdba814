package tassei.figures.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tassei.contract.row.RestatementRow;
import tassei.contract.words.ChangeKind;
import tassei.figures.Decimals;
import tassei.figures.kpi.Kpi;

/**
 * What one report says of a thing.
 *
 * @param key as it is printed
 * @param year as it is printed; null: of no one year
 * @param lastYear the year that may still run; null: none
 * @param firstYear of the years it speaks of; null where they do not tell things apart
 * @param value null: nothing, or it takes back what was said
 * @param accumulates whether a smaller value can only be a correction
 * @param reportedOn null: it is the oldest
 */
record SaidValue(
    String table,
    String key,
    Integer year,
    Integer lastYear,
    Integer firstYear,
    BigDecimal value,
    boolean provisional,
    boolean accumulates,
    LocalDate reportedOn) {
  private static final Comparator<SaidValue> IN_TIME =
      Comparator.comparing(
          SaidValue::reportedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

  SaidValue {
    value = Decimals.held(value);
  }

  /** The newest report beside the newest that said something else. */
  record Change(RestatementRow row, SaidValue earlier) {}

  /** Of all reports of one thing; the same value reported again is no change. */
  static Optional<Change> newestChange(List<SaidValue> reports) {
    List<SaidValue> inTime = new ArrayList<>(reports);
    inTime.sort(IN_TIME);
    SaidValue newest = inTime.get(inTime.size() - 1);
    for (int i = inTime.size() - 2; i >= 0; i--) {
      SaidValue earlier = inTime.get(i);
      if (!Decimals.isSame(earlier.value, newest.value)) {
        LocalDate day = inTime.get(i + 1).reportedOn;
        return Optional.of(new Change(newest.row(earlier, day), earlier));
      }
    }
    return Optional.empty();
  }

  private RestatementRow row(SaidValue earlier, LocalDate changedOn) {
    return new RestatementRow(
        table,
        earlier.key,
        year,
        kindOfChange(earlier),
        earlier.value,
        value,
        RestatementRow.difference(earlier.value, value),
        earlier.reportedOn,
        changedOn);
  }

  /** Of the earlier report; a changed target is a decision, not news of what was reached. */
  private ChangeKind kindOfChange(SaidValue earlier) {
    if (table.equals(Restatements.KPIS)) {
      return ChangeKind.INPUT;
    }
    if (value == null) {
      return ChangeKind.REVISION;
    }
    boolean hasOtherYears =
        firstYear != null && earlier.firstYear != null && !firstYear.equals(earlier.firstYear);
    if (hasOtherYears) {
      return ChangeKind.INPUT;
    }
    boolean fell = accumulates && earlier.value != null && value.compareTo(earlier.value) < 0;
    boolean isNews = earlier.provisional || ran(earlier.lastYear, earlier.reportedOn);
    return !fell && isNews ? ChangeKind.UPDATE : ChangeKind.REVISION;
  }

  /** An undated report counts as made after its year. */
  static boolean ran(Integer year, LocalDate reportedOn) {
    return year != null && reportedOn != null && reportedOn.isBefore(Kpi.lastDay(year));
  }
}
