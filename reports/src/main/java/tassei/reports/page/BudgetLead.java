package tassei.reports.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tassei.reports.model.BudgetRow;
import tassei.reports.text.Numbers;

/**
 * Who holds the most of a whole, and how surely that can be said. A share is said only of an amount
 * that is no lower bound; a lower bound leads surely only if it beats every other amount even with
 * all that is not stated on top.
 */
record BudgetLead(Key key, BudgetRow row, Surety surety) {

  /** How surely one holds the most. */
  enum Surety {
    SHARE,
    LEADS,
    LEADS_AS_STATED
  }

  /** Of rows of one level of one slice; empty unless two or more are named and have an amount. */
  static Optional<BudgetLead> of(List<BudgetRow> rows, Key key) {
    List<BudgetRow> named =
        rows.stream()
            .filter(row -> row.amount() != null && !key.of(row).equals(BudgetRow.NOT_STATED))
            .sorted(Comparator.comparing(BudgetRow::amount).reversed().thenComparing(key::of))
            .toList();
    if (named.size() < 2) {
      return Optional.empty();
    }
    BigDecimal open = open(rows, key);
    BudgetRow first = named.get(0);
    boolean sure = first.amount().compareTo(named.get(1).amount().add(open)) > 0;
    return Optional.of(new BudgetLead(key, first, surety(first, sure)));
  }

  /** As the title of a figure. */
  String said(BudgetGround ground) {
    String name = key.name(ground, row);
    return switch (surety) {
      case SHARE -> ground.say("budget.most.share", name, Numbers.of(row.share(), 1) + "%");
      case LEADS -> ground.say("budget.most.least", name, ground.said(row));
      case LEADS_AS_STATED -> ground.say("budget.most.stated", name, ground.said(row));
    };
  }

  private static Surety surety(BudgetRow first, boolean sure) {
    if (!sure) {
      return Surety.LEADS_AS_STATED;
    }
    return first.atLeast() || first.share() == null ? Surety.LEADS : Surety.SHARE;
  }

  private static BigDecimal open(List<BudgetRow> rows, Key key) {
    return rows.stream()
        .filter(row -> key.of(row).equals(BudgetRow.NOT_STATED) && row.amount() != null)
        .map(row -> row.amount().max(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The key a level groups by. */
  enum Key {
    MINISTRY("ministry"),
    PROJECT("integrated_project"),
    RECIPIENT("recipient"),
    ACCOUNT("account");

    private final String level;

    Key(String level) {
      this.level = level;
    }

    String level() {
      return level;
    }

    String name(BudgetGround ground, BudgetRow row) {
      return this == ACCOUNT ? ground.account(of(row)) : ground.teller().name(of(row));
    }

    String of(BudgetRow row) {
      return switch (this) {
        case MINISTRY -> row.key().ministry();
        case PROJECT -> row.key().project();
        case RECIPIENT -> row.key().recipient();
        case ACCOUNT -> row.key().account();
      };
    }
  }
}
