package tassei.figures.event;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import tassei.contract.words.WhyNot;
import tassei.figures.input.OutcomeReport;
import tassei.figures.known.Vintages.Vintage;

/**
 * A report of an outcome beside what the newest report of it says, over all its projects. What is
 * not in force has no say, and is told nothing.
 *
 * @param said whose kind, year and quantity are the outcome's
 * @param differs whether this report says otherwise
 */
public record AgreedReport(OutcomeReport report, WhyNot whyNot, OutcomeReport said, boolean differs)
    implements Serializable {

  /** Undated reports are the oldest; of one day, the first project's is the newest. */
  public static final Comparator<OutcomeReport> NEWEST_FIRST =
      Comparator.comparing(
              OutcomeReport::reportedOn, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(OutcomeReport::project, Comparator.nullsLast(Comparator.naturalOrder()));

  /** The only report of its outcome, which agrees with itself. */
  public static AgreedReport ofOne(OutcomeReport only, WhyNot whyNot) {
    return new AgreedReport(only, whyNot, only, false);
  }

  /** All reports of one outcome. */
  public static List<AgreedReport> of(List<Vintage<OutcomeReport>> reports) {
    if (reports.size() == 1) {
      return List.of(ofOne(reports.get(0).report(), reports.get(0).whyNot()));
    }
    OutcomeReport newest = newest(reports);
    List<AgreedReport> agreed = new ArrayList<>(reports.size());
    for (Vintage<OutcomeReport> each : reports) {
      OutcomeReport report = each.report();
      OutcomeReport said = each.isInForce() ? newest : report;
      agreed.add(new AgreedReport(report, each.whyNot(), said, isOther(report, said)));
    }
    return agreed;
  }

  /** Null: none is in force. A loop rather than a stream: every outcome comes by. */
  private static OutcomeReport newest(List<Vintage<OutcomeReport>> reports) {
    OutcomeReport newest = null;
    for (Vintage<OutcomeReport> each : reports) {
      OutcomeReport report = each.report();
      boolean isNewer = newest == null || NEWEST_FIRST.compare(report, newest) < 0;
      if (each.isInForce() && isNewer) {
        newest = report;
      }
    }
    return newest;
  }

  /** The day is of use only where the year is known no better: it is no disagreement. */
  private static boolean isOther(OutcomeReport one, OutcomeReport other) {
    return !one.kind().equals(other.kind())
        || !Objects.equals(one.fiscalYear(), other.fiscalYear())
        || one.counted().compareTo(other.counted()) != 0
        || !isSame(one.denominator(), other.denominator());
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
