package tassei.figures.control.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tassei.contract.words.ControlledTable;
import tassei.contract.words.WhyNot;
import tassei.figures.control.FigurePart;
import tassei.figures.control.FigurePart.Role;
import tassei.figures.input.Control;
import tassei.figures.input.Origin;
import tassei.figures.input.PublishedActual;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.kpi.PlannedKpi;

/** Published figures behind indicators, and behind controls of them. */
public final class PublishedRows {
  private static final String CUMULATIVE = "cumulative";

  private final Map<String, List<Vintage<PublishedActual>>> byKpi = new HashMap<>();
  private final Map<String, PlannedKpi> kpis;
  private final Map<Origin, Integer> factors;

  /**
   * To be asked for indicators and for controls.
   *
   * @param reports every one, in force or not
   * @param kpis in force, by code
   * @param factors of the rows that make the figure of their indicator: 1 or -1
   */
  public PublishedRows(
      List<Vintage<PublishedActual>> reports,
      Map<String, PlannedKpi> kpis,
      Map<Origin, Integer> factors) {
    for (Vintage<PublishedActual> each : reports) {
      byKpi.computeIfAbsent(each.report().kpi(), kpi -> new ArrayList<>()).add(each);
    }
    this.kpis = kpis;
    this.factors = factors;
  }

  /** Every row of an indicator that counts no events; those that do not make its figure have 0. */
  public List<FigurePart> ofIndicators() {
    List<FigurePart> parts = new ArrayList<>();
    for (PlannedKpi kpi : kpis.values()) {
      if (kpi.events() == null) {
        for (Vintage<PublishedActual> each : byKpi.getOrDefault(kpi.code(), List.of())) {
          if (each.report().actual() != null) {
            int factor = ownFactor(each.report());
            parts.addAll(row(each, factor).parts("kpi:" + kpi.code(), Role.QUANTITY));
          }
        }
      }
    }
    return parts;
  }

  private int ownFactor(PublishedActual actual) {
    return factors.getOrDefault(actual.origin(), 0);
  }

  /** Without a basis those that make the indicator's own figure. */
  public List<FigurePart> ofControls(List<Control> controls) {
    List<FigurePart> parts = new ArrayList<>();
    for (ControlTerm term : ControlTerm.of(controls, ControlledTable.ACTUALS)) {
      Set<String> asked = term.kpis() == null ? byKpi.keySet() : term.kpis();
      for (String kpi : asked) {
        if (isInPlace(term, kpis.get(kpi))) {
          parts.addAll(ofKpi(term, byKpi.getOrDefault(kpi, List.of())));
        }
      }
    }
    return parts;
  }

  private static boolean isInPlace(ControlTerm term, PlannedKpi kpi) {
    return term.isOfProject(kpi == null ? null : kpi.integratedProject())
        && term.isOfProgramme(kpi == null ? null : kpi.programme());
  }

  private List<FigurePart> ofKpi(ControlTerm term, List<Vintage<PublishedActual>> reports) {
    List<Vintage<PublishedActual>> inScope =
        reports.stream()
            .filter(each -> term.isIn(each.report().fiscalYear()))
            .filter(each -> term.basis() == null || term.basis().equals(each.report().basis()))
            .toList();
    Integer newest =
        inScope.stream()
            .filter(Vintage::isInForce)
            .map(each -> each.report().fiscalYear())
            .max(Integer::compare)
            .orElse(null);
    List<FigurePart> parts = new ArrayList<>();
    inScope.forEach(each -> parts.addAll(row(each, factor(term, each, newest)).parts(term)));
    return parts;
  }

  /** A cumulative figure holds those of the years before. */
  private int factor(ControlTerm term, Vintage<PublishedActual> each, Integer newest) {
    if (!each.isInForce()) {
      return 0;
    }
    if (term.basis() == null) {
      return ownFactor(each.report());
    }
    boolean isHeld =
        term.basis().equals(CUMULATIVE) && !Objects.equals(each.report().fiscalYear(), newest);
    return isHeld ? 0 : 1;
  }

  private static CountedRow row(Vintage<PublishedActual> each, int factor) {
    PublishedActual actual = each.report();
    WhyNot whyNot = each.whyNot();
    return new CountedRow(
        actual.kpi() + " " + actual.fiscalYear() + " " + actual.basis(),
        actual.fiscalYear(),
        actual.actual(),
        actual.precision(),
        actual.denominator(),
        factor,
        whyNot,
        actual.told());
  }
}
