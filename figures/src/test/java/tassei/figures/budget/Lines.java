package tassei.figures.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.words.Inclusion;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;
import tassei.contract.words.Status;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.Origin;
import tassei.figures.input.Told;

/** Budget lines of a small table in text, and invented ones. */
final class Lines {
  static final BudgetTable TABLE = new BudgetTable("main", 2021, Stage.INITIAL);
  static final Programmes PROGRAMMES =
      new Programmes(Map.of("child", "parent", "grandchild", "child"), Map.of("parent", "M"));
  static final List<Level> LEVELS =
      Stream.of("total", "ministry", "programme", "ministry+integrated_project", "account")
          .map(Level::named)
          .toList();

  private Lines() {}

  /**
   * {@code id | inclusion | envelope | ministry | project | programme | account | amount | digits}
   */
  static BudgetLine line(String text) {
    String[] cells =
        Arrays.stream(text.split("\\|", -1))
            .map(String::strip)
            .map(cell -> cell.isEmpty() ? null : cell)
            .toArray(String[]::new);
    return new BudgetLine(
        cells[0],
        TABLE,
        new Owner(cells[3], cells[4], cells[5], null, cells[6]),
        Inclusion.of(cells[1]),
        cells[2],
        new BigDecimal(cells[7]),
        new BigDecimal(cells[8]),
        false,
        told(0));
  }

  static List<BudgetLine> lines(String table) {
    return table.lines().map(Lines::line).toList();
  }

  /** Own lines and pieces of them, of few names, so that they meet in many scopes. */
  static List<BudgetLine> invented(long seed) {
    Random random = new Random(seed);
    List<BudgetLine> lines = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boolean isPiece = i > 0 && random.nextInt(3) == 0;
      lines.add(
          new BudgetLine(
              "l" + i,
              TABLE,
              Owner.each(key -> name(key, random)),
              isPiece ? Inclusion.OF_WHICH : Inclusion.OWN,
              isPiece ? "l" + random.nextInt(i) : null,
              BigDecimal.valueOf(random.nextInt(2000) - 200),
              BigDecimal.valueOf(random.nextInt(3)),
              false,
              told(i)));
    }
    return lines;
  }

  private static Told told(int record) {
    return new Told(new Origin("budget.csv", record), null, Status.CONFIRMED, "a document");
  }

  private static String name(OwnerKey key, Random random) {
    if (key == OwnerKey.PROGRAMME) {
      return List.of("parent", "child", "grandchild", "other").get(random.nextInt(4));
    }
    int which = random.nextInt(4);
    return which == 0 ? null : key.code() + which;
  }
}
