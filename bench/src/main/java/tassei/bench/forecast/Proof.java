package tassei.bench.forecast;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs every regime and writes what came of it, the same bytes for the same model. */
public final class Proof {
  static final List<Integer> AFTER = List.of(2, 3);
  private static final long SEED = 20_240_331;

  private final Map<Setting, Map<String, List<Judged>>> judged = new LinkedHashMap<>();

  /** A regime, and after how many of its years the forecasts are made. */
  record Setting(Regime regime, int years) {}

  private Proof() {}

  /** The file to write. */
  public static void main(String[] arguments) throws IOException {
    Path page = Path.of(arguments.length == 0 ? "bench/FORECAST.md" : arguments[0]);
    int plans = 2000 / ForecastTrial.IN_PLAN;
    Files.writeString(page, new ProofPage(of(plans)).text(), StandardCharsets.UTF_8);
  }

  static Proof of(int plans) {
    Proof proof = new Proof();
    long seed = SEED;
    for (Regime regime : Regime.values()) {
      for (int years : AFTER) {
        proof.judged.put(
            new Setting(regime, years), ForecastTrial.of(regime, years, plans, seed++));
      }
    }
    return proof;
  }

  List<Setting> settings() {
    return List.copyOf(judged.keySet());
  }

  List<Setting> ofTheModel() {
    return settings().stream().filter(setting -> setting.regime().isOfTheModel()).toList();
  }

  Scores scores(Setting setting) {
    return Scores.of(judged.get(setting).get(ForecastTrial.MODEL));
  }

  List<Judged> of(Setting setting, String forecaster) {
    return judged.get(setting).get(forecaster);
  }

  /** Of a regime after whichever years. */
  Scores scores(Regime regime) {
    List<Judged> all = new ArrayList<>();
    settings().stream()
        .filter(setting -> setting.regime() == regime)
        .forEach(setting -> all.addAll(of(setting, ForecastTrial.MODEL)));
    return Scores.of(all);
  }

  /** Of all regimes of the model together. */
  List<Judged> pooled(String forecaster) {
    List<Judged> all = new ArrayList<>();
    ofTheModel().forEach(setting -> all.addAll(of(setting, forecaster)));
    return all;
  }
}
