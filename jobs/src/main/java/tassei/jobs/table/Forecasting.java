package tassei.jobs.table;

import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;

/** What a forecast rests on. */
public final class Forecasting {
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

  /** Where a cumulative count will stand at the end of a year to come. */
  public static final List<Field> AHEAD =
      List.of(
          Keys.KPI,
          Keys.FISCAL_YEAR,
          Results.FORECAST_P10,
          Results.FORECAST_P50,
          Results.FORECAST_P90);

  private Forecasting() {}
}
