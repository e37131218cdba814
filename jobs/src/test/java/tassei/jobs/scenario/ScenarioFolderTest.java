package tassei.jobs.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.earlier.EarlierTables;
import tassei.jobs.file.HashMemory;
import tassei.jobs.file.Location;
import tassei.jobs.store.BuiltRun;
import tassei.jobs.store.RunStore;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.RunIntegrity;

/** What a scenario has in common with its base. */
class ScenarioFolderTest {
  private static final BuiltRun MARCH = BuiltRun.of("March", "2024-03-31");

  @TempDir private Path scratch;
  private Path run;
  private Path own;

  @BeforeEach
  void aRun() throws IOException {
    Path out = scratch.resolve("out");
    try (RunStore store = RunStore.open(out)) {
      MARCH.publish(store);
    }
    run = out.resolve(MARCH.id());
    own = Files.createDirectories(scratch.resolve("own/tables")).getParent();
  }

  @Test
  void isCopiedAndSaidOfItWhatTheBaseSays() throws IOException {
    assertEquals(List.of(), damageOfCopy());
    assertEquals("1\n", Files.readString(own.resolve("tables/a.csv")));
  }

  @Test
  void isNotWhatABudgetBearsOn() throws IOException {
    Files.writeString(run.resolve("tables/budget_lines.csv"), "of the base");
    Files.writeString(own.resolve("tables/budget_lines.csv"), "its own");
    damageOfCopy();
    assertEquals("its own", Files.readString(own.resolve("tables/budget_lines.csv")));
  }

  /**
   * Else whoever damages a run and lays a scenario over it would have tables that are vouched for.
   */
  @Test
  void damageIsNotVouchedFor() throws IOException {
    Files.writeString(run.resolve("tables/a.csv"), "2\n");
    String damaged = own.resolve("tables/a.csv") + ": holds other bytes than were written; ";
    assertEquals(1, damageOfCopy().stream().filter(line -> line.startsWith(damaged)).count());
  }

  private List<String> damageOfCopy() {
    ScenarioFolder folder = new ScenarioFolder(run, own);
    folder.copyCommon();
    folder.complete(new EarlierTables(Location.of(run)).report(), Map.of(), List.of());
    return RunIntegrity.of(FinishedRun.in(own).orElseThrow(), HashMemory.none()).damage();
  }
}
