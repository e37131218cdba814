package tassei.figures.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.Inclusion;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;
import tassei.contract.words.Status;
import tassei.figures.budget.Envelopes;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.Programmes;
import tassei.figures.budget.UsedLine;
import tassei.figures.input.BudgetControl;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.ControlScope;
import tassei.figures.input.Origin;
import tassei.figures.input.Told;

/** Whoever is looked up by codes asks no less than whoever asks every line. */
class ControlIndexTest {
  private static final Programmes PROGRAMMES =
      new Programmes(Map.of("p1", "p0", "p2", "p1"), Map.of("p0", "ministry0", "p2", "ministry1"));
  private static final BudgetTable TABLE = new BudgetTable("c0", 2021, Stage.INITIAL);

  private final Random random = new Random(5);

  @Test
  void noLineOfAControlIsMissed() {
    List<LedgerLine> lines = lines();
    List<BudgetControl> controls = new ArrayList<>();
    for (int at = 0; at < 300; at++) {
      controls.add(control("c" + at, measure(), scope()));
    }
    TableParts found = new BudgetControls(controls, PROGRAMMES).of(TABLE, lines);
    Set<FigurePart> all = new HashSet<>();
    Map<String, LineTally> tallies = new HashMap<>();
    for (BudgetControl control : controls) {
      for (BudgetParts asked : BudgetParts.of(control, PROGRAMMES)) {
        for (LedgerLine line : lines) {
          asked
              .of(line)
              .ifPresent(
                  part -> {
                    all.add(part);
                    add(asked.figure(), asked.tally(part, line), tallies);
                  });
          UsedLine used = line.used();
          if (asked.mayMiss() && asked.scope().holds(TABLE) && used.isOpen()) {
            asked
                .missing(used.owner(), used.programmes(), MissingYen.of(used.countedYen()))
                .ifPresent(missing -> add(asked.figure(), missing, tallies));
          }
        }
      }
    }
    assertEquals(all.size(), found.parts().size());
    assertEquals(all, new HashSet<>(found.parts()));
    assertEquals(tallies, found.tallies());
    assertTrue(all.size() > 500, "few lines are asked for: " + all.size());
    assertTrue(tallies.values().stream().anyMatch(LineTally::namesOther));
    assertTrue(tallies.values().stream().anyMatch(each -> !each.missingOfOther().isNothing()));
  }

  private static void add(String figure, LineTally tally, Map<String, LineTally> tallies) {
    tallies.merge(figure, tally, LineTally::plus);
  }

  /** Neither to what lines add up to, nor to what open ones of one owner may hold. */
  @Test
  void theOrderOfLinesDoesNotMatter() {
    List<BudgetControl> controls = new ArrayList<>();
    for (int at = 0; at < 60; at++) {
      controls.add(control("c" + at, measure(), scope()));
    }
    List<LedgerLine> lines = new ArrayList<>(lines());
    Map<String, LineTally> all =
        new BudgetControls(controls, PROGRAMMES).of(TABLE, lines).tallies();
    for (int seed = 1; seed < 7; seed++) {
      Collections.shuffle(lines, new Random(seed));
      assertEquals(all, new BudgetControls(controls, PROGRAMMES).of(TABLE, lines).tallies());
    }
  }

  @Test
  void namedLinesAreAskedAlone() {
    ControlScope named = new ControlScope(null, null, null, Map.of(), Set.of("l3", "unknown"));
    BudgetControl control = control("c", ControlMeasure.SUM, named);
    TableParts found = new BudgetControls(List.of(control), PROGRAMMES).of(TABLE, lines());
    assertEquals(List.of("l3"), found.parts().stream().map(FigurePart::part).toList());
  }

  private static BudgetControl control(String id, ControlMeasure measure, ControlScope scope) {
    return new BudgetControl(id, measure, scope, BigDecimal.TEN, BigDecimal.ONE, true, null);
  }

  private ControlMeasure measure() {
    return List.of(
            ControlMeasure.SUM, ControlMeasure.SUM, ControlMeasure.COUNT, ControlMeasure.CHANGE_PCT)
        .get(random.nextInt(4));
  }

  private List<LedgerLine> lines() {
    List<BudgetLine> lines = new ArrayList<>();
    for (int at = 0; at < 120; at++) {
      boolean isPiece = at > 20 && random.nextInt(3) == 0;
      lines.add(
          new BudgetLine(
              "l" + at,
              TABLE,
              Owner.each(this::name),
              isPiece ? Inclusion.OF_WHICH : Inclusion.OWN,
              isPiece ? "l" + (at - 6) : null,
              BigDecimal.valueOf(random.nextInt(900)),
              BigDecimal.ONE,
              false,
              new Told(new Origin("budget.csv", at), null, Status.CONFIRMED, "a document")));
    }
    return Envelopes.laid(lines, PROGRAMMES).stream().map(LedgerLine::counting).toList();
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
        random.nextBoolean() ? null : Set.of(2021, 2022),
        null,
        owners,
        null);
  }
}
