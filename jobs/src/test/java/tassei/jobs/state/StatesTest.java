package tassei.jobs.state;

import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.io.Rows;
import tassei.jobs.io.SparkExtension;
import tassei.jobs.read.Codes;
import tassei.jobs.read.RawRow;
import tassei.jobs.read.SparkRows;
import tassei.jobs.read.TableReader;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.OriginFields;

/** Only what changed is read again, and whatever happens to what was kept, the rows stay. */
@ExtendWith(SparkExtension.class)
class StatesTest {
  @TempDir Path temp;

  private final List<String> read = Collections.synchronizedList(new ArrayList<>());

  @Test
  void aFileThatDidNotChangeIsNotReadAgain() {
    assertEquals(List.of("a.csv o1", "b.csv o2"), rows(file("a.csv", "o1"), file("b.csv", "o2")));
    assertEquals(List.of("a.csv", "b.csv"), taken());
    assertEquals(List.of("a.csv o1", "b.csv o3"), rows(file("a.csv", "o1"), file("b.csv", "o3")));
    assertEquals(List.of("b.csv"), taken());
    assertEquals(List.of("a.csv o1", "b.csv o2"), rows(file("a.csv", "o1"), file("b.csv", "o2")));
    assertEquals(List.of(), taken());
  }

  @Test
  void equalFilesAreReadOnceAndNamedEach() {
    assertEquals(List.of("a.csv o1", "b.csv o1"), rows(file("a.csv", "o1"), file("b.csv", "o1")));
    assertEquals(1, taken().size());
  }

  @Test
  void whatWasDamagedIsReadAgain() throws IOException {
    for (Damage damage : Damage.values()) {
      rows(file("a.csv", "o1"));
      read.clear();
      damage.doTo(root());
      assertEquals(List.of("a.csv o1"), rows(file("a.csv", "o1")), damage.name());
      assertEquals(List.of("a.csv"), taken(), damage.name());
    }
  }

  @Test
  void aRefusedFileIsRefusedEachTimeAndTheOthersAreKept() {
    Source broken =
        new Source(
            "c.csv",
            States.key("c", "csv"),
            any -> {
              throw new RefusedInput("c.csv: broken");
            },
            () -> {});
    for (int time = 0; time < 2; time++) {
      RefusedInput refused =
          assertThrows(RefusedInput.class, () -> rows(file("a.csv", "o1"), broken));
      assertEquals(List.of("c.csv: broken"), refused.lines());
    }
    assertEquals(List.of("a.csv"), taken());
  }

  /** What was read of it is not what its key says. */
  @Test
  void aFileThatChangedWhileItWasReadIsNotKept() throws IOException {
    Source file = file("a.csv", "o1");
    Source changing =
        new Source(
            file.name(),
            file.key(),
            file.opening(),
            () -> {
              throw new RefusedInput("a.csv: changed");
            });
    assertEquals(
        List.of("a.csv: changed"), assertThrows(RefusedInput.class, () -> rows(changing)).lines());
    try (Stream<Path> kept = Files.list(root())) {
      assertEquals(List.of(), kept.filter(Files::isDirectory).toList());
    }
    read.clear();
    assertEquals(List.of("a.csv o1"), rows(file));
    assertEquals(List.of("a.csv"), taken());
  }

  /** Its rows are missed, not passed over. */
  @Test
  void aPartThatGoesAwayBeforeItIsReadIsMissed() throws IOException {
    rows(file("a.csv", "o1"));
    Dataset<Row> kept = states().of(Inputs.OUTCOMES, List.of(file("a.csv", "o1")));
    Damage.PART_GONE.doTo(root());
    assertThrows(Exception.class, kept::collectAsList);
  }

  @Test
  void asManyAsAreUsedMayStayBesides() throws IOException {
    for (int i = 0; i < 20; i++) {
      States states = states();
      states.of(Inputs.OUTCOMES, List.of(file("a.csv", "o" + i)));
      states.close();
    }
    try (Stream<Path> kept = Files.list(root())) {
      assertEquals(17, kept.filter(Files::isDirectory).count());
    }
  }

  private enum Damage {
    BYTE,
    CUT,
    PART_GONE,
    LIST_GONE,
    EMPTY,
    ALL_GONE;

    private void doTo(Path root) throws IOException {
      Path state;
      try (Stream<Path> states = Files.list(root)) {
        state = states.filter(Files::isDirectory).findFirst().orElseThrow();
      }
      Path part;
      try (Stream<Path> files = Files.list(state)) {
        part = files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
      }
      switch (this) {
        case BYTE -> {
          byte[] bytes = Files.readAllBytes(part);
          bytes[bytes.length / 2] ^= 1;
          Files.write(part, bytes);
        }
        case CUT -> Files.write(part, new byte[0]);
        case PART_GONE -> Files.delete(part);
        case EMPTY -> {
          Files.delete(part);
          Files.write(state.resolve("_files"), new byte[0]);
        }
        case LIST_GONE -> Files.delete(state.resolve("_files"));
        case ALL_GONE -> tassei.jobs.file.FileTree.delete(root);
      }
    }
  }

  private Path root() {
    return temp.resolve("state");
  }

  private States states() {
    return new States(SparkExtension.session(), root());
  }

  private List<String> rows(Source... sources) {
    return Rows.shown(
            states().of(Inputs.OUTCOMES, List.of(sources)), OriginFields.FILE, Inputs.OUTCOME)
        .stream()
        .map(row -> row.replace(" | ", " "))
        .toList();
  }

  private List<String> taken() {
    List<String> taken = read.stream().sorted().toList();
    read.clear();
    return taken;
  }

  /** A file whose one row has this outcome. */
  private Source file(String name, String outcome) {
    return new Source(
        name,
        States.key(outcome, "csv"),
        any -> {
          read.add(name);
          Dataset<Row> keyed =
              row(outcome).withColumn(States.STATE.name(), lit(States.key(outcome, "csv")));
          return new Source.Reading(keyed, row -> row);
        },
        () -> {});
  }

  private static Dataset<Row> row(String outcome) {
    List<String> cells = new ArrayList<>(Collections.nCopies(Inputs.OUTCOMES.entries().size(), ""));
    cells.set(0, outcome);
    RawRow raw = new RawRow("any", 1, cells, null, cells.size(), cells.size());
    List<Row> rows =
        SparkRows.rows(new TableReader(new Codes()).read(Inputs.OUTCOMES, List.of(raw)));
    return SparkExtension.session().createDataFrame(rows, Inputs.OUTCOMES.readSchema());
  }
}
