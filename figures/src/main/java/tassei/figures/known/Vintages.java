package tassei.figures.known;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import tassei.contract.words.WhyNot;
import tassei.figures.input.Report;

/** Of several reports of the same thing the newest known at as-of counts. */
public final class Vintages {
  /** Dated before undated ones; of one day, the row that stands first. */
  private static final Comparator<Report> NEWEST_FIRST =
      Comparator.comparing(
              Report::reportedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .reversed()
          .thenComparing(Report::origin);

  private Vintages() {}

  /**
   * A report and why it is not in force.
   *
   * @param whyNot null: it is in force
   */
  public record Vintage<R extends Report>(R report, WhyNot whyNot) implements Serializable {
    public boolean isInForce() {
      return whyNot == null;
    }
  }

  /** A blank date is always known. */
  public static boolean isKnown(Report report, LocalDate asOf) {
    LocalDate day = report.reportedOn();
    return day == null || !day.isAfter(asOf);
  }

  /** Every report of all things, with the reason why it is not in force. */
  public static <R extends Report, K> List<Vintage<R>> of(
      Collection<R> reports, Function<R, K> thing, Predicate<R> known) {
    if (reports instanceof List<R> one && one.size() == 1) {
      return ofOneThing(one, known);
    }
    Map<K, List<R>> byThing = new LinkedHashMap<>();
    reports.forEach(
        report ->
            byThing.computeIfAbsent(thing.apply(report), key -> new ArrayList<>()).add(report));
    List<Vintage<R>> vintages = new ArrayList<>();
    byThing.values().forEach(each -> vintages.addAll(ofOneThing(each, known)));
    return vintages;
  }

  /** Why the only report of a thing is not in force; null: it is. */
  public static <R extends Report> WhyNot whyNot(R only, Predicate<R> known) {
    return whyNot(only, known.test(only), true);
  }

  /** Every report of one thing. */
  public static <R extends Report> List<Vintage<R>> ofOneThing(
      List<R> reports, Predicate<R> known) {
    List<R> inOrder = reports;
    if (reports.size() > 1) {
      inOrder = new ArrayList<>(reports);
      inOrder.sort(NEWEST_FIRST);
    }
    List<Vintage<R>> vintages = new ArrayList<>(inOrder.size());
    boolean isFirst = true;
    for (R report : inOrder) {
      boolean isKnown = known.test(report);
      vintages.add(new Vintage<>(report, whyNot(report, isKnown, isFirst)));
      isFirst &= !isKnown;
    }
    return vintages;
  }

  private static WhyNot whyNot(Report report, boolean isKnown, boolean isFirst) {
    if (!isKnown) {
      return WhyNot.NOT_YET_KNOWN;
    }
    if (!isFirst) {
      return WhyNot.SUPERSEDED;
    }
    return report.isWithdrawal() ? WhyNot.WITHDRAWN : null;
  }
}
