package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tassei.jobs.file.Location;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.Runs;
import tassei.jobs.store.record.FinishedRun;

/** What a kept run says of itself, and who reads it when it does not say all. */
class KeptRunTest extends TypedCommands {
  private static final Path SECOND = ROOT.resolve("jobs/src/test/resources/second-programme");

  private Path kept;
  private Path record;

  @BeforeEach
  void aRun() throws Exception {
    kept = scratch.resolve("out");
    FinishedOut.of(kept, words(SECOND.toUri().toString(), "none"));
    record = kept.resolve("latest").toRealPath().resolve("run.json");
  }

  @Test
  void withoutJudgementsItIsDamagedAndOfAnOlderVersionItIsRead() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode said = (ObjectNode) mapper.readTree(record.toFile());
    assertTrue(said.has("judgements"));
    Files.writeString(record, mapper.writeValueAsString(said.without("judgements")));
    for (String command : List.of("explain", "verify", "report")) {
      assertEquals(ExitCode.REFUSED, asked(command), command + err);
      assertEquals(1, err.toString().lines().count(), err.toString());
      assertTrue(err.toString().contains("run.json"), err.toString());
    }
    Files.writeString(
        record, mapper.writeValueAsString(said.without(List.of("outputs", "seal", "judgements"))));
    for (String command : List.of("explain", "verify", "report")) {
      assertFalse(asked(command) == ExitCode.BUG, command + err);
      assertFalse(err.toString().contains("\tat "), err.toString());
    }
  }

  @Test
  void whatDoesNotAddUpIsOurMistakeOfAWholeRunOnly() throws IOException {
    FinishedRun run = new Runs(Location.of(kept)).resolveAny("latest");
    RuntimeException fault = new IllegalStateException("the rows give 1, the printed amount is 2");
    assertSame(fault, ExplainCommand.judged(run, fault));
    Path table = run.folder().resolve("tables/kpi_events.csv");
    Files.writeString(table, Files.readString(table) + "more");
    RefusedInput damage = assertThrows(RefusedInput.class, () -> ExplainCommand.judged(run, fault));
    assertTrue(damage.lines().get(0).contains("kpi_events.csv"), damage.lines().toString());
  }

  /** Names of charts hold codes: longer ones make no file on most disks. */
  @Test
  void aProjectCodeOf300LettersIsRefusedBeforeAnythingIsDrawn() throws Exception {
    Path data = Files.createDirectory(scratch.resolve("data"));
    try (Stream<Path> files = Files.list(SECOND)) {
      for (Path file : files.toList()) {
        Files.copy(file, data.resolve(file.getFileName()));
      }
    }
    Path projects = data.resolve("integrated_projects.csv");
    List<String> rows = Files.readAllLines(projects);
    String code = rows.get(1).substring(0, rows.get(1).indexOf(','));
    String longer = "x".repeat(300);
    Files.writeString(
        projects, Files.readString(projects) + rows.get(1).replaceFirst(code, longer) + "\n");
    assertEquals(ExitCode.REFUSED, run(data.toString(), "png"));
    assertTrue(err.toString().contains("integrated_project: code; found '"), err.toString());
  }

  private int asked(String command) {
    String figure = "budget:level=total";
    return command.equals("explain")
        ? tassei(command, "latest", figure, "--out", kept.toString())
        : tassei(command, "latest", "--out", kept.toString());
  }

  private int run(String data, String formats) throws Exception {
    Stream<String> own = Stream.of("--out", kept.toString());
    String[] command = Stream.concat(Stream.of(words(data, formats)), own).toArray(String[]::new);
    try (Launched launched = Launched.of(ROOT, command)) {
      int exit = launched.exit();
      err.getBuffer().setLength(0);
      launched.lines().forEach(line -> err.append(line).append('\n'));
      return exit;
    }
  }

  private static String[] words(String data, String formats) {
    return new String[] {
      "run", "--quiet", "--allow-differences", "--data", data, "--formats", formats
    };
  }
}
