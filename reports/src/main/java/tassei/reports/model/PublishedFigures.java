package tassei.reports.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of its published figures the actual of a KPI is made of. */
final class PublishedFigures {
  private final Kpi kpi;
  private final int latest;
  private final List<KpiFigure> figures;

  PublishedFigures(Kpi kpi) {
    this.kpi = kpi;
    this.latest = kpi.standing().latestFy();
    this.figures = kpi.figures().stream().filter(this::isInPeriod).toList();
  }

  /** A figure without a number says something in words, and so may rest beside one. */
  List<KpiFigure> all() {
    if (kpi.measure() == Kpi.Measure.LEVEL) {
      return newest(figures.stream());
    }
    return kpi.aim().basis().equals("yearly") ? ofYear() : ofTotal();
  }

  private boolean isInPeriod(KpiFigure figure) {
    Integer from = kpi.aim().fromFy();
    return figure.fiscalYear() <= latest && (from == null || figure.fiscalYear() >= from);
  }

  /** Of one year the cumulative one, as the level that was reached. */
  private List<KpiFigure> newest(Stream<KpiFigure> among) {
    return among
        .filter(figure -> figure.fiscalYear() == latest)
        .max(Comparator.comparing(KpiFigure::cumulative))
        .map(List::of)
        .orElse(List.of());
  }

  /** The year's own figure, else the increase over the cumulative figure of the year before. */
  private List<KpiFigure> ofYear() {
    List<KpiFigure> own = newest(yearly());
    return own.isEmpty()
        ? cumulative().filter(figure -> figure.fiscalYear() >= latest - 1).toList()
        : own;
  }

  /** A cumulative figure stands as it is; years after it are added to a count. */
  private List<KpiFigure> ofTotal() {
    Optional<KpiFigure> anchor = cumulative().max(Comparator.comparingInt(KpiFigure::fiscalYear));
    if (anchor.isEmpty()) {
      return yearly().toList();
    }
    Stream<KpiFigure> after =
        yearly()
            .filter(figure -> kpi.measure() == Kpi.Measure.COUNT)
            .filter(figure -> firstYear(figure) > anchor.get().fiscalYear());
    return Stream.concat(anchor.stream(), after).toList();
  }

  private static int firstYear(KpiFigure figure) {
    return figure.fromFiscalYear() == null ? figure.fiscalYear() : figure.fromFiscalYear();
  }

  private Stream<KpiFigure> yearly() {
    return figures.stream().filter(figure -> !figure.cumulative());
  }

  private Stream<KpiFigure> cumulative() {
    return figures.stream().filter(KpiFigure::cumulative);
  }
}
