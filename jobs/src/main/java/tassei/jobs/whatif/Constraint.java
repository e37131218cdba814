package tassei.jobs.whatif;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a scenario must not break.
 *
 * @param where the file and line it stands on
 * @param match null: every collection, year and stage on its own
 * @param bound yen, or per cent of the base where {@code percent} holds
 */
public record Constraint(String where, Kind kind, Match match, BigDecimal bound, boolean percent)
    implements Serializable {

  /** The sum of the matched lines stays, or stays at or above, or at or below. */
  public enum Kind {
    KEEP,
    FLOOR,
    CEILING
  }

  boolean isBroken(BigDecimal base, BigDecimal now) {
    BigDecimal limit = limit(base);
    return switch (kind) {
      case KEEP -> now.compareTo(base) != 0;
      case FLOOR -> now.compareTo(limit) < 0;
      case CEILING -> now.compareTo(limit) > 0;
    };
  }

  String brokenBy(String table, long change) {
    return where + ": " + table + " must keep its total, and changes by " + Yen.shown(change);
  }

  String brokenBy(BigDecimal base, BigDecimal now) {
    String must =
        kind == Kind.KEEP
            ? "must stay "
            : kind == Kind.FLOOR ? "must be at least " : "must be at most ";
    return where
        + ": "
        + match.shown()
        + " "
        + must
        + Yen.shown(limit(base))
        + ", and becomes "
        + Yen.shown(now);
  }

  private BigDecimal limit(BigDecimal base) {
    return kind == Kind.KEEP ? base : percent ? base.multiply(bound).movePointLeft(2) : bound;
  }
}
