package tassei.contract.row;

import java.math.BigDecimal;
import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;

/**
 * A row of {@code kpi_observations}: a stretch of time that a forecast rests on.
 *
 * @param fromFiscalYear first year of the stretch
 * @param fiscalYear its last year
 * @param months of it observed
 * @param denominator null: not a ratio, or not known
 * @param knownShare share of it that is reported by now
 * @param provisionalQuantity what of the quantity may still be withdrawn
 */
public record ObservationRow(
    String kpi,
    int fromFiscalYear,
    int fiscalYear,
    long months,
    BigDecimal quantity,
    BigDecimal denominator,
    BigDecimal knownShare,
    boolean simulated,
    BigDecimal provisionalQuantity,
    BigDecimal provisionalDenominator) {
  public static final Field FROM_YEAR =
      Field.year("from_fiscal_year", "first fiscal year of the stretch");
  public static final Field MONTHS = Field.count("months", "months of the stretch observed");
  public static final Field QUANTITY = Field.number("quantity", "what the stretch brought");
  public static final Field KNOWN_SHARE =
      Field.share(
          "known_share", "share from 0 to 1 of the stretch that is reported by now, as estimated");
  public static final Field PROVISIONAL =
      Field.number("provisional_quantity", "what of the quantity may still be withdrawn");
  public static final Field PROVISIONAL_OF =
      Field.number("provisional_denominator", "what of the denominator may still be withdrawn");

  public static final RowTable<ObservationRow> TABLE =
      new RowTable<>(
          "kpi_observations",
          List.of(
              new RowColumn<>(Keys.KPI, ObservationRow::kpi),
              new RowColumn<>(FROM_YEAR, ObservationRow::fromFiscalYear),
              new RowColumn<>(Keys.FISCAL_YEAR, ObservationRow::fiscalYear),
              new RowColumn<>(MONTHS, ObservationRow::months),
              new RowColumn<>(QUANTITY, ObservationRow::quantity),
              new RowColumn<>(Keys.DENOMINATOR, ObservationRow::denominator),
              new RowColumn<>(KNOWN_SHARE, ObservationRow::knownShare),
              new RowColumn<>(Keys.SIMULATED, ObservationRow::simulated),
              new RowColumn<>(PROVISIONAL, ObservationRow::provisionalQuantity),
              new RowColumn<>(PROVISIONAL_OF, ObservationRow::provisionalDenominator)));
}
