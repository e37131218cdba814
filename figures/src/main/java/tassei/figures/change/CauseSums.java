package tassei.figures.change;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.words.ChangeKind;
import tassei.figures.budget.Programmes;
import tassei.figures.budget.ScopeSums;
import tassei.figures.budget.UsedLine;

/** What each cause makes of a figure; a cause that is not named makes nothing. */
public record CauseSums(Map<ChangeKind, BigDecimal> yen) {
  static final CauseSums NONE = new CauseSums(Map.of());

  /** Differences of lines summed as lines are. */
  public static Map<Scope, CauseSums> byScope(
      List<LineDifference> differences,
      List<Level> levels,
      Map<String, List<String>> disjoint,
      Programmes programmes) {
    Map<Scope, CauseSums> sums = new HashMap<>();
    for (ChangeKind cause : ChangeKind.values()) {
      List<UsedLine> lines =
          differences.stream()
              .filter(difference -> difference.cause() == cause)
              .map(difference -> difference.asLine(programmes))
              .toList();
      ScopeSums.of(lines, levels, disjoint)
          .forEach(
              (scope, sum) ->
                  sums.computeIfAbsent(scope, any -> new CauseSums(new EnumMap<>(ChangeKind.class)))
                      .yen
                      .put(cause, sum.amountYen()));
    }
    return sums;
  }

  BigDecimal of(ChangeKind cause) {
    return yen.getOrDefault(cause, BigDecimal.ZERO);
  }

  /** The cause that made most; of several the one that is told last. */
  ChangeKind greatest() {
    ChangeKind greatest = ChangeKind.INPUT;
    for (ChangeKind cause : ChangeKind.values()) {
      boolean isAsGreat = of(cause).abs().compareTo(of(greatest).abs()) >= 0;
      greatest = isAsGreat && of(cause).signum() != 0 ? cause : greatest;
    }
    return greatest;
  }
}
