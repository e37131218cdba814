package tassei.contract.column;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import tassei.contract.words.Measure;

/** Columns of the result tables. */
public final class Results {
  public static final Field AMOUNT_YEN = Field.yen("amount_yen", "the amount in yen");
  public static final Field PRECISION_YEN =
      Field.yen("precision_yen", "published precision in yen");
  public static final Field COUNTED_YEN =
      Field.yen("counted_yen", "what the line adds; of an envelope, what is left of it");
  public static final Field AT_LEAST =
      Field.flag(
          "at_least",
          "a lower bound: lines that do not state these keys hold more than their tolerance");
  public static final Field OPEN_YEN =
      Field.yen(
          "open_yen",
          "what lines hold that may belong here and do not say so; blank: nothing. Where at_least"
              + " is false, less may belong here as well");
  public static final Field PREVIOUS_OPEN_YEN =
      Field.yen("previous_open_yen", "open_yen of the year before");
  public static final Field CLOSED_BY =
      Field.text(
          "closed_by",
          "line:… or control:… that prints this sum, where lines without these keys could not"
              + " tell");
  public static final Field ACCOUNTS =
      Field.text("accounts", "the accounts added, where there are several");
  public static final Field PREVIOUS_YEN = Field.yen("previous_yen", "the same, a year earlier");
  public static final Field CHANGE_YEN = Field.yen("change_yen", "change to the year before");
  public static final Field CHANGE_PCT = Field.percent("change_pct", "change in per cent");
  public static final Field CHANGE_REASON = Field.text("change_reason", "why the change is blank");
  public static final Field SHARE_PCT =
      Field.percent(
          "share_pct",
          "share of the same collection, year, stage and account; an account's of all of them");
  public static final Field LINES = Field.count("lines", "lines counted in the scope");
  public static final Field CURRENT_YEN =
      Field.yen("current_yen", "initial + supplementary + carried in + carried out + reserve");
  public static final Field EXECUTED_YEN = Field.yen("executed_yen", "executed");
  public static final Field EXECUTION_RATE = Field.percent("execution_rate", "executed / current");

  public static final Field ACTUAL = Field.percent("actual", "the figure reached");
  public static final Field LATEST_FY = Field.year("latest_fy", "newest fiscal year with a figure");
  public static final Field ATTAINMENT_PCT =
      Field.percent("attainment_pct", "attainment, uncapped");
  public static final Field ELAPSED_PCT =
      Field.percent("elapsed_pct", "share of the months gone by");
  public static final Field PACE_PCT = Field.percent("pace_pct", "attainment over months gone by");
  public static final Field JUDGEMENT = Field.text("judgement", "the judgement");
  public static final Field REASON =
      Field.text(
          "reason",
          "why attainment is blank; still-unreported: missed, as nothing of the due year is"
              + " reported long after it");
  public static final Field SOURCE_KIND = Field.text("source_kind", "events or published");
  public static final Field PROVISIONAL = Field.flag("provisional", "rests on provisional figures");
  public static final Field FORECAST_P10 =
      Field.number("forecast_p10", "what the period ends with: one in ten ends at this or below");
  public static final Field FORECAST_P50 =
      Field.number("forecast_p50", "one in two ends at this or below");
  public static final Field FORECAST_P90 =
      Field.number("forecast_p90", "nine in ten end at this or below");
  public static final Field P_ATTAIN =
      Field.share(
          "p_attain",
          "probability that the target is met when it is due: 0 or 1 only where that is decided");
  public static final Field FORECAST_REASON =
      Field.text(
          "forecast_reason",
          "why no forecast: monitor, "
              + notForecast()
              + ", no-target, zero-target, no-period,"
              + " too-far (due more than 20 years ahead), too-few-years (under two observed),"
              + " restated (a figure below an earlier one),"
              + " no-denominator (unknown or nothing), above-denominator, still-unreported (the due"
              + " year is not reported although the months of grace have passed)");

  public static final Field OUTLOOK =
      Field.text(
          "outlook",
          "decided, likely (a probability of 80 % and more), open, unlikely (below 50 %); blank:"
              + " nothing is forecast");
  public static final Field ATTAINED_FOR_GOOD =
      Field.flag(
          "attained_for_good",
          "true: by confirmed figures that cannot fall; false: attained, may still fall; blank: not"
              + " attained");

  public static final Field YEARLY = Field.number("yearly", "figure of the year");
  public static final Field CUMULATIVE = Field.number("cumulative", "figure up to the year");
  public static final Field DISEASE_AREA =
      Field.text("disease_area", "one disease area of the project");
  public static final Field DISTINCT_OUTCOMES =
      Field.count("distinct_outcomes", "outcomes, each once");
  public static final Field SHARED_OUTCOMES =
      Field.count("shared_outcomes", "of these, reported by more than one project of the scope");
  public static final Field COUNTED = Field.flag("counted", "whether the event counts");

  public static final Field PUBLISHED = Field.number("published", "the published figure");
  public static final Field COMPUTED = Field.number("computed", "what the tables give");
  public static final Field DIFFERENCE = Field.number("difference", "computed less published");
  public static final Field TOLERANCE = Field.number("tolerance", "what rounding can explain");
  public static final Field VERDICT = Field.text("verdict", "the verdict");
  public static final Field WEAK = Field.flag("weak", "cannot see its smallest part go missing");
  public static final Field PARTS = Field.count("parts", "figures that make the sum");

  /** Columns that tables of older runs lack. */
  public static final Set<Field> LATER =
      Set.of(PRECISION_YEN, OPEN_YEN, PREVIOUS_OPEN_YEN, CLOSED_BY, ACCOUNTS);

  private Results() {}

  /** Measures that say of no forecast that they have none. */
  private static String notForecast() {
    return Arrays.stream(Measure.values())
        .filter(measure -> !measure.isOfHowMany())
        .map(Measure::code)
        .collect(Collectors.joining(", "));
  }
}
