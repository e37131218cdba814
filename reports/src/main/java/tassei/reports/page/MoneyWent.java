package tassei.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tassei.reports.document.Block;
import tassei.reports.model.BudgetRow;
import tassei.reports.text.Amounts;
import tassei.reports.text.Amounts.Known;
import tassei.reports.text.Numbers;

/** How much money went where, in the collection that tells most. */
final class MoneyWent {
  private final Edition edition;
  private final HeadlineBudget budget;

  private MoneyWent(Edition edition, HeadlineBudget budget) {
    this.edition = edition;
    this.budget = budget;
  }

  static Optional<MoneyWent> of(Edition edition) {
    return HeadlineBudget.of(edition.model()).map(budget -> new MoneyWent(edition, budget));
  }

  HeadlineBudget budget() {
    return budget;
  }

  String name() {
    return edition.say(
        "overview.money.name",
        edition.wording().years().brief(budget.fiscalYear()),
        edition.wording().code("project.stage.", budget.stage()),
        budget.collection());
  }

  /** As the answer on the cover. */
  String answer() {
    List<String> sentences = new ArrayList<>();
    budget
        .total()
        .filter(row -> row.amount() != null)
        .ifPresent(row -> sentences.add(edition.say("overview.money.total", name(), said(row))));
    largest("integrated_project", row -> row.key().project(), 2)
        .ifPresent(list -> sentences.add(edition.say("overview.money.projects", list)));
    largest("ministry", row -> row.key().ministry(), 1)
        .ifPresent(list -> sentences.add(edition.say("overview.money.ministries", list)));
    return edition.wording().sentences(sentences);
  }

  /** All of it by ministry, and how many other collections there are. */
  String byMinistry() {
    List<String> sentences = new ArrayList<>();
    largest("ministry", row -> row.key().ministry(), Integer.MAX_VALUE)
        .ifPresent(
            list -> sentences.add(edition.say("overview.money.all-ministries", name(), list)));
    unstated().ifPresent(sentences::add);
    change().map(change -> edition.say("common.stop", change)).ifPresent(sentences::add);
    return edition.wording().sentences(sentences);
  }

  private Optional<String> unstated() {
    return budget.at("ministry").stream()
        .filter(row -> row.key().ministry().equals(BudgetRow.NOT_STATED))
        .filter(row -> row.amount() != null && row.amount().signum() > 0)
        .findFirst()
        .map(row -> edition.say("overview.money.unstated", said(row)));
  }

  private Optional<String> change() {
    return budget
        .total()
        .filter(row -> row.changePct() != null)
        .map(
            row ->
                edition.say(
                    "overview.money.change",
                    edition.numbers().percent(Numbers.change(row.changePct(), 1))));
  }

  private Optional<String> largest(String level, Function<BudgetRow, String> code, int most) {
    List<String> named =
        budget.at(level).stream()
            .filter(row -> !code.apply(row).equals(BudgetRow.NOT_STATED))
            .filter(row -> row.amount() != null && row.amount().signum() > 0)
            .sorted(Comparator.comparing(BudgetRow::amount).reversed())
            .limit(most)
            .map(row -> edition.say("overview.money.part", name(code.apply(row)), said(row)))
            .toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(edition.wording().list(named));
  }

  /** Ministries by their short names: the sentence is about amounts. */
  private String name(String code) {
    return edition
        .model()
        .names()
        .ministry(code)
        .map(ministry -> ministry.shortName(edition.language()))
        .orElse(edition.model().nameOf(code, edition.language()));
  }

  private String said(BudgetRow row) {
    return Amounts.said(edition.wording(), row.amount(), row.precision(), Known.of(row.atLeast()));
  }

  /** The total, with its change where both years stand in the collection. */
  Optional<Block.Tile> tile() {
    return budget
        .total()
        .filter(row -> row.amount() != null)
        .map(
            row -> {
              Amounts amounts = Amounts.fitting(edition.wording(), List.of(row.amount()));
              return new Block.Tile(
                  edition.say(
                      "project.programme.of",
                      edition.wording().years().brief(budget.fiscalYear()),
                      edition.wording().code("overview.budget.", budget.stage())),
                  amounts.shown(row.amount(), row.precision(), Known.of(row.atLeast())),
                  amounts.unit(),
                  change().orElse(edition.say("overview.money.no-change")),
                  "",
                  null);
            });
  }
}
