package tassei.reports.page.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.OwnerKey;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.model.kpi.PublishedFigure;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.model.quality.Finding;
import tassei.reports.page.Teller;
import tassei.reports.text.Amounts;
import tassei.reports.text.Amounts.Known;
import tassei.reports.text.KpiNumbers;

/** Findings in names and amounts: a reader knows neither our codes nor amounts in single yen. */
final class FindingNames {
  private final Teller teller;

  FindingNames(Teller teller) {
    this.teller = teller;
  }

  /** What it is about; empty where something of its key has no name. */
  Optional<String> about(Finding finding) {
    if (finding.table().equals("controls")) {
      return control(finding).map(control -> control.name(teller.language()));
    }
    Optional<PublishedLine> line = line(finding);
    if (line.isPresent()) {
      return line.map(this::lineName);
    }
    List<String> words = new ArrayList<>();
    for (String code : finding.key().split(" ", -1)) {
      Optional<String> name = name(code);
      if (name.isEmpty()) {
        return Optional.empty();
      }
      words.add(name.get());
    }
    words.removeIf(String::isEmpty);
    return Optional.of(String.join(" ", words));
  }

  private Optional<CheckedTotal> control(Finding finding) {
    return teller.model().controls().stream()
        .filter(control -> control.code().equals(finding.key()))
        .findFirst();
  }

  private Optional<PublishedLine> line(Finding finding) {
    return teller.model().budget().lines().rows().stream()
        .filter(line -> finding.table().equals("budget") && line.line().equals(finding.key()))
        .findFirst();
  }

  private String lineName(PublishedLine line) {
    List<String> words = new ArrayList<>();
    words.add(teller.collection(line.collection()));
    words.add(teller.wording().years().year(line.fiscalYear()));
    PublishedLine.Owner owner = line.owner();
    for (String code : List.of(owner.project(), owner.ministry(), owner.programme())) {
      if (!code.isEmpty()) {
        words.add(teller.name(code.equals(Scope.OUTSIDE) ? Scope.SHOWN_OUTSIDE : code));
      }
    }
    return String.join(" ", words);
  }

  private Optional<String> name(String code) {
    if (code.matches("(19|20|21)[0-9][0-9]")) {
      return Optional.of(teller.wording().years().year(Integer.parseInt(code)));
    }
    return teller
        .model()
        .kpi(code)
        .map(kpi -> kpi.name(teller.language()))
        .or(() -> teller.model().names().find(code).map(named -> named.name(teller.language())))
        .or(
            () ->
                teller
                    .model()
                    .names()
                    .called("collection", code)
                    .map(name -> name.in(teller.language())))
        .or(() -> teller.wording().words().find("budget.stage." + code))
        .or(() -> teller.wording().words().find("quality.table." + code))
        .or(() -> teller.wording().words().find("quality.basis." + code));
  }

  /** What is said of it. */
  String message(Finding finding) {
    return switch (finding.code()) {
      case "approximate" -> approximate(finding).orElse(plain(finding));
      case "not-itemised" ->
          line(finding)
              .map(
                  line ->
                      teller.say(
                          "quality.said.not-itemised", said(line.amount()), said(line.counted())))
              .orElse(plain(finding));
      case "statements-differ" -> statements(finding).orElse(plain(finding));
      case "sum-over-accounts" -> accounts(finding).orElse(plain(finding));
      default -> plain(finding);
    };
  }

  private String plain(Finding finding) {
    return finding.message().in(teller.language());
  }

  private String said(BigDecimal yen) {
    return Amounts.said(teller.wording(), yen, null, Known.WHOLE);
  }

  private Optional<String> approximate(Finding finding) {
    Optional<String> amount =
        line(finding).map(line -> teller.say("budget.about", said(line.amount())));
    return amount.or(() -> figure(finding));
  }

  private Optional<String> figure(Finding finding) {
    for (ReportedKpi kpi : teller.model().kpis()) {
      for (PublishedFigure figure : kpi.figures()) {
        if (figure.about() && key(kpi, figure).equals(finding.key())) {
          String said = new KpiNumbers(teller.wording()).said(kpi, figure.actual());
          return Optional.of(teller.say("common.about", said));
        }
      }
    }
    return Optional.empty();
  }

  /** A year may have a figure of its own and one since the beginning. */
  private static String key(ReportedKpi kpi, PublishedFigure figure) {
    String basis = figure.cumulative() ? "cumulative" : "yearly";
    return kpi.code() + " " + figure.fiscalYear() + " " + basis;
  }

  /** Each budget table with its amount. */
  private Optional<String> statements(Finding finding) {
    List<String> key = List.of(finding.key().split(" ", -1));
    List<String> stated =
        rows(key, Level.of(OwnerKey.PROGRAMME)).stream()
            .filter(row -> row.owner().programme().equals(key.get(0)))
            .map(row -> teller.collection(row.table().collection()) + " " + said(row.amountYen()))
            .toList();
    return stated.isEmpty() ? Optional.empty() : Optional.of(teller.wording().list(stated));
  }

  /** Sums of a level in the year and stage that a key ends with. */
  private List<RollupRow> rows(List<String> key, Level level) {
    return key.size() < 3
        ? List.of()
        : teller.model().budget().at(level).stream()
            .filter(row -> String.valueOf(row.table().fiscalYear()).equals(key.get(1)))
            .filter(row -> row.table().stage().code().equals(key.get(2)))
            .toList();
  }

  private Optional<String> accounts(Finding finding) {
    List<String> key = List.of(finding.key().split(" ", -1));
    List<String> accounts =
        rows(key, Level.ACCOUNT).stream()
            .filter(row -> row.table().collection().equals(key.get(0)))
            .map(row -> teller.wording().code("budget.account.", row.owner().account()))
            .toList();
    return accounts.isEmpty()
        ? Optional.empty()
        : Optional.of(teller.say("budget.accounts.note", teller.wording().list(accounts)));
  }
}
