package tassei.reports.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tassei.reports.model.budget.BudgetRow;
import tassei.reports.text.Numbers;

/**
 * Who holds the most of a whole, and whether that can be said at all. A share is said only of an
 * amount that is no lower bound. That one holds the most is said only if it beats every other
 * amount, all that is open given to that other, and the whole of what is not itemised; else only
 * how much is itemised.
 *
 * @param itemised share of the whole that is named, in per cent
 */
public record BudgetLead(Key key, BudgetRow row, Surety surety, BigDecimal itemised) {

  /** How surely one holds the most. */
  public enum Surety {
    SHARE,
    LEADS,
    OPEN
  }

  /** Of rows of one level of one slice; empty unless two or more are named and have an amount. */
  public static Optional<BudgetLead> of(List<BudgetRow> rows, Key key) {
    List<BudgetRow> named =
        rows.stream()
            .filter(row -> row.amount() != null && !key.of(row).equals(BudgetRow.NOT_STATED))
            .sorted(Comparator.comparing(BudgetRow::amount).reversed().thenComparing(key::of))
            .toList();
    if (named.size() < 2) {
      return Optional.empty();
    }
    BigDecimal unnamed = unnamed(rows, key);
    BudgetRow first = named.get(0);
    boolean leads =
        first.amount().compareTo(unnamed) > 0
            && !first.isUndetermined()
            && named.stream()
                .skip(1)
                .allMatch(row -> first.amount().compareTo(most(row, unnamed)) > 0);
    return Optional.of(new BudgetLead(key, first, surety(first, leads), itemised(named, unnamed)));
  }

  /** As the title of a figure. */
  public String said(BudgetGround ground) {
    return said(ground, ground.whole());
  }

  /** Of the whole that is named. */
  public String said(BudgetGround ground, String whole) {
    String name = key.name(ground, row);
    return switch (surety) {
      case SHARE ->
          ground.say(
              "budget.most.share",
              name,
              ground.wording().percent(Numbers.of(row.share(), 1)),
              whole);
      case LEADS -> ground.say("budget.most.least", name, ground.said(row));
      case OPEN ->
          ground.say(
              "budget.most.open",
              ground.say("budget.one." + key.name().toLowerCase(Locale.ROOT)),
              ground.wording().percent(Numbers.of(itemised, 1)),
              whole);
    };
  }

  private static Surety surety(BudgetRow first, boolean leads) {
    if (!leads) {
      return Surety.OPEN;
    }
    return first.atLeast() || first.share() == null ? Surety.LEADS : Surety.SHARE;
  }

  /** The most it can hold; older runs do not say how much is open. */
  private static BigDecimal most(BudgetRow row, BigDecimal unnamed) {
    if (row.open() != null) {
      return row.amount().add(row.open());
    }
    return row.atLeast() ? row.amount().add(unnamed) : row.amount();
  }

  private static BigDecimal itemised(List<BudgetRow> named, BigDecimal unnamed) {
    BigDecimal sum = named.stream().map(BudgetRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal whole = sum.add(unnamed);
    return whole.signum() == 0
        ? BigDecimal.ZERO
        : sum.scaleByPowerOfTen(2).divide(whole, 5, RoundingMode.HALF_UP);
  }

  private static BigDecimal unnamed(List<BudgetRow> rows, Key key) {
    return rows.stream()
        .filter(row -> key.of(row).equals(BudgetRow.NOT_STATED) && row.amount() != null)
        .map(row -> row.amount().max(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The key a level groups by. */
  public enum Key {
    MINISTRY("ministry"),
    PROJECT("integrated_project"),
    RECIPIENT("recipient"),
    ACCOUNT("account");

    private final String level;

    Key(String level) {
      this.level = level;
    }

    public String level() {
      return level;
    }

    public String name(BudgetGround ground, BudgetRow row) {
      return switch (this) {
        case ACCOUNT -> ground.account(of(row));
        case RECIPIENT -> ground.teller().recipient(of(row));
        case MINISTRY, PROJECT -> ground.teller().name(of(row));
      };
    }

    public String of(BudgetRow row) {
      return switch (this) {
        case MINISTRY -> row.key().ministry();
        case PROJECT -> row.key().project();
        case RECIPIENT -> row.key().recipient();
        case ACCOUNT -> row.key().account();
      };
    }
  }
}
