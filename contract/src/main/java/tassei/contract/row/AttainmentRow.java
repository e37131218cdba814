package tassei.contract.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;
import tassei.contract.words.Judgement;
import tassei.contract.words.Outlook;
import tassei.contract.words.SourceKind;
import tassei.contract.words.Word;

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
  public static final RowTable<AttainmentRow> TABLE =
      RowTable.of(
          "kpi_attainment",
          RowColumn.each(StatedIndicator.COLUMNS, AttainmentRow::stated),
          List.of(
              new RowColumn<>(Results.ACTUAL, AttainmentRow::actual),
              new RowColumn<>(Keys.DENOMINATOR, AttainmentRow::denominator),
              new RowColumn<>(Results.LATEST_FY, AttainmentRow::latestFy),
              new RowColumn<>(Keys.AS_OF, AttainmentRow::asOf),
              new RowColumn<>(Results.ATTAINMENT_PCT, AttainmentRow::attainmentPct),
              new RowColumn<>(Results.ELAPSED_PCT, AttainmentRow::elapsedPct),
              new RowColumn<>(Results.PACE_PCT, AttainmentRow::pacePct),
              new RowColumn<>(Results.JUDGEMENT, row -> Word.written(row.judgement())),
              new RowColumn<>(Results.REASON, AttainmentRow::reason),
              new RowColumn<>(Results.SOURCE_KIND, row -> Word.written(row.sourceKind())),
              new RowColumn<>(Results.PROVISIONAL, AttainmentRow::provisional),
              new RowColumn<>(Keys.SIMULATED, AttainmentRow::simulated),
              new RowColumn<>(Results.FORECAST_P10, row -> row.forecast().p10()),
              new RowColumn<>(Results.FORECAST_P50, row -> row.forecast().p50()),
              new RowColumn<>(Results.FORECAST_P90, row -> row.forecast().p90()),
              new RowColumn<>(Results.P_ATTAIN, row -> row.forecast().pAttain()),
              new RowColumn<>(Results.FORECAST_REASON, row -> row.forecast().reason()),
              new RowColumn<>(Results.OUTLOOK, row -> Word.written(row.outlook())),
              new RowColumn<>(Results.ATTAINED_FOR_GOOD, AttainmentRow::attainedForGood)));

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
