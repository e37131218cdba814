package tassei.figures.indicator;

import java.util.List;
import tassei.figures.input.PublishedActual;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.PlannedKpi;

/**
 * What is known of a day about indicators.
 *
 * @param kpis in force
 * @param actuals every published figure, with why it is not in force
 */
public record KnownIndicators(List<PlannedKpi> kpis, List<Vintage<PublishedActual>> actuals) {}
