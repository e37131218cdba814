package tassei.figures.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.BudgetTable;
import tassei.contract.words.ChangeKind;
import tassei.contract.words.Stage;
import tassei.figures.Decimals;

/** Lines that count in one of two runs, or in both, held against each other. */
public final class LineDifferences {
  private final Map<String, CountedLine> then;
  private final Map<String, CountedLine> now;
  private final Map<Series, Integer> newestThen = new HashMap<>();
  private final Set<BudgetTable> itemised = new HashSet<>();

  /** Published tables of one kind, a year each. */
  private record Series(String collection, Stage stage) {
    private static Series of(BudgetTable table) {
      return new Series(table.collection(), table.stage());
    }
  }

  private LineDifferences(List<CountedLine> then, List<CountedLine> now) {
    this.then = byId(then);
    this.now = byId(now);
    then.forEach(
        line -> newestThen.merge(Series.of(line.table()), line.table().fiscalYear(), Integer::max));
    this.now.values().stream()
        .filter(line -> !this.then.containsKey(line.id()))
        .forEach(line -> itemised.add(line.table()));
  }

  private static Map<String, CountedLine> byId(List<CountedLine> lines) {
    Map<String, CountedLine> byId = new HashMap<>();
    for (CountedLine line : lines) {
      if (line.countedYen() != null) {
        byId.put(line.id(), line);
      }
    }
    return byId;
  }

  /** What each line has more, or less, in the place where it stood and where it stands. */
  public static List<LineDifference> between(List<CountedLine> then, List<CountedLine> now) {
    LineDifferences both = new LineDifferences(then, now);
    List<LineDifference> differences = new ArrayList<>();
    for (CountedLine was : both.then.values()) {
      CountedLine is = both.now.get(was.id());
      if (is == null) {
        differences.add(less(was, ChangeKind.REVISION));
      } else if (!is.isInPlaceOf(was) || !Decimals.isSame(is.countedYen(), was.countedYen())) {
        ChangeKind cause = both.cause(was, is);
        differences.add(less(was, cause));
        differences.add(more(is, cause));
      }
    }
    for (CountedLine is : both.now.values()) {
      if (!both.then.containsKey(is.id())) {
        differences.add(more(is, both.causeOfNew(is)));
      }
    }
    return differences;
  }

  /** What of an unchanged line is itemised now is news; another amount is judged as any report. */
  private ChangeKind cause(CountedLine was, CountedLine is) {
    if (!is.isInPlaceOf(was)) {
      return ChangeKind.INPUT;
    }
    boolean isNews =
        Decimals.isSame(was.amountYen(), is.amountYen())
            ? itemised.contains(is.table())
            : was.isOpen() && !hasFallen(was, is);
    return isNews ? ChangeKind.UPDATE : ChangeKind.REVISION;
  }

  /** What is spent is not unspent: less can only be a correction. */
  private static boolean hasFallen(CountedLine was, CountedLine is) {
    return was.table().stage() == Stage.EXECUTED
        && was.amountYen() != null
        && is.amountYen() != null
        && is.amountYen().compareTo(was.amountYen()) < 0;
  }

  /** Of the same published table: a line of a later year is the first of it. */
  private ChangeKind causeOfNew(CountedLine is) {
    Integer newest = newestThen.get(Series.of(is.table()));
    boolean isLater = newest == null || is.table().fiscalYear() > newest;
    return isLater ? ChangeKind.NEW_YEAR : ChangeKind.UPDATE;
  }

  private static LineDifference less(CountedLine line, ChangeKind cause) {
    return difference(line, cause, line.countedYen().negate());
  }

  private static LineDifference more(CountedLine line, ChangeKind cause) {
    return difference(line, cause, line.countedYen());
  }

  private static LineDifference difference(CountedLine line, ChangeKind cause, BigDecimal yen) {
    return new LineDifference(cause, line.id(), line.table(), line.owner(), yen);
  }
}
