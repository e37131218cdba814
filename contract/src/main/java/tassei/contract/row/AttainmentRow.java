package tassei.contract.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import tassei.contract.words.Judgement;
import tassei.contract.words.Outlook;
import tassei.contract.words.SourceKind;

/**
 * A row of {@code kpi_attainment}: an indicator, what it has reached, and where it will end.
 *
 * @param actual null: nothing is known
 * @param denominator of how many, for a ratio
 * @param latestFy newest fiscal year with a figure
 * @param reason why attainment is blank, or that nothing of the due year is reported
 * @param sourceKind null: there is no figure
 * @param outlook null: nothing is forecast
 * @param attainedForGood null: not attained
 */
public record AttainmentRow(
    StatedIndicator stated,
    BigDecimal actual,
    BigDecimal denominator,
    Integer latestFy,
    LocalDate asOf,
    BigDecimal attainmentPct,
    BigDecimal elapsedPct,
    BigDecimal pacePct,
    Judgement judgement,
    String reason,
    SourceKind sourceKind,
    boolean provisional,
    boolean simulated,
    ForecastEnd forecast,
    Outlook outlook,
    Boolean attainedForGood) {

  public String kpi() {
    return stated.kpi();
  }

  public boolean isDecided() {
    return outlook == Outlook.DECIDED;
  }

  /** What is decided stays so; all else follows from the probability. */
  public AttainmentRow with(ForecastEnd other) {
    return new AttainmentRow(
        stated,
        actual,
        denominator,
        latestFy,
        asOf,
        attainmentPct,
        elapsedPct,
        pacePct,
        judgement,
        reason,
        sourceKind,
        provisional,
        simulated,
        other,
        isDecided() ? Outlook.DECIDED : Outlook.of(other.pAttain()),
        attainedForGood);
  }
}
