package tassei.reports.model.kpi;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.contract.words.Measure;

/** Which of its published figures the actual of a KPI is made of. */
final class PublishedFigures {
  private final ReportedKpi kpi;
  private final int latest;
  private final List<PublishedFigure> figures;

  PublishedFigures(ReportedKpi kpi) {
    this.kpi = kpi;
    this.latest = kpi.standing().latestFy();
    this.figures = kpi.figures().stream().filter(this::isInPeriod).toList();
  }

  /** A figure without a number says something in words, and so may rest beside one. */
  List<PublishedFigure> all() {
    if (kpi.measure() == Measure.LEVEL) {
      return newest(figures.stream());
    }
    return kpi.aim().basis().equals("yearly") ? ofYear() : ofTotal();
  }

  private boolean isInPeriod(PublishedFigure figure) {
    Integer from = kpi.aim().fromFy();
    return figure.fiscalYear() <= latest && (from == null || figure.fiscalYear() >= from);
  }

  /** Of one year the cumulative one, as the level that was reached. */
  private List<PublishedFigure> newest(Stream<PublishedFigure> among) {
    return among
        .filter(figure -> figure.fiscalYear() == latest)
        .max(Comparator.comparing(PublishedFigure::cumulative))
        .map(List::of)
        .orElse(List.of());
  }

  /** The year's own figure, else the increase over the cumulative figure of the year before. */
  private List<PublishedFigure> ofYear() {
    List<PublishedFigure> own = newest(yearly());
    return own.isEmpty()
        ? cumulative().filter(figure -> figure.fiscalYear() >= latest - 1).toList()
        : own;
  }

  /** A cumulative figure stands as it is; years after it are added to a count. */
  private List<PublishedFigure> ofTotal() {
    Optional<PublishedFigure> anchor =
        cumulative().max(Comparator.comparingInt(PublishedFigure::fiscalYear));
    if (anchor.isEmpty()) {
      return yearly().toList();
    }
    Stream<PublishedFigure> after =
        yearly()
            .filter(figure -> kpi.measure() == Measure.COUNT)
            .filter(figure -> firstYear(figure) > anchor.get().fiscalYear());
    return Stream.concat(anchor.stream(), after).toList();
  }

  private static int firstYear(PublishedFigure figure) {
    return figure.fromFiscalYear() == null ? figure.fiscalYear() : figure.fromFiscalYear();
  }

  private Stream<PublishedFigure> yearly() {
    return figures.stream().filter(figure -> !figure.cumulative());
  }

  private Stream<PublishedFigure> cumulative() {
    return figures.stream().filter(PublishedFigure::cumulative);
  }
}
