package tassei.reports.page.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.ReportModel;
import tassei.reports.model.fact.WhatIfAssumption;
import tassei.reports.model.name.Labels;
import tassei.reports.page.overview.FrontPage;
import tassei.reports.text.Numbers;
import tassei.reports.text.WhatIfMark;
import tassei.reports.text.Wording;

/** How the figures are made, in plain words; what the run does not hold is not explained. */
public final class Methods {
  /** The first that holds is the judgement. */
  private static final List<StatusMark> ORDER =
      List.of(
          StatusMark.NO_TARGET,
          StatusMark.NOT_BEGUN,
          StatusMark.UNREPORTED,
          StatusMark.ATTAINED,
          StatusMark.MISSED,
          StatusMark.ON_TRACK,
          StatusMark.AT_RISK,
          StatusMark.BEHIND);

  private final ReportModel model;
  private final Wording wording;
  private final List<DocumentSection> parts = new ArrayList<>();

  private Methods(ReportModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
    String asOf = wording.years().full(model.run().asOf());
    whatIf();
    part("asof", say("asof", asOf), say("asof.restated"));
    part("unknown", say("unknown"));
    if (!model.kpis().isEmpty()) {
      indicators();
    }
    if (!model.budget().rollup().isEmpty()) {
      part("collection", say("collection"), say("collection.stage"));
      part("inclusion", say("inclusion"), say("inclusion.least"));
    }
    if (!model.controls().isEmpty()) {
      part("controls", say("controls"), say("controls.weak"));
    }
    others();
  }

  public static Optional<DocumentSection> of(ReportModel model, Wording wording) {
    return Optional.of(
        new DocumentSection(
                "methods",
                wording.say("method.title"),
                DocumentSection.Break.NEW_PAGE,
                List.of(),
                List.copyOf(new Methods(model, wording).parts))
            .published());
  }

  private void whatIf() {
    WhatIfAssumption assumed = model.run().assumed();
    if (assumed.elasticity() != null && assumed.lag() != null) {
      part("what-if", WhatIfMark.assumption(assumed, wording), wording.say("whatif.kept"));
    }
  }

  private void indicators() {
    part("attainment", say("attainment"), say("attainment.blank"));
    part("pace", say("pace"));
    List<String> order = ORDER.stream().map(this::label).toList();
    part(
        "judgement",
        say("judgement", String.join(wording.say("method.then"), order)),
        thresholds(),
        grace());
    if (model.kpis().stream().anyMatch(kpi -> kpi.forecast().isKnown())) {
      forecast();
    }
    part("counting", say("counting"), say("counting.lists"));
  }

  private void forecast() {
    part(
        "forecast",
        say("forecast.what"),
        say("forecast.rate"),
        say("forecast.trend"),
        budgetEffect(),
        say("forecast.range"),
        say("forecast.decided"),
        say("forecast.blank"),
        say("forecast.limits"));
  }

  private String budgetEffect() {
    Labels.BudgetEffect effect = model.labels().budgetEffect();
    if (effect == null) {
      return say("forecast.budget.unstated");
    }
    return effect.elasticity().signum() == 0
        ? say("forecast.budget.none")
        : say("forecast.budget", Numbers.plain(effect.elasticity(), 2), effect.lag());
  }

  private String thresholds() {
    Labels.Thresholds thresholds = model.labels().thresholds();
    return thresholds == null
        ? say(
            "judgement.order",
            label(StatusMark.ON_TRACK),
            label(StatusMark.AT_RISK),
            label(StatusMark.BEHIND))
        : say(
            "judgement.threshold",
            label(StatusMark.ON_TRACK),
            label(StatusMark.AT_RISK),
            label(StatusMark.BEHIND),
            Numbers.plain(thresholds.onTrack(), 1),
            Numbers.plain(thresholds.atRisk(), 1));
  }

  private String grace() {
    Labels.Thresholds thresholds = model.labels().thresholds();
    return thresholds == null
        ? say("judgement.grace", label(StatusMark.MISSED))
        : say("judgement.months", label(StatusMark.MISSED), thresholds.graceMonths());
  }

  private void others() {
    if (!model.crosswalk().isEmpty()) {
      part("plans", say("plans", mark("regrouped")));
    }
    if (model.run().marks().simulated()) {
      part("simulated", say("simulated", mark("simulated")));
    }
    part("nothing", say("nothing"));
    identity();
  }

  /** What the report is made of stands at its end, since it answers no question. */
  private void identity() {
    FrontPage front = FrontPage.of(model, wording);
    List<String> paragraphs = new ArrayList<>();
    front.facts().stream()
        .map(fact -> say("identity.fact", fact.name(), fact.value()))
        .forEach(paragraphs::add);
    paragraphs.addAll(front.notes());
    part("identity", paragraphs.toArray(String[]::new));
  }

  private String say(String key, Object... arguments) {
    return wording.say("method." + key, arguments);
  }

  private String label(StatusMark status) {
    return model.labels().judgement(status, wording.language());
  }

  private String mark(String code) {
    return model.labels().mark(code, wording.language());
  }

  private void part(String id, String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      blocks.add(new Block.Prose(paragraph));
    }
    parts.add(
        new DocumentSection(
            "method-" + id,
            wording.say("method." + id + ".title"),
            DocumentSection.Break.FOLLOWS,
            blocks,
            List.of()));
  }
}
