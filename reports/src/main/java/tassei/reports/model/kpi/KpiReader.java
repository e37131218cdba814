package tassei.reports.model.kpi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.words.Measure;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.value.Cells;
import tassei.reports.model.value.JsonEntry;
import tassei.reports.model.value.Name;
import tassei.reports.model.value.VocabularyCodes;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/** KPIs with their figures: every row of kpi_attainment is one. */
public final class KpiReader {
  private final Map<String, JsonEntry> definitions = new LinkedHashMap<>();
  private final Map<String, List<KpiYear>> years = new HashMap<>();
  private final Map<String, List<PublishedFigure>> figures = new HashMap<>();

  private final ForecastReader forecasts;

  private KpiReader(JsonNode defined, ForecastReader forecasts) {
    this.forecasts = forecasts;
    defined.forEach(kpi -> definitions.put(kpi.path("kpi").asText(), new JsonEntry(kpi)));
  }

  /** In the order of the definitions; those without one last, by code. */
  public static List<ReportedKpi> read(RunFolder folder) {
    KpiReader reader =
        new KpiReader(folder.report().path("kpis"), ForecastReader.of(folder.tables()));
    folder.report().path("actuals").forEach(actual -> reader.figure(new JsonEntry(actual)));
    folder.tables().each(RunTable.KPI_YEARLY, reader::year);
    Map<String, ReportedKpi> kpis = new LinkedHashMap<>();
    folder
        .tables()
        .each(RunTable.KPI_ATTAINMENT, row -> kpis.put(row.text(Column.KPI), reader.kpi(row)));
    List<ReportedKpi> ordered = new ArrayList<>();
    for (String code : reader.definitions.keySet()) {
      ReportedKpi kpi = kpis.remove(code);
      if (kpi != null) {
        ordered.add(kpi);
      }
    }
    ordered.addAll(kpis.values());
    return List.copyOf(ordered);
  }

  private void year(RunRow row) {
    years
        .computeIfAbsent(row.text(Column.KPI), code -> new ArrayList<>())
        .add(
            new KpiYear(
                Cells.year(row, Column.FISCAL_YEAR),
                row.number(Column.YEARLY),
                row.number(Column.CUMULATIVE),
                row.is(Column.STATUS, "provisional"),
                row.text(Column.SOURCE_KIND),
                row.text(Column.REPORTED_ON)));
  }

  private void figure(JsonEntry actual) {
    Integer year = actual.year("fiscal_year");
    if (year != null) {
      figures
          .computeIfAbsent(actual.text("kpi"), code -> new ArrayList<>())
          .add(
              new PublishedFigure(
                  actual.year("from_fiscal_year"),
                  year,
                  actual.text("basis").equals("cumulative"),
                  actual.number("actual"),
                  actual.flag("actual_about"),
                  actual.number("denominator"),
                  actual.name("text"),
                  actual.text("status").equals("provisional"),
                  actual.text("reported_on"),
                  actual.text("source"),
                  actual.text("note")));
    }
  }

  private ReportedKpi kpi(RunRow row) {
    String code = row.text(Column.KPI);
    JsonEntry defined = definitions.getOrDefault(code, new JsonEntry(MissingNode.getInstance()));
    return new ReportedKpi(
        code,
        new ReportedKpi.Owner(
            row.text(Column.PLAN), row.text(Column.INTEGRATED_PROJECT), row.text(Column.PROGRAMME)),
        defined.text("part_of"),
        VocabularyCodes.of(ReportedKpi.Kind.class, row.text(Column.KIND)),
        VocabularyCodes.of(Measure.class, row.text(Column.MEASURE)),
        defined.name("theme"),
        new Name(row.text(Column.NAME_JA), row.text(Column.NAME_EN)),
        new Name(row.text(Column.UNIT_JA), defined.text("unit_en")),
        aim(row, defined),
        standing(row),
        List.copyOf(years.getOrDefault(code, List.of())),
        List.copyOf(figures.getOrDefault(code, List.of())),
        new ReportedKpi.Origin(
            defined.text("source"),
            defined.text("reported_on"),
            defined.text("note"),
            defined.name("definition"),
            defined.text("reading").equals("inferred")));
  }

  private static ReportedKpi.Aim aim(RunRow row, JsonEntry defined) {
    return new ReportedKpi.Aim(
        row.number(Column.TARGET),
        defined.text("target_printed"),
        row.text(Column.COMPARATOR),
        row.text(Column.DIRECTION),
        row.text(Column.BASIS),
        defined.year("from_fy"),
        defined.year("due_fy"));
  }

  private ReportedKpi.Standing standing(RunRow row) {
    return new ReportedKpi.Standing(
        row.number(Column.ACTUAL),
        row.number(Column.DENOMINATOR),
        row.isBlank(Column.LATEST_FY) ? null : Integer.valueOf(Cells.year(row, Column.LATEST_FY)),
        row.number(Column.ATTAINMENT_PCT),
        row.number(Column.ELAPSED_PCT),
        row.number(Column.PACE_PCT),
        VocabularyCodes.of(StatusMark.class, row.text(Column.JUDGEMENT)),
        row.text(Column.REASON),
        row.text(Column.SOURCE_KIND),
        row.flag(Column.PROVISIONAL),
        row.flag(Column.SIMULATED),
        attainedForGood(row),
        forecasts.of(row));
  }

  /** Tables of old runs do not say. */
  private static Boolean attainedForGood(RunRow row) {
    boolean isSaid = row.has(Column.ATTAINED_FOR_GOOD) && !row.isBlank(Column.ATTAINED_FOR_GOOD);
    return isSaid ? Boolean.valueOf(row.flag(Column.ATTAINED_FOR_GOOD)) : null;
  }
}
