package tassei.figures.control;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.ControlledTable;
import tassei.contract.words.Expectation;
import tassei.figures.input.Control;
import tassei.figures.input.ScopeCells;

/**
 * A statement that is checked: a published one, or what pieces or events imply.
 *
 * @param published in yen, in things counted, or in per cent
 * @param precision its published digits, in the same
 * @param isUpperBound whether only a larger sum contradicts it
 * @param scope what is spoken of, as it is written
 */
public record ControlStatement(
    String id,
    ControlledTable table,
    ControlMeasure measure,
    String nameJa,
    String nameEn,
    BigDecimal published,
    BigDecimal precision,
    boolean isPercent,
    boolean isUpperBound,
    Expectation expect,
    LocalDate reportedOn,
    String source,
    String unit,
    ScopeCells scope)
    implements Serializable {

  public static ControlStatement of(Control control) {
    return new ControlStatement(
        control.id(),
        control.table(),
        control.measure(),
        control.nameJa(),
        control.nameEn(),
        control.published(),
        control.precision(),
        control.isPercent(),
        false,
        control.expect(),
        control.reportedOn(),
        control.told().source(),
        control.unit(),
        control.scope());
  }

  /** What the rows behind a statement are told to be behind of. */
  public static String figure(String id) {
    return "control:" + id;
  }

  Statement said() {
    return new Statement(measure.code(), isPercent, published, precision, reportedOn, isUpperBound);
  }
}
