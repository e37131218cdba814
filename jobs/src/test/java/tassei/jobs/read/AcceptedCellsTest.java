package tassei.jobs.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** What is said to be accepted in place of a cell that cannot be read. */
class AcceptedCellsTest {
  private TableReader reader = new TableReader(new Codes());

  @Test
  void aPlanIsWrittenByCodeOrEitherName() {
    dictionary(
        Inputs.PLANS,
        "plan | name_ja | name_en | from_fy | to_fy\nP1 | 研究計画 | Research Plan | 2020 | 2024");
    List<InputRow> kpis =
        read(Kpis.TABLE, "kpi | plan\na | P1\nb | 研究計画\nc | Research Plan\nd | 計画");
    assertEquals(
        List.of("P1", "P1", "P1"), kpis.stream().limit(3).map(row -> row.text(Keys.PLAN)).toList());
    assertEquals("a code or name in table plans", accepted(kpis.get(3), "plan"));
  }

  /** Names of indicators are no codes, and a table that is not there has none. */
  @Test
  void whatACellMayReferToIsSaidAsItIs() {
    dictionary(
        Inputs.MINISTRIES,
        "ministry | name_ja | name_en | short_ja | sort\nHLTH | 健康省 | Ministry | 健 | 1");
    InputRow row = read(Budget.TABLE, "line | ministry\na | 健康").get(0);
    assertEquals("a code, name or alias in table ministries", accepted(row, "ministry"));
    Codes codes = new Codes();
    codes.absent("kpis");
    reader = new TableReader(codes);
    InputRow actual = read(Actuals.TABLE, "kpi\nK1").get(0);
    assertEquals(
        "a code in table kpis, but there is no table kpis in this folder", accepted(actual, "kpi"));
  }

  @Test
  void aUnitBehindANumberHasAColumnOfItsOwn() {
    for (String written : List.of("181.8億円", "１８１．８ 億円", "5円")) {
      InputRow row = read(Budget.TABLE, "line | amount\na | " + written).get(0);
      assertTrue(accepted(row, "amount").contains("belongs into column unit"), written);
    }
    InputRow row = read(Budget.TABLE, "line | amount\na | 円").get(0);
    assertEquals("1,818 or 181.8 or ▲4.8 or 約2.3万", accepted(row, "amount"));
    InputRow actual = read(Actuals.TABLE, "kpi | actual\na | 5円").get(0);
    assertEquals("1,818 or 181.8 or ▲4.8 or 約2.3万", accepted(actual, "actual"));
  }

  /** Cells that stand in the place of others are not told of as well. */
  @Test
  void aRowOfAnotherLengthHasNoOtherProblem() {
    List<String> cells = Collections.nCopies(Budget.TABLE.entries().size(), "x");
    InputRow longer = read(new RawRow("budget.csv", 1, cells, null, null, 9, 8));
    assertEquals(1, longer.problems().size());
    assertEquals(
        "8 cells (a number or text with a comma needs quotes: \"1,818\")", accepted(longer, ""));
    InputRow shorter = read(new RawRow("budget.csv", 1, cells, null, null, 7, 8));
    assertEquals("8 cells", accepted(shorter, ""));
  }

  private static String accepted(InputRow row, String column) {
    return row.problems().stream()
        .filter(problem -> problem.column().equals(column))
        .findFirst()
        .orElseThrow()
        .accepted();
  }

  private List<InputRow> read(InputTable table, String text) {
    return reader.read(table, WrittenRows.written(table, text, Map.of()));
  }

  private void dictionary(InputTable table, String text) {
    reader.readDictionary(table, WrittenRows.written(table, text, Map.of()));
  }

  private InputRow read(RawRow row) {
    return reader.read(Budget.TABLE, List.of(row)).get(0);
  }
}
