package tassei.contract.row;

import java.util.ArrayList;
import java.util.List;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.RowCells;
import tassei.contract.column.RowColumn;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;

/** What a sum is of, in a table of sums. */
public final class ScopeColumns {
  public static final List<RowColumn<Scope>> ALL = all();

  private ScopeColumns() {}

  private static List<RowColumn<Scope>> all() {
    List<RowColumn<Scope>> columns = new ArrayList<>();
    columns.add(new RowColumn<>(Keys.COLLECTION, scope -> scope.table().collection()));
    columns.add(new RowColumn<>(Keys.LEVEL, scope -> scope.level().code()));
    columns.add(new RowColumn<>(Keys.FISCAL_YEAR, scope -> scope.table().fiscalYear()));
    columns.add(new RowColumn<>(Keys.STAGE, scope -> scope.table().stage().code()));
    for (OwnerKey key : OwnerKey.values()) {
      columns.add(new RowColumn<>(column(key), scope -> scope.owner().of(key)));
    }
    return List.copyOf(columns);
  }

  /** The column of one of the five keys. */
  public static Field column(OwnerKey key) {
    return switch (key) {
      case MINISTRY -> Keys.MINISTRY;
      case INTEGRATED_PROJECT -> Keys.INTEGRATED_PROJECT;
      case PROGRAMME -> Keys.PROGRAMME;
      case RECIPIENT -> Keys.RECIPIENT;
      case ACCOUNT -> Keys.ACCOUNT;
    };
  }

  static Scope read(RowCells cells) {
    BudgetTable table =
        new BudgetTable(
            cells.stated(Keys.COLLECTION, cells.text(Keys.COLLECTION)),
            cells.stated(Keys.FISCAL_YEAR, cells.year(Keys.FISCAL_YEAR)),
            cells.stated(Keys.STAGE, cells.word(Keys.STAGE, Stage::of)));
    Owner owner = Owner.each(key -> cells.text(column(key)));
    Level level = cells.stated(Keys.LEVEL, cells.word(Keys.LEVEL, Level::named));
    return new Scope(table, level, owner);
  }
}
