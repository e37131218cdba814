package tassei.jobs.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.file.Hash;
import tassei.jobs.file.HashMemory;
import tassei.jobs.file.Location;
import tassei.jobs.file.SharedFolder;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.record.FinishedRun;

/** Runs where a rename is no single step: whole once their last file stands, or not there. */
class SharedStoreTest {
  private static final BuiltRun MARCH = BuiltRun.of("march", "2024-03-31");
  private static final BuiltRun APRIL = BuiltRun.of("april", "2024-04-30");
  private static final List<String> PLANS = List.of("plans");

  @TempDir private Path folder;
  private Location out;

  @BeforeEach
  void anOutFolder() {
    Bucket.use();
    out = Bucket.of(folder.resolve("out"));
  }

  @Test
  void theMarkOfAWholeRunIsMadeAfterAllItsFilesAndThenThePointer() throws IOException {
    Publication published = publish(MARCH);
    assertEquals(Publication.Kind.NEW, published.kind());
    assertEquals(new LatestMove(true, "moved to this run"), published.latest());
    assertEquals(out.resolve(MARCH.id()), published.run().place());
    int mark = Bucket.MADE.indexOf("_COMPLETE");
    assertTrue(mark > Bucket.MADE.indexOf("run.json") && mark > Bucket.MADE.indexOf("report.json"));
    assertEquals(
        List.of(".latest.json.next", "latest.json"),
        Bucket.MADE.subList(mark + 1, Bucket.MADE.size()));
    assertEquals(
        "{\"run\":\"" + MARCH.id() + "\",\"as_of\":\"2024-03-31\"}\n",
        Files.readString(folder.resolve("out/latest.json")));
  }

  @Test
  void aRunThatDiedOnTheWayIsThereForNobodyAndIsMadeAgain() throws IOException {
    publish(MARCH);
    for (String death : List.of("run.json", "_COMPLETE")) {
      Bucket.dyingAt = death;
      assertThrows(RefusedInput.class, () -> publish(APRIL), death);
      assertTrue(Files.exists(folder.resolve("out").resolve(APRIL.id())));
      assertKnown(MARCH, MARCH);
      assertThrows(UnknownRun.class, () -> new Runs(out).resolve(APRIL.id()));
      try (OutStore store = OutFolder.open(out)) {
        assertEquals(Optional.empty(), store.answered(APRIL.question()));
      }
    }
    Bucket.dyingAt = "";
    assertEquals(Publication.Kind.NEW, publish(APRIL).kind());
    assertKnown(APRIL, APRIL, MARCH);
  }

  @Test
  void aPointerWhoseWriterDiedNamesTheOldRunOrTheNewOne() throws IOException {
    publish(MARCH);
    Bucket.dyingAt = ".latest.json.next";
    assertThrows(RefusedInput.class, () -> publish(APRIL));
    assertEquals(MARCH.id(), new Runs(out).resolve("latest").id());
    Bucket.dyingAt = "latest.json";
    try (OutStore store = OutFolder.open(out)) {
      FinishedRun april = store.answered(APRIL.question()).orElseThrow();
      assertThrows(RefusedInput.class, () -> store.offerLatest(april, Set.of()));
    }
    Files.writeString(folder.resolve("out/latest.json"), "{\"run\":\"2024");
    assertEquals(APRIL.id(), new Runs(out).resolve("latest").id());
  }

  @Test
  void askedAgainItIsAnsweredFromACopyAndDocumentsDrawnIntoItAreKept() throws IOException {
    publish(MARCH);
    try (OutStore store = OutFolder.open(out)) {
      FinishedRun kept = store.answered(MARCH.question()).orElseThrow();
      assertTrue(Files.isDirectory(kept.folder().resolve("tables")));
      assertFalse(kept.folder().startsWith(folder));
      Files.writeString(kept.folder().resolve("report.en.html"), "drawn");
      store.drawn(kept);
    }
    Path kept = folder.resolve("out").resolve(MARCH.id());
    assertEquals("drawn", Files.readString(kept.resolve("report.en.html")));
  }

