package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tassei.jobs.stage.ShownValues.joined;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.figures.indicator.AssessedKpi;
import tassei.figures.indicator.IndicatorFigures;
import tassei.figures.kpi.Point;
import tassei.jobs.io.Keep;
import tassei.jobs.stage.Coverage;
import tassei.jobs.stage.KpiByScope;
import tassei.jobs.stage.KpiInputs;
import tassei.jobs.stage.KpiTables;
import tassei.jobs.stage.ShownValues;
import tassei.jobs.table.ResultTable;
import tassei.jobs.table.ResultTables;
import tassei.jobs.write.KpiRows;

/** The tables about indicators, held equal. */
final class KpiTablesCompared {
  private final KpisBothWays both;

  /** Rows that were held against each other, by what they are: some days have few. */
  private final Map<String, Integer> compared = new TreeMap<>();

  KpiTablesCompared(KpisBothWays both) {
    this.both = both;
  }

  Map<String, Integer> compared() {
    return compared;
  }

  void coverage() {
    Dataset<Row> byStage = both.byStage().coverage();
    tassei.figures.event.Coverage coverage = both.figures().coverage();
    assertEquals(
        joined(ShownValues.values(byStage.head())),
        joined(
            Stream.of(
                String.valueOf(coverage.observedUntil()),
                coverage.awaited(),
                coverage.confirmed())));
    assertEquals(Coverage.confirmedShare(byStage), coverage.confirmedShare(), "share");
  }

  void figures() {
    IndicatorFigures figures = both.figures();
    same(ResultTables.KPI_ATTAINMENT, both.attained(), both.attainment(), KpiRows::attainment);
    same(
        ResultTables.KPI_YEARLY,
        KpiTables.yearly(both.attained()),
        figures.yearly(),
        KpiRows::yearly);
    same(
        "disagreements",
        KpiInputs.disagreements(both.byStage().assessed()),
        figures.assessed().stream().flatMap(KpiTablesCompared::disagreements));
    same(
        "published",
        KpiInputs.published(both.byStage().assessed()),
        figures.assessed().stream().flatMap(KpiTablesCompared::published));
  }

  void events(List<String> levels, Keep keep) {
    Dataset<Row> byStage = both.byStage().events();
    IndicatorFigures figures = both.figures();
    same(ResultTables.KPI_EVENTS, byStage, figures.events().rows(), KpiRows::event);
    same(
        ResultTables.KPI_BY_SCOPE,
        keep.of(KpiByScope.of(byStage, levels)),
        figures.events().byScope(levels),
        KpiRows::scopeCount);
  }

  void outlook() {
    Outlook byStage = both.outlookByStage();
    same(
        ResultTables.KPI_OBSERVATIONS,
        byStage.observations(),
        both.outlook().observations(),
        KpiRows::observation);
    same(ResultTables.KPI_OUTLOOK, byStage.onTheWay(), both.outlook().onTheWay(), KpiRows::outlook);
  }

  private static Stream<String> disagreements(AssessedKpi kpi) {
    return kpi.disagreements().stream()
        .map(said -> joined(Stream.of(kpi.code(), said.year(), said.cumulative(), said.yearly())));
  }

  private static Stream<String> published(AssessedKpi kpi) {
    return kpi.published().stream().map(figure -> published(kpi.code(), figure));
  }

  private static String published(String kpi, AssessedKpi.PublishedFigure figure) {
    Point point = figure.point();
    return joined(
        Arrays.asList(
            kpi,
            point.source().name().toLowerCase(Locale.ROOT),
            point.year(),
            point.value(),
            point.denominator(),
            point.precision(),
            point.reportedOn(),
            point.origin().file(),
            point.origin().record(),
            point.origin().source(),
            figure.factor())
            .stream());
  }

  private <R> void same(
      ResultTable table, Dataset<Row> byStage, List<R> rows, Function<R, List<Object>> values) {
    same(
        table.name(),
        table.conform(byStage).collectAsList().stream()
            .map(row -> joined(ShownValues.values(row)))
            .sorted()
            .toList(),
        rows.stream().map(row -> joined(values.apply(row).stream())));
  }

  void same(String name, List<String> expected, Stream<String> rows) {
    compared.put(name, expected.size());
    assertEquals(String.join("\n", expected), String.join("\n", rows.sorted().toList()), name);
  }
}
