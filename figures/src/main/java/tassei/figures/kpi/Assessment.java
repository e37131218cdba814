package tassei.figures.kpi;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How far an indicator has come, and what we call that. */
public record Assessment(
    Figure figure,
    BigDecimal attainmentPct,
    BigDecimal elapsedPct,
    BigDecimal pacePct,
    String judgement,
    String reason,
    Boolean forGood,
    boolean decided) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int DECIMALS = 5;

  /** The settings that decide between judgements. */
  public record Terms(int graceMonths, BigDecimal onTrack, BigDecimal atRisk)
      implements Serializable {}

  /** A quotient of two exact numbers, in per cent. */
  private record Percent(BigDecimal part, BigDecimal whole) {
    BigDecimal rounded() {
      return part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    boolean reaches(BigDecimal percent) {
      int comparison = part.multiply(HUNDRED).compareTo(percent.multiply(whole));
      return whole.signum() > 0 ? comparison >= 0 : comparison <= 0;
    }
  }

  public static Assessment of(Series series, Terms terms) {
    Kpi kpi = series.kpi();
    Standing standing = Standing.of(series, terms.graceMonths());
    Figure figure = standing.figure();
    Optional<Percent> attainment = attainment(kpi, figure);
    Optional<Percent> elapsed = elapsed(kpi, figure, series.horizon());
    Optional<Percent> pace = pace(kpi, figure, elapsed);
    String judgement = judgement(series, standing, terms, pace.or(() -> attainment));
    return new Assessment(
        figure,
        attainment.map(Percent::rounded).orElse(null),
        elapsed.map(Percent::rounded).orElse(null),
        pace.map(Percent::rounded).orElse(null),
        judgement,
        attainment.isPresent() ? still(judgement, standing) : reason(series, figure),
        judgement.equals("attained") ? standing.forGood() : null,
        kpi.hasTarget() && standing.decided());
  }

  /** Missed for want of any report of the due year, which is told apart from falling short. */
  private static String still(String judgement, Standing standing) {
    return judgement.equals("missed") && standing.unseen() ? "still-unreported" : null;
  }

  private static Optional<Percent> attainment(Kpi kpi, Figure figure) {
    if (!kpi.hasTarget() || kpi.target().signum() == 0 || figure == null) {
      return Optional.empty();
    }
    BigDecimal target = kpi.target().multiply(figure.denominator());
    Percent percent =
        kpi.isUp()
            ? new Percent(figure.numerator(), target)
            : new Percent(target, figure.numerator());
    return Optional.of(percent).filter(p -> p.whole().signum() != 0);
  }

  private static String reason(Series series, Figure figure) {
    Kpi kpi = series.kpi();
    if (kpi.isStatus() && figure == null) {
      return "not-measurable";
    }
    if (!kpi.hasTarget()) {
      return "no-target";
    }
    if (figure == null) {
      return series.isOfNothing() ? "zero-denominator" : "no-actual";
    }
    return kpi.target().signum() == 0 ? "zero-target" : "zero-actual";
  }

  /** Months observed of the months of the period. */
  private static Optional<Percent> elapsed(Kpi kpi, Figure figure, Horizon horizon) {
    boolean hasPeriod = kpi.fromFy() != null && kpi.dueFy() != null && !kpi.isStatus();
    boolean unobserved = kpi.countsEvents() ? horizon.observed() == null : figure == null;
    if (!hasPeriod || unobserved) {
      return Optional.empty();
    }
    int months = 12 * (kpi.dueFy() - kpi.fromFy() + 1);
    int gone =
        kpi.countsEvents()
            ? horizon.monthsSince(kpi.fromFy())
            : 12 * (figure.latestYear() - kpi.fromFy() + 1);
    int within = Math.max(0, Math.min(months, gone));
    return Optional.of(new Percent(BigDecimal.valueOf(within), BigDecimal.valueOf(months)));
  }

  /** Only counts towards a total have a pace: a ratio or a level does not add up over time. */
  private static Optional<Percent> pace(Kpi kpi, Figure figure, Optional<Percent> elapsed) {
    boolean paced = kpi.isCount() && !kpi.isYearly() && kpi.hasTarget() && figure != null;
    if (!paced || elapsed.isEmpty() || elapsed.get().part().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal reached = figure.numerator().multiply(elapsed.get().whole());
    BigDecimal planned = kpi.target().multiply(elapsed.get().part());
    Percent percent = kpi.isUp() ? new Percent(reached, planned) : new Percent(planned, reached);
    return Optional.of(percent).filter(p -> p.whole().signum() != 0 && kpi.target().signum() != 0);
  }

  private static String judgement(
      Series series, Standing standing, Terms terms, Optional<Percent> speed) {
    Kpi kpi = series.kpi();
    if (!kpi.hasTarget()) {
      return "no-target";
    }
    if (kpi.fromFy() != null && series.asOf().isBefore(Kpi.firstDay(kpi.fromFy()))) {
      return "not-begun";
    }
    if (standing.figure() == null || standing.awaited()) {
      return "unreported";
    }
    if (standing.attained()) {
      return "attained";
    }
    if (standing.reported() || standing.late()) {
      return "missed";
    }
    if (speed.isPresent() && speed.get().reaches(terms.onTrack())) {
      return "on-track";
    }
    return speed.isPresent() && speed.get().reaches(terms.atRisk()) ? "at-risk" : "behind";
  }
}
