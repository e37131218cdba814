package tassei.reports.planner.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import tassei.reports.planner.base.BaseRun;

/** Reads an amount: whole yen, or a formula that is rounded to the yen. */
record AmountCell(Problems problems) {
  private static final String ACCEPTED = "a whole number of yen is accepted, 0 or more";
  private static final String ACCEPTED_DIGITS =
      ACCEPTED + ", of no more than " + BaseRun.DIGITS + " digits";

  /** Empty where the cell holds no amount that is accepted, which is then a problem. */
  Optional<BigDecimal> read(Cell cell) {
    Optional<BigDecimal> number = Found.number(cell);
    if (number.isEmpty()) {
      problems.add(cell, ACCEPTED);
      return Optional.empty();
    }
    BigDecimal yen = number.get().setScale(0, RoundingMode.HALF_UP);
    boolean isWhole = yen.compareTo(number.get()) == 0 || Found.isFormula(cell);
    if (yen.signum() < 0 || !isWhole) {
      problems.add(cell, ACCEPTED);
      return Optional.empty();
    }
    if (yen.precision() > BaseRun.DIGITS) {
      problems.add(cell, ACCEPTED_DIGITS);
      return Optional.empty();
    }
    return Optional.of(yen);
  }

  /** What a line was changed to; empty where it was not. What the base run gives may stay. */
  Optional<BigDecimal> changed(Cell cell, BigDecimal base) {
    boolean isUntouched = Found.number(cell).filter(yen -> Found.isSame(yen, base)).isPresent();
    return isUntouched ? Optional.empty() : read(cell).filter(yen -> yen.compareTo(base) != 0);
  }
}
