package tassei.figures.kpi;

import java.util.List;

/**
 * What the figures alone say of a target, before any forecast.
 *
 * @param figure null: nothing is known
 * @param attained as things stand
 * @param confirmed attained without any figure that may still change
 * @param unfailing attained by confirmed figures that cannot fall
 * @param reported the due year is over and reported
 * @param unseen the due year is over and nothing of it is observed
 * @param late the months of grace after the due year have passed
 */
public record Standing(
    Figure figure,
    boolean attained,
    boolean confirmed,
    boolean unfailing,
    boolean reported,
    boolean unseen,
    boolean late) {

  private static final List<String> UPWARDS = List.of(">=", ">");

  public static Standing of(Series series, int graceMonths) {
    Kpi kpi = series.kpi();
    Figure figure = series.figure().orElse(null);
    boolean aimed = kpi.hasTarget() && figure != null;
    boolean attained = aimed && isAttained(kpi, figure);
    boolean unfailing = attained && isUnfailing(series);
    boolean over = kpi.dueFy() != null && Kpi.isOver(kpi.dueFy(), series.asOf());
    return new Standing(
        figure,
        attained,
        unfailing || (attained && !figure.provisional()),
        unfailing,
        figure != null && series.horizon().isReported(kpi, figure.latestYear()),
        over && !isBegun(series, figure),
        over && isLate(series, graceMonths));
  }

  /** Nothing that is still to come or to be confirmed can change whether the target is met. */
  public boolean decided() {
    return unfailing || reported;
  }

  /** Whether an attained target stays so; null where it is not attained. */
  public Boolean forGood() {
    return attained ? Boolean.valueOf(unfailing || (reported && !figure.provisional())) : null;
  }

  /** The due year is over and unreported, and what is known does not settle the target. */
  boolean awaited() {
    return unseen && !late && !confirmed;
  }

  private static boolean isAttained(Kpi kpi, Figure figure) {
    int comparison = figure.compareTo(kpi.target());
    return switch (kpi.comparatorInUse()) {
      case ">" -> comparison > 0;
      case "<=" -> comparison <= 0;
      case "<" -> comparison < 0;
      case "=" -> comparison == 0;
      default -> comparison >= 0;
    };
  }

  /** What accumulates upwards does not fall again; a share, a level and a year's figure may. */
  private static boolean isUnfailing(Series series) {
    Kpi kpi = series.kpi();
    boolean accumulates =
        kpi.isNeverLess() && kpi.isUp() && UPWARDS.contains(kpi.comparatorInUse());
    return accumulates
        && series.confirmed().figure().filter(figure -> isAttained(kpi, figure)).isPresent();
  }

  private static boolean isBegun(Series series, Figure figure) {
    int due = series.kpi().dueFy();
    return series.kpi().countsEvents()
        ? series.horizon().seesSomeOf(due)
        : figure != null && figure.latestYear() != null && figure.latestYear() >= due;
  }

  private static boolean isLate(Series series, int graceMonths) {
    return !series.asOf().isBefore(Kpi.lastDay(series.kpi().dueFy()).plusMonths(graceMonths));
  }
}
