package tassei.figures.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.ControlledTable;
import tassei.contract.words.Expectation;
import tassei.contract.words.Inclusion;
import tassei.figures.budget.UsedLine;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.ScopeCells;

/** An envelope is the published total of its pieces; of うち pieces it is only the most. */
public final class PieceStatements {
  private static final String PARTS = "parts:";
  private static final String YEN = "円";

  private PieceStatements() {}

  /**
   * One for every line that has pieces, judged; of those whose pieces leave something, none.
   *
   * @param table the lines of one table, because no piece is in another one than its envelope
   * @param parts what its pieces say
   */
  public static List<ControlVerdict> judged(
      List<UsedLine> table, List<FigurePart> parts, LineNames names) {
    return ControlVerdict.judgeAll(of(table, names), List.of(), ControlTally.byFigure(parts));
  }

  private static List<ControlStatement> of(List<UsedLine> lines, LineNames names) {
    Map<String, Boolean> isSome = new HashMap<>();
    for (UsedLine line : lines) {
      if (line.isInEnvelope()) {
        boolean some = line.line().inclusion() == Inclusion.OF_WHICH;
        isSome.merge(line.line().envelope(), some, Boolean::logicalOr);
      }
    }
    List<ControlStatement> statements = new ArrayList<>();
    for (UsedLine line : lines) {
      Boolean some = isSome.get(line.line().id());
      if (some != null) {
        statements.add(statement(line.line(), some, names));
      }
    }
    return statements;
  }

  private static ControlStatement statement(BudgetLine line, boolean isSome, LineNames names) {
    return new ControlStatement(
        PARTS + line.id(),
        ControlledTable.BUDGET,
        ControlMeasure.SUM,
        names.inJapanese(line) + "の内訳の計",
        "Breakdown of " + names.inEnglish(line),
        line.amountYen(),
        line.precisionYen(),
        false,
        isSome,
        Expectation.AGREE,
        null,
        line.told().source(),
        YEN,
        new ScopeCells(
            line.table().collection(),
            String.valueOf(line.table().fiscalYear()),
            line.owner(),
            line.table().stage().code(),
            null,
            null,
            line.id()));
  }

  /** What pieces say of the line they are inside. */
  public static List<FigurePart> parts(List<UsedLine> lines) {
    List<FigurePart> parts = new ArrayList<>();
    for (UsedLine used : lines) {
      if (used.isInEnvelope()) {
        BudgetLine line = used.line();
        parts.add(
            new FigurePart(
                ControlStatement.figure(PARTS + line.envelope()),
                FigurePart.Role.AMOUNT,
                line.id(),
                line.table().fiscalYear(),
                line.amountYen(),
                1,
                line.precisionYen(),
                null,
                line.told()));
      }
    }
    return parts;
  }
}
