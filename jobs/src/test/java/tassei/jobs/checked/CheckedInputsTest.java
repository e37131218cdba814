package tassei.jobs.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Problem;

/** Rows are accepted, or refused with everything that is wrong with them. No session is needed. */
class CheckedInputsTest {
  private final LiteralInputs inputs = new LiteralInputs();

  @Test
  void everyRuleThatARowBreaksIsNamedInTurn() {
    inputs.write(
        Budget.TABLE,
        """
        line | inclusion | envelope | amount | precision | unit
        a    | part      | gone     |        | 0         | 円
        b    | own       | a        | 0.5    | 1         | 円
        c    | own       |          | many   |           | cent
        """);
    assertEquals(
        List.of(
            "1: amount-required(amount) precision-in-sense(precision) reference(envelope)",
            "2: envelope-forbidden(envelope) whole-yen(amount)",
            "3: number(amount) vocabulary(unit)"),
        refused(Budget.TABLE));
  }

  @Test
  void aProblemTellsWhatIsFoundWithoutTheZerosOfItsType() {
    inputs.write(Budget.TABLE, "line | amount | unit | precision\na | 0.50 | 円 | 0.0");
    assertEquals(
        List.of(
            new Problem("whole-yen", "amount", "0.5", "whole yen"),
            new Problem("precision-in-sense", "precision", "0", "more than zero")),
        AllRows.rejected(inputs.checked(), Budget.TABLE).get(0).problems());
  }

  @Test
  void amountsThatNoTableCouldHoldAreRefusedToTheYen() {
    inputs.write(
        Budget.TABLE,
        """
        line | amount           | unit
        a    | 1000000          | 兆円
        b    | ▲1000000.0000001 | 兆円
        c    | 1000000000000000001 | 円
        """);
    assertEquals(List.of("2: exactly-held(amount)", "3: number(amount)"), refused(Budget.TABLE));
  }

  @Test
  void ofCopiesTheFirstStaysAndOfContradictionsNone() {
    inputs.write(Kpis.TABLE, "kpi | target\na | 5\na | 5.0\nb | 5\nb | 6\nb | six\nc | 5");
    assertEquals(
        List.of("2: duplicate(kpi)", "3: conflict(kpi)", "4: conflict(kpi)", "5: number(target)"),
        refused(Kpis.TABLE));
  }

  @Test
  void aRatioNeedsADenominatorUnlessItsKindFeedsOthersToo() {
    inputs.write(
        Kpis.TABLE,
        """
        kpi | measure | outcome_kind
        A   | ratio   | trial;paper
        B   | count   | paper
        """);
    inputs.write(Inputs.OUTCOMES, "outcome | outcome_kind\no | trial\np | paper\nq | nothing");
    inputs.write(Actuals.TABLE, "kpi | actual | denominator\nA | 5 |\nB | 5 |\nA | | \nA | 5 | x");
    assertEquals(List.of("1: denominator-required(denominator)"), refused(Inputs.OUTCOMES));
    assertEquals(
        List.of("1: denominator-required(denominator)", "4: number(denominator)"),
        refused(Actuals.TABLE));
  }

  @Test
  void aBlankMeasureOfAControlIsTheUsualOne() {
    inputs.write(
        Controls.TABLE,
        """
        control | table    | measure | value | unit
        a       | budget   |         | 1     | 円
        b       | projects |         | 1     | 件
        c       | projects | ratio   | 1     | 件
        """);
    List<InputRow> accepted = inputs.checked().accepted(Controls.TABLE);
    assertEquals(
        List.of("sum", "count"), accepted.stream().map(row -> row.text(Keys.MEASURE)).toList());
    assertEquals(
        List.of("3: measure-fits-table(measure) control-unit(unit)"), refused(Controls.TABLE));
  }

  @Test
  void aTableThatIsNotThereIsSaidToBeAbsent() {
    inputs.write(Inputs.OUTCOMES, "outcome | outcome_kind | project\no | paper | X");
    CheckedInputs checked = inputs.checked();
    assertTrue(checked.isAbsent(Inputs.PROJECTS));
    assertFalse(checked.isAbsent(Inputs.OUTCOMES));
    assertEquals(
        "a key that some row of the table has, but there is no table projects in this folder",
        AllRows.rejected(checked, Inputs.OUTCOMES).get(0).problems().get(0).accepted());
  }

  @Test
  void rowsOfOneLineAreComparedThoughTheyStandInSeveralTables() {
    inputs.write(
        Budget.TABLE,
        """
        line | amount | stage    | reported_on | inclusion | envelope
        a    | 1      | draft    | 2021-01-01  | own       |
        a    | 1      | initial  | 2021-01-01  | own       |
        b    | 1      | initial  | 2021-01-01  | own       |
        b    | 2      | initial  | 2021-02-01  | own       |
        b    | 2      | initial  | 2021-02-01  | own       |
        c    | 1      | executed | 2021-01-01  | part      | a
        d    | 1      | executed | 2021-01-01  | own       |
        d    | 1      | executed | 2021-01-01  | own       |
        """);
    CheckedInputs checked = inputs.checked();
    assertTrue(checked.budget().isAnyScattered());
    assertEquals(
        List.of(
            "1: conflict(line)",
            "2: conflict(line)",
            "5: duplicate(line)",
            "6: envelope-scope(envelope)",
            "8: duplicate(line)"),
        LiteralInputs.refused(checked, Budget.TABLE));
  }

  @Test
  void theNewestDayIsThatOfAnAcceptedRow() {
    assertNull(newestDay());
    inputs.write(
        Budget.TABLE,
        "line | amount | reported_on\na | 1 | 2021-01-01\na | 1 | 2021-03-01\nb | x | 2022-01-01");
    assertEquals(LocalDate.of(2021, 3, 1), newestDay());
  }

  private LocalDate newestDay() {
    return inputs
        .checked()
        .all(Budget.TABLE)
        .fold(new BookFold(Budget.TABLE), new RowBuffer())
        .newest();
  }

  private List<String> refused(InputTable table) {
    return LiteralInputs.refused(inputs.checked(), table);
  }
}
