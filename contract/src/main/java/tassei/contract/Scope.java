package tassei.contract;

import java.io.Serializable;
import tassei.contract.words.OwnerKey;

/**
 * What a sum is of: a table, and an owner as far as the level asks for one.
 *
 * @param owner keys outside the level are null; inside it, an unknown one is {@link #NONE}
 */
public record Scope(BudgetTable table, Level level, Owner owner) implements Serializable {
  /** Inside a level, a key that is not stated. */
  public static final String NONE = "(none)";

  /** As code of an integrated project: surely in none of the plan's. */
  public static final String OUTSIDE = "outside";

  /** The same, inside a level. */
  public static final String SHOWN_OUTSIDE = "(" + OUTSIDE + ")";

  /** As a key of a level shows a value. */
  public static String shown(OwnerKey key, String value) {
    if (value == null) {
      return NONE;
    }
    boolean isOutside = key == OwnerKey.INTEGRATED_PROJECT && value.equals(OUTSIDE);
    return isOutside ? SHOWN_OUTSIDE : value;
  }

  /** As a level tells owners apart. */
  public static Owner shown(Level level, Owner owner) {
    return new Owner(
        shown(level, OwnerKey.MINISTRY, owner.ministry()),
        shown(level, OwnerKey.INTEGRATED_PROJECT, owner.integratedProject()),
        shown(level, OwnerKey.PROGRAMME, owner.programme()),
        shown(level, OwnerKey.RECIPIENT, owner.recipient()),
        shown(level, OwnerKey.ACCOUNT, owner.account()));
  }

  private static String shown(Level level, OwnerKey key, String value) {
    return level.has(key) ? shown(key, value) : null;
  }

  /** The code behind a key as shown. */
  public String code(OwnerKey key) {
    String value = owner.of(key);
    return SHOWN_OUTSIDE.equals(value) ? OUTSIDE : value;
  }

  /** Whether every key of the level is stated. */
  public boolean isStated() {
    for (OwnerKey key : level.keys()) {
      if (NONE.equals(owner.of(key))) {
        return false;
      }
    }
    return true;
  }

  /** In code of its own, as all below: sums are looked up by their scope millions of times. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Scope scope
            && owner.equals(scope.owner)
            && level.equals(scope.level)
            && table.equals(scope.table));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * table.hashCode() + level.hashCode()) + owner.hashCode();
  }

  public Scope in(BudgetTable other) {
    return new Scope(other, level, owner);
  }

  public Scope of(Owner other) {
    return new Scope(table, level, other);
  }
}
