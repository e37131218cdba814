package tassei.reports.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.OwnerKey;
import tassei.reports.text.Numbers;

/**
 * Who holds the most of a whole, and whether that can be said at all. A share is said only of an
 * amount that is no lower bound. That one holds the most is said only if it beats every other
 * amount, all that is open given to that other, and the whole of what is not itemised; else only
 * how much is itemised.
 *
 * @param itemised share of the whole that is named, in per cent
 */
public record BudgetLead(Key key, RollupRow row, Surety surety, BigDecimal itemised) {

  /** How surely one holds the most. */
  public enum Surety {
    SHARE,
    LEADS,
    OPEN
  }

  /** Of rows of one level of one slice; empty unless two or more are named and have an amount. */
  public static Optional<BudgetLead> of(List<RollupRow> rows, Key key) {
    List<RollupRow> named =
        rows.stream()
            .filter(row -> row.amountYen() != null && !key.of(row).equals(Scope.NONE))
            .sorted(Comparator.comparing(RollupRow::amountYen).reversed().thenComparing(key::of))
            .toList();
    if (named.size() < 2) {
      return Optional.empty();
    }
    BigDecimal unnamed = unnamed(rows, key);
    RollupRow first = named.get(0);
    boolean leads =
        first.amountYen().compareTo(unnamed) > 0
            && !first.isUndetermined()
            && named.stream()
                .skip(1)
                .allMatch(row -> first.amountYen().compareTo(most(row, unnamed)) > 0);
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
              ground.wording().percent(Numbers.of(row.sharePct(), 1)),
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

  private static Surety surety(RollupRow first, boolean leads) {
    if (!leads) {
      return Surety.OPEN;
    }
    return first.atLeast() || first.sharePct() == null ? Surety.LEADS : Surety.SHARE;
  }

  /** The most it can hold; older runs do not say how much is open. */
  private static BigDecimal most(RollupRow row, BigDecimal unnamed) {
    if (row.openYen() != null) {
      return row.amountYen().add(row.openYen());
    }
    return row.atLeast() ? row.amountYen().add(unnamed) : row.amountYen();
  }

  private static BigDecimal itemised(List<RollupRow> named, BigDecimal unnamed) {
    BigDecimal sum =
        named.stream().map(RollupRow::amountYen).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal whole = sum.add(unnamed);
    return whole.signum() == 0
        ? BigDecimal.ZERO
        : sum.scaleByPowerOfTen(2).divide(whole, 5, RoundingMode.HALF_UP);
  }

  private static BigDecimal unnamed(List<RollupRow> rows, Key key) {
    return rows.stream()
        .filter(row -> key.of(row).equals(Scope.NONE) && row.amountYen() != null)
        .map(row -> row.amountYen().max(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The key a level groups by. */
  public enum Key {
    MINISTRY(OwnerKey.MINISTRY),
    PROJECT(OwnerKey.INTEGRATED_PROJECT),
    RECIPIENT(OwnerKey.RECIPIENT),
    ACCOUNT(OwnerKey.ACCOUNT);

    private final OwnerKey key;

    Key(OwnerKey key) {
      this.key = key;
    }

    public Level level() {
      return Level.of(key);
    }

    public String name(BudgetGround ground, RollupRow row) {
      return switch (this) {
        case ACCOUNT -> ground.account(of(row));
        case RECIPIENT -> ground.teller().recipient(of(row));
        case MINISTRY, PROJECT -> ground.teller().name(of(row));
      };
    }

    public String of(RollupRow row) {
      return row.owner().of(key);
    }
  }
}
