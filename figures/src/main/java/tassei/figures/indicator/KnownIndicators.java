package tassei.figures.indicator;

import java.util.List;
import java.util.Map;
import tassei.figures.input.OutcomeReport;
import tassei.figures.input.PublishedActual;
import tassei.figures.input.ResearchProject;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.PlannedKpi;

/**
 * What is known of a day about indicators.
 *
 * @param kpis in force
 * @param projects in force, by code
 * @param outcomes every report, with why it is not in force
 * @param actuals every published figure, with why it is not in force
 */
public record KnownIndicators(
    List<PlannedKpi> kpis,
    Map<String, ResearchProject> projects,
    List<Vintage<OutcomeReport>> outcomes,
    List<Vintage<PublishedActual>> actuals) {}
