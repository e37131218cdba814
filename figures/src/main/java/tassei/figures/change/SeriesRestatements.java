package tassei.figures.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.row.RestatementRow;
import tassei.contract.words.ChangeKind;
import tassei.contract.words.Measure;
import tassei.figures.input.PublishedActual;
import tassei.figures.known.Vintages.Vintage;

/**
 * Restated figures of published series. What one day changed in a year's own figure, in the
 * cumulative one of that year and in those of later years is one change: it is told once, where it
 * came from.
 */
public final class SeriesRestatements {

  private SeriesRestatements() {}

  /** Figures that change together: those of one indicator, or of how many they are. */
  private record Series(String kpi, boolean isOfHowMany, LocalDate changedOn) {}

  private record SeriesChange(String basis, boolean accumulates, RestatementRow row) {
    private boolean isOwn() {
      return basis.equals("yearly");
    }
  }

  /** By year; a year's own figure before the one up to it. */
  private static final Comparator<SeriesChange> IN_ORDER =
      Comparator.<SeriesChange, Integer>comparing(change -> change.row().fiscalYear())
          .thenComparing(SeriesChange::basis, Comparator.reverseOrder());

  /**
   * Of all reports of figures.
   *
   * @param measures of the indicators in force, by code
   */
  public static List<RestatementRow> ofActuals(
      List<Vintage<PublishedActual>> reports, Map<String, Measure> measures) {
    List<RestatementRow> rows = new ArrayList<>();
    Map<Series, List<SeriesChange>> changes = new HashMap<>();
    for (List<PublishedActual> each : Restatements.reportedAnew(reports, SeriesRestatements::key)) {
      for (boolean isOfHowMany : new boolean[] {false, true}) {
        List<SaidValue> said =
            each.stream().map(actual -> said(actual, isOfHowMany, measures)).toList();
        SaidValue.newestChange(said)
            .ifPresent(
                change -> {
                  RestatementRow row = change.row();
                  if (row.kind() == ChangeKind.INPUT || row.change() == null) {
                    rows.add(row);
                  } else {
                    String kpi = each.get(0).kpi();
                    changes
                        .computeIfAbsent(
                            new Series(kpi, isOfHowMany, row.afterReportedOn()),
                            series -> new ArrayList<>())
                        .add(
                            new SeriesChange(
                                each.get(0).basis(), change.earlier().accumulates(), row));
                  }
                });
      }
    }
    changes.values().forEach(each -> rows.addAll(withoutExplained(each)));
    return rows;
  }

  private static List<Object> key(PublishedActual actual) {
    return Arrays.asList(actual.kpi(), actual.fiscalYear(), actual.basis());
  }

  /** A figure, and of how many it is: two numbers, either of which may change. */
  private static SaidValue said(
      PublishedActual actual, boolean isOfHowMany, Map<String, Measure> measures) {
    Measure measure = measures.get(actual.kpi());
    BigDecimal value = isOfHowMany ? actual.denominator() : actual.actual();
    return new SaidValue(
        "actuals",
        Restatements.key(actual.kpi(), actual.basis(), isOfHowMany ? "denominator" : null),
        actual.fiscalYear(),
        actual.fiscalYear(),
        actual.fromFy() == null ? Integer.valueOf(actual.fiscalYear()) : actual.fromFy(),
        Restatements.valueOf(actual, value),
        Restatements.isProvisional(actual),
        measure == null || !measure.stands(),
        actual.reportedOn());
  }

  private static List<RestatementRow> withoutExplained(List<SeriesChange> ofOneDay) {
    ofOneDay.sort(IN_ORDER);
    Map<Integer, BigDecimal> own = ownByYear(ofOneDay);
    List<BigDecimal> ownOfStretches = ownOfStretches(ofOneDay);
    List<RestatementRow> rows = new ArrayList<>();
    BigDecimal cumulative = BigDecimal.ZERO;
    int stretch = 0;
    for (SeriesChange change : ofOneDay) {
      BigDecimal by = change.row().change();
      BigDecimal carried = ownOfStretches.get(stretch).add(cumulative);
      if (change.isOwn() || !isExplained(change, own.get(change.row().fiscalYear()), carried)) {
        rows.add(change.row());
      }
      if (!change.isOwn()) {
        cumulative = by;
        stretch++;
      }
    }
    return rows;
  }

  /**
   * Whether a change of a cumulative figure follows from others.
   *
   * @param alike the change of the same year's own figure; null: it did not change
   * @param carried what changes of earlier years make of it
   */
  private static boolean isExplained(SeriesChange change, BigDecimal alike, BigDecimal carried) {
    BigDecimal by = change.row().change();
    return (alike != null && alike.compareTo(by) == 0)
        || (change.accumulates() && carried.compareTo(by) == 0);
  }

  private static Map<Integer, BigDecimal> ownByYear(List<SeriesChange> changes) {
    Map<Integer, BigDecimal> own = new HashMap<>();
    for (SeriesChange change : changes) {
      if (change.isOwn()) {
        own.merge(change.row().fiscalYear(), change.row().change(), BigDecimal::max);
      }
    }
    return own;
  }

  /** What years' own figures changed by, from one cumulative figure to the next. */
  private static List<BigDecimal> ownOfStretches(List<SeriesChange> changes) {
    List<BigDecimal> sums = new ArrayList<>(List.of(BigDecimal.ZERO));
    for (SeriesChange change : changes) {
      if (change.isOwn()) {
        int last = sums.size() - 1;
        sums.set(last, sums.get(last).add(change.row().change()));
      } else {
        sums.add(BigDecimal.ZERO);
      }
    }
    return sums;
  }
}
