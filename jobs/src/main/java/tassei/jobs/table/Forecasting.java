package tassei.jobs.table;

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

  private Forecasting() {}
}
