package tassei.reports.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tassei.contract.Scope;
import tassei.reports.model.budget.PublishedLine;

/**
 * What flows from ministry through integrated project to recipient. Sums below zero are rounding
 * and cannot be drawn: they are left out whole, so that what enters a node leaves it again.
 *
 * @param stages those that tell something, in order
 * @param paths amounts above zero by the codes they pass
 * @param left sum of what cannot be drawn, zero or below
 */
public record BudgetFlow(List<Stage> stages, List<Path> paths, BigDecimal left) {

  /** The codes where a stage holds more than can be told apart. */
  public static final String OTHERS = "(others)";

  private static final int NODES_A_STAGE = 14;

  /** A key that money passes. */
  public enum Stage {
    MINISTRY,
    PROJECT,
    RECIPIENT;

    String of(PublishedLine line) {
      if (this == PROJECT && line.owner().project().equals(Scope.OUTSIDE)) {
        return Scope.SHOWN_OUTSIDE;
      }
      String code =
          switch (this) {
            case MINISTRY -> line.owner().ministry();
            case PROJECT -> line.owner().project();
            case RECIPIENT -> line.recipient();
          };
      return code.isEmpty() ? Scope.NONE : code;
    }
  }

  /** An amount and the codes it passes, one a stage. */
  record Path(List<String> codes, BigDecimal amount) {}

  /** An amount between two neighbours. */
  public record Link(int stage, String origin, String target, BigDecimal amount) {}

  public static BudgetFlow of(List<PublishedLine> lines) {
    Map<List<String>, BigDecimal> sums = new LinkedHashMap<>();
    List<Stage> stages = telling(lines);
    for (PublishedLine line : lines) {
      if (line.counted() != null) {
        sums.merge(codes(stages, line), line.counted(), BigDecimal::add);
      }
    }
    BigDecimal left = sum(sums.values().stream().filter(amount -> amount.signum() < 0).toList());
    List<Path> paths =
        sums.entrySet().stream()
            .filter(entry -> entry.getValue().signum() > 0)
            .map(entry -> new Path(entry.getKey(), entry.getValue()))
            .toList();
    return new BudgetFlow(stages, gathered(stages.size(), paths), left);
  }

  /** Whether a reader sees more than in one sentence. */
  public boolean isTelling() {
    return stages.size() > 1 && paths.size() > 2;
  }

  public BigDecimal total() {
    return sum(paths.stream().map(Path::amount).toList());
  }

  public List<Link> links() {
    Map<List<String>, BigDecimal> sums = new LinkedHashMap<>();
    for (int stage = 0; stage < stages.size() - 1; stage++) {
      for (Path path : paths) {
        String place = Integer.toString(stage);
        List<String> codes = path.codes();
        sums.merge(
            List.of(place, codes.get(stage), codes.get(stage + 1)), path.amount(), BigDecimal::add);
      }
    }
    return sums.entrySet().stream().map(BudgetFlow::link).toList();
  }

  /** What passes each place of a stage, by code. */
  public Map<String, BigDecimal> nodes(int stage) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    paths.forEach(path -> sums.merge(path.codes().get(stage), path.amount(), BigDecimal::add));
    return sums;
  }

  private static Link link(Map.Entry<List<String>, BigDecimal> sum) {
    List<String> key = sum.getKey();
    return new Link(Integer.parseInt(key.get(0)), key.get(1), key.get(2), sum.getValue());
  }

  /** A stage where one place or none is stated tells nothing of where money goes. */
  private static List<Stage> telling(List<PublishedLine> lines) {
    List<Stage> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      long places =
          lines.stream().map(stage::of).filter(code -> !code.equals(Scope.NONE)).distinct().count();
      if (places > 1) {
        stages.add(stage);
      }
    }
    return stages;
  }

  private static List<String> codes(List<Stage> stages, PublishedLine line) {
    return stages.stream().map(stage -> stage.of(line)).toList();
  }

  /** In each stage the widest keep their names, the rest goes together. */
  private static List<Path> gathered(int stages, List<Path> paths) {
    List<List<String>> kept = IntStream.range(0, stages).mapToObj(i -> widest(i, paths)).toList();
    Map<List<String>, BigDecimal> sums = new LinkedHashMap<>();
    for (Path path : paths) {
      List<String> codes =
          IntStream.range(0, stages)
              .mapToObj(
                  i -> kept.get(i).contains(path.codes().get(i)) ? path.codes().get(i) : OTHERS)
              .toList();
      sums.merge(codes, path.amount(), BigDecimal::add);
    }
    return sums.entrySet().stream().map(sum -> new Path(sum.getKey(), sum.getValue())).toList();
  }

  private static List<String> widest(int stage, List<Path> paths) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    paths.forEach(path -> sums.merge(path.codes().get(stage), path.amount(), BigDecimal::add));
    int room = sums.size() > NODES_A_STAGE ? NODES_A_STAGE - 1 : NODES_A_STAGE;
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(room)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
