package tassei.figures.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import tassei.contract.Owner;
import tassei.figures.input.BudgetLine;

/**
 * A line that counts, as it is used: blank keys are those of its envelope, and its pieces are taken
 * off.
 *
 * @param line with the keys, the inclusion and the envelope it is used with
 * @param countedYen what it adds where its pieces stand beside it
 * @param toleranceYen half the digits of the line and of its pieces
 * @param programmes its programme and those above it
 * @param whole whose its envelope is; null where it is in none
 * @param wholeProgrammes its envelope's programme and those above it
 * @param pieces how many lines are inside it
 */
public record UsedLine(
    BudgetLine line,
    BigDecimal countedYen,
    BigDecimal toleranceYen,
    List<String> programmes,
    Owner whole,
    List<String> wholeProgrammes,
    int pieces)
    implements Serializable {

  public Owner owner() {
    return line.owner();
  }

  public boolean isInEnvelope() {
    return whole != null;
  }

  /** It holds more than its digits explain, or less than nothing by more. */
  public boolean isOpen() {
    return countedYen.abs().compareTo(toleranceYen) > 0;
  }
}
