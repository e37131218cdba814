package tassei.jobs.store.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.file.FileStamp;
import tassei.jobs.file.Hash;
import tassei.jobs.file.HashMemory;
import tassei.jobs.file.LocalFolder;
import tassei.jobs.file.Location;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.BuiltRun;
import tassei.jobs.store.OutFolder;
import tassei.jobs.store.Publication;
import tassei.jobs.store.RunStore;
import tassei.jobs.store.Runs;

/** A finished run beside what was written into it. */
class RunIntegrityTest {
  private static final BuiltRun MARCH = BuiltRun.of("march", "2024-03-31");
  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

  @TempDir private Path out;
  private FinishedRun run;

  @BeforeEach
  void aRun() throws IOException {
    try (RunStore store = RunStore.open(out)) {
      run = MARCH.publish(store).run();
    }
  }

  @Test
  void asItWasWrittenNothingIsWrong() {
    assertEquals(List.of(), contents().damage());
    assertFalse(contents().isOlder());
    assertEquals(2, contents().count());
  }

  @Test
  void eachFileThatIsNotAsItWasWrittenHasALine() throws IOException {
    Path table = run.folder().resolve("tables/a.csv");
    String again = "; compute it again with the --data, --as-of and --out it had, and --force";
    Files.writeString(table, "2\n");
    assertEquals(
        List.of(table + ": holds other bytes than were written" + again), contents().damage());
    Files.writeString(table, "");
    assertEquals(List.of(table + ": has 0 bytes, 2 were written" + again), contents().damage());
    Files.delete(table);
    assertEquals(List.of(table + ": is missing" + again), contents().damage());
    Files.createSymbolicLink(table, Path.of("../report.json"));
    assertEquals(
        List.of(table + ": is a link, which is not followed" + again), contents().damage());
    Files.delete(table);
    Files.writeString(table, "1\n");
    Path other = Files.writeString(run.folder().resolve("tables/b.csv"), "1\n");
    assertEquals(List.of(other + ": was not made with the run" + again), contents().damage());
  }

  @Test
  void manyOfThemAreCounted() throws IOException {
    for (String name : List.of("b", "c", "d", "e")) {
      Files.writeString(run.folder().resolve("tables").resolve(name), "1\n");
    }
    List<String> lines = contents().damage();
    assertEquals(4, lines.size());
    assertEquals("and 1 more files are damaged", lines.get(3));
  }

  @Test
  void oneByteOfRunJsonIsEnough() throws IOException {
    Path json = run.folder().resolve("run.json");
    byte[] whole = Files.readAllBytes(json);
    for (int at = 0; at < whole.length; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 1;
      Files.write(json, flipped);
      RefusedInput refused =
          assertThrows(RefusedInput.class, () -> new Runs(out).resolve("latest"), "byte " + at);
      assertEquals(1, refused.lines().size());
    }
    Files.write(json, whole);
    assertEquals(run.id(), new Runs(out).resolve("latest").id());
  }

  @Test
  void aRunThatSaysNothingOfItsOutputsIsOlderAndNotDamaged() throws IOException {
    RunJson.write(run.folder(), run.record().holding(List.of()));
    Path json = run.folder().resolve("run.json");
    Files.writeString(
        json, Files.readString(json).replaceFirst(",\\n {2}\"seal\" : \"[0-9a-f]*\"", ""));
    FinishedRun older = new Runs(out).resolve("latest");
    Files.writeString(older.folder().resolve("tables/a.csv"), "2\n");
    assertTrue(RunIntegrity.of(older, HashMemory.none()).isOlder());
    assertEquals(List.of(), RunIntegrity.of(older, HashMemory.none()).damage());
  }

  @Test
  void whatHasNotChangedIsNotReadAgain() throws IOException {
    Location place = Location.of(out);
    RunIntegrity.of(run, OutFolder.memory(place, LATER)).remember();
    Path table = run.folder().resolve("tables/a.csv");
    HashMemory known = OutFolder.memory(place, LATER);
    FileStamp stamp = FileStamp.of(table);
    String remembered = known.of(new LocalFolder(run.folder()), "tables/a.csv", stamp);
    assertEquals(Hash.ofFile(table), remembered);
    FileTime written = Files.getLastModifiedTime(table);
    Files.writeString(table, "2\n");
    Files.setLastModifiedTime(table, written);
    RunIntegrity changed = RunIntegrity.of(run, OutFolder.memory(place, LATER));
    assertThrows(RefusedInput.class, changed::refuseDamaged);
  }

  @Test
  void aDamagedRunGivesWayToTheOneThatIsComputedAgain() throws IOException {
    Files.writeString(run.folder().resolve("tables/a.csv"), "2\n");
    try (RunStore store = RunStore.open(out)) {
      Publication again = MARCH.publish(store);
      assertEquals(Publication.Kind.REPAIRED, again.kind());
      assertTrue(again.latest().isThis());
    }
    Path damaged = out.resolve(MARCH.id() + ".damaged");
    assertEquals("2\n", Files.readString(damaged.resolve("tables/a.csv")));
    assertEquals(List.of(), contents().damage());
  }

  @Test
  void documentsAreComparedWithTheirList() throws IOException {
    Path page = Files.writeString(run.folder().resolve("report.ja.html"), "page");
    Path list = run.folder().resolve("documents.json");
    String entry = "{\"file\": \"report.ja.html\", \"size\": 4, \"sha256\": \"%s\"}";
    String entries = entry.formatted(Hash.ofFile(page));
    Files.write(list, SealedJson.of("{\n  \"documents\" : [" + entries + "]\n}"));
    assertEquals(List.of(), contents().documents().damage());
    Files.writeString(page, "Page");
    String wrong = page + ": holds other bytes than were written; draw it again: tassei report ";
    assertEquals(List.of(wrong + run.id()), contents().documents().changed());
    Files.delete(page);
    assertEquals(List.of(), contents().documents().changed());
    assertEquals(1, contents().documents().damage().size());
    Files.writeString(list, Files.readString(list).replace("\"size\": 4", "\"size\": 5"));
    String damaged = list + ": holds other bytes than were written; draw it again: tassei report ";
    assertEquals(List.of(damaged + run.id()), contents().documents().changed());
  }

  private RunIntegrity contents() {
    return RunIntegrity.of(new Runs(out).resolve(MARCH.id()), HashMemory.none());
  }
}
