package tassei.figures.input;

import tassei.contract.Owner;

/**
 * When a research project ran, and whose it is.
 *
 * @param fromFy null: not told
 * @param toFy null: not told
 */
public record ProjectYears(
    String project, Owner owner, Integer fromFy, Integer toFy, Origin origin) {

  /** In one year where only that is told; never where none is. */
  public boolean ranIn(int fiscalYear) {
    Integer first = fromFy == null ? toFy : fromFy;
    Integer last = toFy == null ? fromFy : toFy;
    return first != null
        && fiscalYear >= Math.min(first, last)
        && fiscalYear <= Math.max(first, last);
  }
}
