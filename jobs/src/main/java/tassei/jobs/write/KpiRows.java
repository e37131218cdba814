package tassei.jobs.write;

import java.util.Arrays;
import java.util.List;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.EventRow;
import tassei.contract.row.ForecastEnd;
import tassei.contract.row.ObservationRow;
import tassei.contract.row.OutlookRow;
import tassei.contract.row.ScopeCountRow;
import tassei.contract.row.StatedIndicator;
import tassei.contract.row.YearlyRow;
import tassei.contract.words.EventKey;
import tassei.contract.words.Word;

/** Rows about indicators as the columns of their tables hold them. */
public final class KpiRows {
  private KpiRows() {}

  public static List<Object> attainment(AttainmentRow row) {
    StatedIndicator stated = row.stated();
    ForecastEnd forecast = row.forecast();
    return Arrays.asList(
        stated.kpi(),
        stated.plan(),
        stated.integratedProject(),
        stated.programme(),
        stated.kind(),
        stated.nameJa(),
        stated.nameEn(),
        stated.unitJa(),
        stated.measure(),
        stated.direction(),
        stated.comparator(),
        stated.basis(),
        stated.target(),
        row.actual(),
        row.denominator(),
        row.latestFy(),
        row.asOf(),
        row.attainmentPct(),
        row.elapsedPct(),
        row.pacePct(),
        code(row.judgement()),
        row.reason(),
        code(row.sourceKind()),
        row.provisional(),
        row.simulated(),
        forecast.p10(),
        forecast.p50(),
        forecast.p90(),
        forecast.pAttain(),
        forecast.reason(),
        code(row.outlook()),
        row.attainedForGood());
  }

  public static List<Object> yearly(YearlyRow row) {
    return Arrays.asList(
        row.kpi(),
        row.fiscalYear(),
        row.yearly(),
        row.cumulative(),
        code(row.status()),
        code(row.sourceKind()),
        row.reportedOn());
  }

  public static List<Object> event(EventRow row) {
    return Arrays.asList(
        row.kpi(),
        row.outcome(),
        row.project(),
        row.fiscalYear(),
        row.quantity(),
        row.denominator(),
        code(row.status()),
        row.reportedOn(),
        row.isCounted(),
        code(row.whyNot()),
        row.file(),
        row.record());
  }

  public static List<Object> scopeCount(ScopeCountRow row) {
    return Arrays.asList(
        row.scope().level(),
        row.kpi(),
        row.fiscalYear(),
        row.scope().of(EventKey.MINISTRY),
        row.scope().of(EventKey.INTEGRATED_PROJECT),
        row.scope().of(EventKey.PROGRAMME),
        row.scope().of(EventKey.DISEASE_AREA),
        row.scope().of(EventKey.PHASE),
        row.scope().of(EventKey.PURPOSE),
        row.quantity(),
        row.outcomes(),
        row.shared());
  }

  public static List<Object> observation(ObservationRow row) {
    return Arrays.asList(
        row.kpi(),
        row.fromFiscalYear(),
        row.fiscalYear(),
        row.months(),
        row.quantity(),
        row.denominator(),
        row.knownShare(),
        row.simulated(),
        row.provisionalQuantity(),
        row.provisionalDenominator());
  }

  public static List<Object> outlook(OutlookRow row) {
    return Arrays.asList(row.kpi(), row.fiscalYear(), row.p10(), row.p50(), row.p90());
  }

  private static String code(Word word) {
    return word == null ? null : word.code();
  }
}
