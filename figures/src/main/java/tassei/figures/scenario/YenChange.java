package tassei.figures.scenario;

import java.math.BigDecimal;

/**
 * By how much a sum changes.
 *
 * @param isOfOwnProgramme whether a line of the scope's own programme changes, not only lines of
 *     programmes below it
 */
public record YenChange(BigDecimal yen, boolean isOfOwnProgramme) {
  public static final YenChange NONE = new YenChange(BigDecimal.ZERO, false);

  public YenChange plus(YenChange other) {
    return new YenChange(yen.add(other.yen), isOfOwnProgramme || other.isOfOwnProgramme);
  }
}
