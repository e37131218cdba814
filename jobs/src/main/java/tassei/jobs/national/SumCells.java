package tassei.jobs.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;
import tassei.figures.budget.BudgetSum;
import tassei.figures.budget.LineSet;
import tassei.figures.budget.OnlyName;
import tassei.figures.budget.OwnerTables;
import tassei.figures.budget.WholeLines;
import tassei.jobs.pass.RowSink;

/**
 * The sums of all scopes as rows of cells, from the tables that make them to the figures of their
 * owners: there may be more of them than memory holds. In their order those of one owner follow
 * each other.
 */
final class SumCells {
  static final String TABLE = "sums of scopes";

  private static final int CELLS_OF_OWNER = 1 + OwnerKey.values().length;

  private final Object[] cells;
  private int at;

  private SumCells(Object[] cells) {
    this.cells = cells;
  }

  /** The accounts are last, as many as there are; sums of the same lines have the same. */
  static void add(Scope scope, BudgetSum sum, RowSink to) {
    List<Object> cells = new ArrayList<>();
    cells.add(scope.level().code());
    addOwner(scope.owner(), cells);
    cells.add(scope.table().collection());
    cells.add(scope.table().fiscalYear());
    cells.add(scope.table().stage().code());
    cells.add(sum.amountYen());
    cells.add(sum.precisionYen());
    cells.add(sum.lines().count());
    cells.add(sum.lines().mark());
    cells.add(sum.lines().otherMark());
    cells.add(sum.isOfOwnProgramme());
    addWholes(sum.wholes(), cells);
    addNames(sum.ministries(), cells);
    addNames(sum.recipients(), cells);
    cells.addAll(sum.accounts());
    to.add(TABLE, cells.toArray());
  }

  private static void addOwner(Owner owner, List<Object> cells) {
    for (OwnerKey key : OwnerKey.values()) {
      cells.add(owner.of(key));
    }
  }

  private static void addWholes(WholeLines wholes, List<Object> cells) {
    cells.add(wholes.count());
    cells.add(wholes.yen());
    cells.add(wholes.only());
    addOwner(wholes.owner() == null ? Owner.NOT_STATED : wholes.owner(), cells);
  }

  private static void addNames(OnlyName names, List<Object> cells) {
    cells.add(names.first());
    cells.add(names.last());
  }

  /** What rows of one owner have in common. */
  static List<Object> owner(Object[] cells) {
    return Arrays.asList(Arrays.copyOf(cells, CELLS_OF_OWNER));
  }

  /**
   * What rows of one owner say; a scope that several tables add to has several of them.
   *
   * @param levels by their names, because to read a name takes longer than all the rest
   */
  static OwnerTables<BudgetSum> sums(List<Object[]> rows, Map<String, Level> levels) {
    SumCells first = new SumCells(rows.get(0));
    Level level = levels.get(first.text());
    Owner owner = first.nextOwner();
    Map<BudgetTable, BudgetSum> tables = new HashMap<>();
    for (Object[] row : rows) {
      SumCells sum = new SumCells(row);
      sum.at = CELLS_OF_OWNER;
      tables.merge(sum.nextTable(), sum.nextSum(), BudgetSum::plus);
    }
    return new OwnerTables<>(level, owner, tables);
  }

  private Object next() {
    return cells[at++];
  }

  private String text() {
    return (String) next();
  }

  private BigDecimal decimal() {
    return (BigDecimal) next();
  }

  private Owner nextOwner() {
    Map<OwnerKey, String> keys = new EnumMap<>(OwnerKey.class);
    for (OwnerKey key : OwnerKey.values()) {
      keys.put(key, text());
    }
    return Owner.each(keys::get);
  }

  private BudgetTable nextTable() {
    return new BudgetTable(text(), (Integer) next(), Stage.of(text()));
  }

  private BudgetSum nextSum() {
    BigDecimal amount = decimal();
    BigDecimal precision = decimal();
    LineSet lines = new LineSet((Long) next(), (Long) next(), (Long) next());
    boolean isOfOwnProgramme = (Boolean) next();
    WholeLines wholes = nextWholes();
    OnlyName ministries = new OnlyName(text(), text());
    OnlyName recipients = new OnlyName(text(), text());
    return new BudgetSum(
        amount, precision, lines, accounts(), isOfOwnProgramme, wholes, ministries, recipients);
  }

  private WholeLines nextWholes() {
    int count = (Integer) next();
    BigDecimal yen = decimal();
    String only = text();
    Owner owner = nextOwner();
    return new WholeLines(count, yen, only, only == null ? null : owner);
  }

  private SortedSet<String> accounts() {
    SortedSet<String> accounts = new TreeSet<>();
    while (at < cells.length) {
      accounts.add(text());
    }
    return accounts;
  }
}
