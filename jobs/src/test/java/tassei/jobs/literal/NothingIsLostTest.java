package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import tassei.jobs.store.record.RunReport;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** Whatever is in the cells: rows read = accepted + rejected, for every table. */
class NothingIsLostTest {
  private static final int ROWS = 120;
  private static final String[] CELLS = {
    "",
    "",
    "",
    "a",
    "b",
    "c",
    "MX",
    "P2-1",
    "P2",
    "X",
    "own",
    "part",
    "within",
    "initial",
    "draft",
    "円",
    "億円",
    "％",
    "2021",
    "令和3年度",
    "2020",
    "10",
    "▲5",
    "約1,800",
    "0",
    "0.5",
    "2021-01-01",
    "2024年3月31日",
    "confirmed",
    "withdrawn",
    "count",
    "ratio",
    "sum",
    "budget",
    "article",
    "true",
    "yearly",
    "=1+1",
    "’; DROP",
    "\"",
    "\u0001",
    "長い文字列",
    "1e9",
    "a;b;c",
    ";;",
    "NaN",
    "　",
    "\uFEFF"
  };

  private final Random random = new Random(7);

  @Test
  void everyRowIsAcceptedOrRejected() {
    LiteralRun nation = new LiteralRun().refusing();
    for (InputTable table : Inputs.ALL) {
      nation.and(table, junk(table));
    }
    for (InputTable table : Inputs.ALL) {
      RunReport.TableCount count = nation.report().rows().get(table.name());
      assertEquals(ROWS, count.read(), table.name());
      assertEquals(ROWS, count.accepted() + count.rejected(), table.name());
      assertEquals(count.rejected(), nation.refused(table).size(), table.name());
    }
  }

  /** Half of the budget rows are sound, so that some are accepted and some are copies. */
  private String junk(InputTable table) {
    StringBuilder text = new StringBuilder();
    text.append(String.join(" | ", table.entries().stream().map(Entry::name).toList()));
    for (int row = 0; row < ROWS; row++) {
      boolean sound = table.equals(Budget.TABLE) && random.nextBoolean();
      text.append('\n').append(sound ? sound() : junkRow(table));
    }
    return text.toString();
  }

  private String sound() {
    int id = random.nextInt(20);
    return "L"
        + id
        + " | | 2021 | MX | | | | | initial | own | | "
        + random.nextInt(3)
        + " | 円 | | | | | doc | ";
  }

  private String junkRow(InputTable table) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < table.entries().size(); i++) {
      row.append(i == 0 ? "" : " | ").append(CELLS[random.nextInt(CELLS.length)]);
    }
    return row.toString();
  }
}
