package tassei.figures.forecast.series;

import java.math.BigDecimal;
import tassei.figures.kpi.Standing;

/**
 * What the figures alone settle of a target.
 *
 * @param met nothing that is still to come or to be confirmed can undo it
 * @param reported the due year is reported, so that nothing more will come
 * @param late the months of grace have passed without a report of the due year
 * @param actual where it stands; null: nothing is known
 */
public record Settled(boolean met, boolean reported, boolean late, BigDecimal actual) {
  static final Settled OPEN = new Settled(false, false, false, null);

  public static Settled of(Standing standing) {
    boolean met = standing.attained() && standing.decided();
    BigDecimal actual = standing.figure() == null ? null : standing.figure().rounded();
    return new Settled(met, standing.reported(), standing.late(), actual);
  }

  public boolean decided() {
    return met || reported;
  }
}