  @Test
  void theSameBytesAreReproducedAndOthersLieBeside() throws IOException {
    publish(MARCH);
    assertEquals(Publication.Kind.REPRODUCED, publish(MARCH).kind());
    Publication conflict = publish(MARCH.with("2\n"));
    assertEquals(Publication.Kind.CONFLICT, conflict.kind());
    assertEquals(out.resolve(MARCH.id() + ".conflict"), conflict.run().place());
    assertKnown(MARCH, MARCH);
  }

  @Test
  void thePointerMovesByTheRuleOfTheLink() throws IOException {
    publish(APRIL);
    assertFalse(publish(MARCH).latest().isThis());
    assertKnown(APRIL, MARCH, APRIL);
    assertTrue(publish(MARCH, LatestOverride.OLDER).latest().isThis());
    BuiltRun differing = BuiltRun.of("differing", "2024-05-31").differing();
    assertFalse(publish(differing).latest().isThis());
    assertTrue(publish(differing, LatestOverride.DIFFERENCES).latest().isThis());
  }

  @Test
  void whereThereIsNothingThereAreNoRuns() {
    assertEquals(List.of(), new Runs(out).all());
    assertThrows(UnknownRun.class, () -> new Runs(out).resolve("latest"));
  }

  @Test
  void inputIsFoundHashedAndRememberedThere() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data/plans"));
    Files.writeString(data.resolve("a.csv"), "abc");
    OutFolder.open(out).close();
    Location place = Bucket.of(folder.resolve("data"));
    Instant later = Files.getLastModifiedTime(data.resolve("a.csv")).toInstant().plusSeconds(9);
    InputFiles files = InputFolder.files(place, PLANS, PLANS, OutFolder.memory(out, later));
    InputFiles.InputFile file = files.of("plans").get(0);
    assertEquals("plans/a.csv", file.name());
    assertEquals(place.resolve("plans/a.csv").text(), file.path());
    assertEquals(Hash.ofFile(data.resolve("a.csv")), file.sha256());
    files.assertUnchanged();
    Files.delete(data.resolve("a.csv"));
    assertThrows(RefusedInput.class, files::assertUnchanged);
    String known =
        OutFolder.memory(out, later).of(SharedFolder.of(place), file.name(), file.stamp());
    assertEquals(file.sha256(), known);
  }

  @Test
  void aFileSystemThatIsNotThereIsRefusedInOneLine() {
    Location unknown = Location.of("nowhere://host/out");
    for (Executable use :
        List.<Executable>of(
            () -> OutFolder.open(unknown),
            () -> new Runs(unknown).all(),
            () -> InputFolder.files(unknown, PLANS, PLANS, HashMemory.none()))) {
      List<String> lines = assertThrows(RefusedInput.class, use).lines();
      assertEquals(1, lines.size());
      assertTrue(lines.get(0).contains("nowhere://host/out: "), lines.get(0));
      assertTrue(lines.get(0).contains("No FileSystem for scheme"), lines.get(0));
    }
  }

  @Test
  void onlyPathsWithASchemeAreOnAnotherFileSystem() {
    for (String local : List.of("data", "/data/a:b", "file:/data", "file:///data", "c:/data")) {
      assertTrue(Location.of(local).isLocal(), local);
    }
    assertEquals("/data/日本 %41", Location.of("/data/日本 %41").text());
    assertEquals(Path.of("/a b"), Location.of("file:///a%20b").local());
    for (String shared : List.of("hdfs://host/data", "s3a://bucket/data/", "hdfs:/data")) {
      assertFalse(Location.of(shared).isLocal(), shared);
    }
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Location none = Bucket.of(folder.resolve("none"));
    assertEquals(
        List.of("data folder " + none + ": not found; a folder with one file per table is needed"),
        assertThrows(
                RefusedInput.class, () -> InputFolder.files(none, PLANS, PLANS, HashMemory.none()))
            .lines());
  }

  private Publication publish(BuiltRun run, LatestOverride... allowed) throws IOException {
    try (OutStore store = OutFolder.open(out)) {
      run.build(store.begin(run.question()));
      return store.publish(Set.of(allowed), stage -> {});
    }
  }

  private void assertKnown(BuiltRun latest, BuiltRun... newestFirst) {
    Runs runs = new Runs(out);
    assertEquals(
        List.of(newestFirst).stream().map(BuiltRun::id).toList(),
        runs.all().stream().map(FinishedRun::id).toList());
    assertEquals(latest.id(), runs.resolve("latest").id());
  }
}
