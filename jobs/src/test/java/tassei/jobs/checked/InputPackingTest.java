package tassei.jobs.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.jobs.sorted.CellInput;
import tassei.jobs.sorted.CellOutput;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** A row that went to another task says there what it said, and what was wrong with it. */
class InputPackingTest {
  private final LiteralInputs inputs =
      new LiteralInputs()
          .write(
              Budget.TABLE,
              """
              line | amount  | unit | envelope | inclusion | precision
              a    | 181.8   | 億円 |          | own       |
              b    | 約1,800 | 円   | a        | part      | 0.5
              c    | many    | cent | gone     | part      |
              a    | 181.80  | 億円 |          | own       |
              """)
          .write(
              Inputs.OUTCOMES,
              """
              outcome | outcome_kind | project | fiscal_year | occurred_on  | simulated | tags
              o       | paper        | X       | 2021        | 2021-05-01   | true      | a ; b
              p       | paper        | X       | R3          | 2021/5/1     | TRUE      | a
              q       | paper        |         | ２０２１    | 令和3年5月1日 | 1        |
              r       | paper        |         | 0987        | 0987-05-01   | false     | a
              """);

  @Test
  void rowsComeBackAsTheyWere() {
    for (InputTable table : List.of(Budget.TABLE, Inputs.OUTCOMES)) {
      List<InputRow> rows = AllRows.of(inputs.checked(), table);
      assertTrue(rows.stream().anyMatch(row -> !row.isAccepted()));
      CellOutput bytes = new CellOutput();
      for (InputRow row : rows) {
        int begin = bytes.beginSized();
        new InputPacking(table).write(row, bytes);
        bytes.endSized(begin);
      }
      CellInput from = CellInput.withWords(bytes.takenWithWords());
      InputPacking packing = new InputPacking(table);
      for (InputRow row : rows) {
        int length = from.integer();
        InputRow read = packing.read(from.from(from.at()));
        from.skip(length);
        assertEquals(row.content(), read.content());
        assertEquals(row.cells(), read.cells());
        assertEquals(row.problems(), read.problems());
        assertEquals(row.origin(), read.origin());
        assertEquals(row.otherCells(), read.otherCells());
      }
      assertTrue(from.isAtEnd());
    }
  }
}
