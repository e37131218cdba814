package tassei.figures.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.words.Inclusion;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;
import tassei.contract.words.Status;
import tassei.figures.budget.BudgetFigures;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.Programmes;
import tassei.figures.budget.UsedLine;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.ControlScope;
import tassei.figures.input.Origin;
import tassei.figures.input.Told;

/** The lines that are asked hold all that are in scope: asking every line finds no more. */
class LedgerIndexTest {
  private static final Programmes PROGRAMMES =
      new Programmes(Map.of("p1", "p0", "p2", "p1"), Map.of());

  private final Random random = new Random(5);

  @Test
  void noLineOfAScopeIsMissed() {
    List<LedgerLine> lines = lines();
    LedgerIndex index = new LedgerIndex(lines);
    for (int at = 0; at < 300; at++) {
      ControlScope scope = scope();
      Set<LedgerLine> asked = new HashSet<>(index.asked(scope));
      Set<UsedLine> open = new HashSet<>(index.open(scope));
      for (LedgerLine line : lines) {
        UsedLine used = line.used();
        boolean isIn = scope.holds(line.line().table());
        boolean isOwn = scope.holds(line.owner(), line.programmes());
        boolean isPiece = used.isInEnvelope() && scope.holds(used.whole(), used.wholeProgrammes());
        assertEquals(
            isIn && (isOwn || isPiece), isIn && (isOwn || isPiece) && asked.contains(line));
        boolean mayBelong = isIn && used.isOpen() && scope.mayHold(line.owner(), line.programmes());
        assertEquals(mayBelong, mayBelong && open.contains(used));
      }
    }
  }

  @Test
  void namedLinesAreAskedAlone() {
    List<LedgerLine> lines = lines();
    ControlScope named = new ControlScope(null, null, null, Map.of(), Set.of("l3", "unknown"));
    assertEquals(
        List.of("l3"),
        new LedgerIndex(lines).asked(named).stream().map(line -> line.line().id()).toList());
  }

  private List<LedgerLine> lines() {
    List<BudgetLine> lines = new ArrayList<>();
    for (int at = 0; at < 120; at++) {
      boolean isPiece = at > 20 && random.nextInt(3) == 0;
      BudgetTable table = new BudgetTable("c" + at % 2, 2020 + at % 3, Stage.INITIAL);
      lines.add(
          new BudgetLine(
              "l" + at,
              table,
              Owner.each(this::name),
              isPiece ? Inclusion.OF_WHICH : Inclusion.OWN,
              isPiece ? "l" + (at - 6) : null,
              BigDecimal.valueOf(random.nextInt(900)),
              BigDecimal.ONE,
              false,
              new Told(new Origin("budget.csv", at), null, Status.CONFIRMED, "a document")));
    }
    BudgetTerms terms = new BudgetTerms(PROGRAMMES, List.of(), List.of(), List.of(), Map.of());
    return BudgetFigures.of(lines, terms).lines().stream().map(LedgerLine::counting).toList();
  }

  private String name(OwnerKey key) {
    int which = random.nextInt(4);
    if (which == 3) {
      return null;
    }
    return key == OwnerKey.PROGRAMME ? "p" + which : key.code() + which;
  }

  private ControlScope scope() {
    Map<OwnerKey, Set<String>> owners = new EnumMap<>(OwnerKey.class);
    for (OwnerKey key : OwnerKey.values()) {
      String name = random.nextInt(3) == 0 ? name(key) : null;
      if (name != null) {
        owners.put(key, random.nextBoolean() ? Set.of(name) : new HashSet<>(List.of(name, "p0")));
      }
    }
    return new ControlScope(
        random.nextBoolean() ? null : Set.of("c0"),
        random.nextBoolean() ? null : Set.of(2020, 2021),
        null,
        owners,
        null);
  }
}
