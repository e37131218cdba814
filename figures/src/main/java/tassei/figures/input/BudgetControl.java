package tassei.figures.input;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import tassei.contract.words.ControlMeasure;

/**
 * A published statement about budget lines, in force.
 *
 * @param published in yen, or in lines, or in per cent
 * @param precision its published digits, in the same
 * @param isExpectedToAgree false: the document contradicts itself there
 */
public record BudgetControl(
    String id,
    ControlMeasure measure,
    ControlScope scope,
    BigDecimal published,
    BigDecimal precision,
    boolean isExpectedToAgree,
    LocalDate reportedOn)
    implements Serializable {}
