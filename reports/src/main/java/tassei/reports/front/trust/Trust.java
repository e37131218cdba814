package tassei.reports.front.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tassei.reports.chart.sign.Sign;
import tassei.reports.model.ReportModel;
import tassei.reports.model.fact.RunFacts;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.model.quality.Finding;
import tassei.reports.model.quality.Rejected;

/**
 * What speaks for the figures and what against them.
 *
 * @param checks every control, the best first
 * @param rejected tables with refused rows, the most first
 */
record Trust(List<Check> checks, List<RunFacts.Rows> rejected, List<Rejected.Count> reasons) {

  /** A control and what came of it. */
  record Check(CheckedTotal control, Sign sign) {}

  static Trust of(ReportModel model) {
    Set<String> improbable =
        model.findings().rows().stream()
            .filter(finding -> finding.code().equals("improbable-rounding"))
            .map(Finding::key)
            .collect(Collectors.toSet());
    List<Check> checks = new ArrayList<>();
    for (CheckedTotal control : model.controls()) {
      checks.add(new Check(control, sign(control, improbable)));
    }
    checks.sort(Comparator.comparing(Check::sign));
    List<RunFacts.Rows> rejected =
        model.run().rows().stream()
            .filter(rows -> rows.rejected() > 0)
            .sorted(Comparator.comparingLong(RunFacts.Rows::rejected).reversed())
            .toList();
    return new Trust(List.copyOf(checks), rejected, model.rejected().byRule());
  }

  private static Sign sign(CheckedTotal control, Set<String> improbable) {
    return switch (control.verdict()) {
      case "exact" -> Sign.EXACT;
      case "within-rounding" ->
          improbable.contains(control.code())
              ? Sign.IMPROBABLE
              : control.weak() ? Sign.WEAK : Sign.ROUNDED;
      case "differs" -> control.contradicts() ? Sign.CONTRADICTS : Sign.DIFFERS;
      case "superseded" -> Sign.SUPERSEDED;
      default -> Sign.NO_DATA;
    };
  }

  int count(Sign sign) {
    return (int) checks.stream().filter(check -> check.sign() == sign).count();
  }

  List<CheckedTotal> of(Sign sign) {
    return checks.stream().filter(check -> check.sign() == sign).map(Check::control).toList();
  }

  /** Those that say something: neither superseded nor without data. */
  int judged() {
    return checks.size() - count(Sign.SUPERSEDED) - count(Sign.NO_DATA);
  }

  /** Of those, the checks that would not notice a missing part, whatever came of them. */
  long weak() {
    return checks.stream()
        .filter(check -> check.sign() != Sign.SUPERSEDED && check.sign() != Sign.NO_DATA)
        .filter(check -> check.control().weak())
        .count();
  }

  int agreeing() {
    return judged() - count(Sign.CONTRADICTS) - count(Sign.DIFFERS);
  }
}
