package tassei.jobs.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tassei.jobs.store.record.FinishedRun;

/** What dies at any step leaves the previous run as latest, and the next run puts things right. */
class RunStoreProcessTest {
  private static final BuiltRun BEFORE = BuiltRun.of("before", "2024-03-31");
  private static final BuiltRun CHILD = BuiltRun.of("child", "2024-03-31");

  @TempDir private Path out;

  @BeforeEach
  void aRunThatIsLatest() throws IOException {
    try (RunStore store = RunStore.open(out)) {
      BEFORE.publish(store);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "sync", "rename", "index", "latest"})
  void aKilledRunIsPutRight(String step) throws Exception {
    Process child = start("halt", step);
    assertTrue(child.waitFor(60, TimeUnit.SECONDS));
    assertEquals(9, child.exitValue());
    assertLatestIs(BEFORE);

    boolean inPlace = Set.of("index", "latest").contains(step);
    assertEquals(inPlace, Files.exists(out.resolve(CHILD.id())));
    try (RunStore store = RunStore.open(out)) {
      assertWorkIsEmpty();
      assertEquals(inPlace, store.answered(CHILD.question()).isPresent());
      if (inPlace) {
        FinishedRun kept = store.answered(CHILD.question()).orElseThrow();
        assertTrue(store.offerLatest(kept, Set.of()).isThis());
      } else {
        assertEquals(Publication.Kind.NEW, CHILD.publish(store).kind());
      }
    }
    assertLatestIs(CHILD);
  }

  @Test
  void anotherProcessHoldsTheFolderUntilItDies() throws Exception {
    Process child = start("wait", "read");
    waitFor(child, "at read");
    OutFolderBusy busy = assertThrows(OutFolderBusy.class, () -> RunStore.open(out));
    assertTrue(busy.getMessage().contains("(process " + child.pid() + ")"), busy.getMessage());
    child.destroyForcibly().waitFor();
    RunStore.open(out).close();
    assertLatestIs(BEFORE);
  }

  @Test
  void aProcessThatIsAskedToEndCleansUp() throws Exception {
    for (String step : List.of("read", "sync")) {
      Process child = start("wait", step);
      waitFor(child, "at " + step);
      child.destroy();
      assertTrue(child.waitFor(20, TimeUnit.SECONDS));
      assertEquals(143, child.exitValue());
      assertWorkIsEmpty();
      assertLatestIs(BEFORE);
      assertFalse(Files.exists(out.resolve(CHILD.id())));
      RunStore.open(out).close();
    }
  }

  private Process start(String how, String step) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes,
            ChildRun.class.getName(),
            out.toString(),
            "child",
            "2024-03-31",
            how,
            step)
        .redirectError(new File(out.toFile(), "child.err"))
        .start();
  }

  private static void waitFor(Process child, String line) throws IOException {
    BufferedReader said = child.inputReader(StandardCharsets.UTF_8);
    assertEquals(line, said.readLine());
  }

  private void assertLatestIs(BuiltRun run) {
    Runs runs = new Runs(out);
    assertEquals(run.id(), runs.resolve("latest").id());
    assertEquals(run.id(), runs.resolve(run.id()).record().id());
  }

  private void assertWorkIsEmpty() throws IOException {
    try (Stream<Path> left = Files.list(out.resolve(".work"))) {
      assertEquals(List.of(), left.toList());
    }
  }
}
