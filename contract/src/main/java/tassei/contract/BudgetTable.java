package tassei.contract;

import java.io.Serializable;
import tassei.contract.words.Stage;

/**
 * One published table of one fiscal year and stage: amounts are added inside it, and nowhere else.
 *
 * @param collection one coherent published table, or the name of a sum of such tables
 */
public record BudgetTable(String collection, int fiscalYear, Stage stage) implements Serializable {
  /** Not 31, by which texts hash: a year of one collection would meet another year of the next. */
  private static final int SPREAD = 0x9E3779B1;

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof BudgetTable table
            && fiscalYear == table.fiscalYear
            && stage == table.stage
            && collection.equals(table.collection));
  }

  @Override
  public int hashCode() {
    return SPREAD * (SPREAD * collection.hashCode() + fiscalYear) + stage.code().hashCode();
  }

  public BudgetTable in(String other) {
    return new BudgetTable(other, fiscalYear, stage);
  }

  public BudgetTable at(Stage other) {
    return new BudgetTable(collection, fiscalYear, other);
  }

  /** The table that this one is compared with. */
  public BudgetTable before() {
    return new BudgetTable(collection, fiscalYear - 1, stage.comparedWith());
  }
}
