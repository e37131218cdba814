package tassei.bench.forecast;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The proof as a page of tables. */
final class ProofPage {
  static final List<String> BASELINES = List.of(Baselines.LINE, Baselines.LAST, Baselines.ALONE);
  private static final long SEED = 7;

  private final Proof proof;
  private final StringBuilder page = new StringBuilder();

  ProofPage(Proof proof) {
    this.proof = proof;
  }

  String text() {
    page.append(
        """
        # Does the forecast keep its promises?

        Written by `tassei.bench.forecast.Proof`; the same model gives the same bytes. For each regime 2,000 simulated
        indicators in runs of 100 (50 outputs, 50 outcomes; targets from 2 to 1,000 over five years), forecast after two
        and after three of five years with what is known then: their figures, the others of their kind, their targets.

        Regimes of the model: every indicator has a rate of its own against its plan (gamma, shape and mean differing from
        plan to plan) and a growth of its own (normal, 15 % a year); *steady* dispersion 0.02, *growing* 10 % a year more
        and 0.05, *bursty* 0.4, *budget driven* budgets that vary by 25 % a year, elasticity 1 as the conf then says.
        Outside it: *change point* (the rate halves or doubles at some year), *reporting delay* (60–95 % of the newest year
        known, the share taken from the years before), *finite pipeline* (each project succeeds once), *lognormal bursts*.

        PIT in [0.1, 0.9]: 80 % is right; KS: distance of the PIT from even; covered: what came lies in [p10, p90];
        large: where 50 or more are expected; calibration: mean distance of p_attain from what came, by tenths.

        | regime | years seen | PIT in [0.1, 0.9] % | KS | covered % | covered, large % | calibration | CRPS / target | Brier |
        |---|---|---|---|---|---|---|---|---|
        """);
    proof.settings().forEach(this::score);
    page.append("\nCalibration of a regime, both forecasts together:");
    for (Regime regime : Regime.values()) {
      double error = proof.scores(regime).calibration();
      page.append(String.format(Locale.ROOT, " %s %.3f;", regime.label(), error));
    }
    page.setCharAt(page.length() - 1, '.');
    page.append('\n');
    compare("CRPS / target", Judged::crps);
    compare("Brier", Judged::brier);
    return page.toString();
  }

  private void score(Proof.Setting setting) {
    Scores scores = proof.scores(setting);
    page.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %.1f | %.3f | %.1f | %.1f | %.3f | %.4f | %.4f |\n",
            setting.regime().label(),
            setting.years(),
            100 * scores.pitInside(),
            scores.kolmogorov(),
            100 * scores.covered(),
            100 * scores.coveredLarge(),
            scores.calibration(),
            scores.crps(),
            scores.brier()));
  }

  private void compare(String name, ToDoubleFunction<Judged> score) {
    page.append("\n## ")
        .append(name)
        .append(" against what one would say without the model\n\n")
        .append("Below zero the model is better; in brackets 95 % of paired resamples.\n\n")
        .append("| regime | years seen | ")
        .append(String.join(" | ", BASELINES))
        .append(" |\n|---|---|---|---|---|\n");
    for (Proof.Setting setting : proof.settings()) {
      page.append("| ").append(setting.regime().label());
      page.append(" | ").append(setting.years());
      BASELINES.forEach(other -> page.append(" | ").append(paired(setting, other, score).shown()));
      page.append(" |\n");
    }
    page.append("| regimes of the model | all");
    BASELINES.forEach(other -> page.append(" | ").append(pooled(other, score).shown()));
    page.append(" |\n");
  }

  Paired paired(Proof.Setting setting, String other, ToDoubleFunction<Judged> score) {
    List<Judged> model = proof.of(setting, ForecastTrial.MODEL);
    return Paired.of(model, proof.of(setting, other), score, new Chance(SEED));
  }

  Paired pooled(String other, ToDoubleFunction<Judged> score) {
    List<Judged> model = proof.pooled(ForecastTrial.MODEL);
    return Paired.of(model, proof.pooled(other), score, new Chance(SEED));
  }
}
