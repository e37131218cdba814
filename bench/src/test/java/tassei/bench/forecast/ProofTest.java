package tassei.bench.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The forecast keeps its promises on simulated indicators. */
class ProofTest {
  private static final Path PAGE =
      Path.of(System.getProperty("tassei.root", ".."), "bench", "FORECAST.md");

  /** A model that is too sure of itself or too little, or leans to one side, fails this. */
  @Test
  void twoHundredForecastsAreAboutRight() {
    Scores scores = Scores.of(ForecastTrial.of(Regime.GROWING, 3, 2, 1).get(ForecastTrial.MODEL));
    assertTrue(scores.pitInside() > 0.7 && scores.pitInside() < 0.9, scores.toString());
    assertTrue(scores.kolmogorov() < 0.12, scores.toString());
    assertTrue(scores.calibration() < 0.1, scores.toString());
  }

  @Test
  @Tag("slow")
  void everyPromiseHoldsAndThePageSaysSo() throws IOException {
    Proof proof = Proof.of(2000 / ForecastTrial.IN_PLAN);
    ProofPage page = new ProofPage(proof);
    List<String> broken = new ArrayList<>();
    proof.settings().forEach(setting -> check(proof, setting, broken));
    compare(proof, page, Judged::crps, broken);
    compare(proof, page, Judged::brier, broken);
    assertEquals(List.of(), broken);
    assertEquals(Files.readString(PAGE), page.text(), "write it anew with Proof");
  }

  private static void check(Proof proof, Proof.Setting setting, List<String> broken) {
    Scores scores = proof.scores(setting);
    boolean holds =
        setting.regime().isOfTheModel()
            ? scores.pitInside() >= 0.77
                && scores.pitInside() <= 0.83
                && scores.kolmogorov() <= 0.04
                && scores.covered() >= 0.78
                && scores.coveredLarge() <= 0.85
                && scores.calibration() <= 0.03
            : scores.covered() >= 0.7;
    if (!holds) {
      broken.add(setting + " " + scores);
    }
  }

  private static void compare(
      Proof proof, ProofPage page, ToDoubleFunction<Judged> score, List<String> broken) {
    for (String other : ProofPage.BASELINES) {
      proof.ofTheModel().stream()
          .filter(setting -> !page.paired(setting, other, score).isNoWorse())
          .forEach(setting -> broken.add(setting + " " + other));
      if (!page.pooled(other, score).isBetter()) {
        broken.add("pooled " + other);
      }
    }
  }
}
