package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** What is odd is accepted; what cannot be held or is reserved is not. */
class FiguresAsPublishedTest {

  /** Its publisher may mean it: it counts, and a finding says that it is odd. */
  @Test
  void noOfficialFigureIsRefusedForItsSignOrSize() {
    refuses(
        Budget.TABLE,
        """
        line | stage       | amount | unit
        a    | request     | ▲10    | 億円
        b    | initial     | ▲10    | 億円
        c    | executed    | ▲10    | 億円
        d    | carried-in  | ▲10    | 億円
        e    | carried-out | 10     | 億円
        f    | initial     | 1,001  | 兆円
        """);
  }

  @Test
  void theCodeOutsideIsReserved() {
    refuses(
        Inputs.INTEGRATED_PROJECTS,
        "integrated_project | plan\nP2-1 | P2\noutside | P2",
        "2: reserved-code(integrated_project)");
    refuses(
        Budget.TABLE,
        "line | integrated_project | amount\na | outside | 1\nb | Outside | 1",
        "2: reference(integrated_project)");
  }

  @Test
  void amountsThatNoTableHoldsAreRefusedAndStopNothing() {
    refuses(
        Budget.TABLE,
        """
        line | amount                     | unit
        a    | 99,999,999,999,999,999,999 | 兆円
        b    | 999999999999999999         | 兆円
        c    | 0.00000001                 | 円
        d    | 1000000                    | 兆円
        e    | 1000000.1                  | 兆円
        f    | ▲1000000.1                 | 兆円
        """,
        "1: exactly-held(amount)",
        "2: exactly-held(amount)",
        "3: whole-yen(amount)",
        "5: exactly-held(amount)",
        "6: exactly-held(amount)");
  }

  private static void refuses(InputTable table, String rows, String... refused) {
    assertEquals(List.of(refused), LiteralRun.of(table, rows).refused(table));
  }
}
