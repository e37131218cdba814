package tassei.jobs.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.file.FileTree;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.WhatIfs;

class RunStoreTest {
  private static final BuiltRun MARCH = BuiltRun.of("march", "2024-03-31");
  private static final BuiltRun JULY = BuiltRun.of("july", "2024-07-31");

  @TempDir private Path out;

  @Test
  void aRunIsPublishedInOrder() throws IOException {
    List<String> steps = new ArrayList<>();
    try (RunStore store = RunStore.open(out)) {
      MARCH.build(store.begin(MARCH.question()));
      Publication published = store.publish(Set.of(), steps::add);
      assertEquals(Publication.Kind.NEW, published.kind());
      assertEquals("moved to this run", published.latest().why());
      assertEquals(Optional.of(published.run()), store.answered(MARCH.question()));
    }
    assertEquals(Progress.PUBLISHING, steps);
    assertEquals(Path.of(MARCH.id()), Files.readSymbolicLink(out.resolve("latest")));
    assertEquals(List.of(".index", ".lock", ".work", MARCH.id(), "latest"), names(out));
    assertEquals(List.of(), names(out.resolve(".work")));
  }

  @Test
  void latestDoesNotMoveToAnEarlierDayUnlessAsked() throws IOException {
    try (RunStore store = RunStore.open(out)) {
      JULY.publish(store);
      Publication march = MARCH.publish(store);
      assertFalse(march.latest().isThis());
      assertEquals(
          "it names a run as of 2024-07-31, this one is as of 2024-03-31 (--latest moves it)",
          march.latest().why());
      assertEquals(JULY.id(), latest());
      assertTrue(store.offerLatest(march.run(), Set.of(LatestOverride.OLDER)).isThis());
      assertEquals(MARCH.id(), latest());
      JULY.publish(store);
      assertEquals(JULY.id(), latest());
    }
  }

  @Test
  void latestMovesToARunOfTheSameDay() throws IOException {
    BuiltRun again = BuiltRun.of("again", "2024-03-31");
    try (RunStore store = RunStore.open(out)) {
      MARCH.publish(store);
      again.publish(store);
      assertEquals(again.id(), latest());
    }
  }

  @Test
  void latestDoesNotMoveToARunThatDiffersUnlessAllowed() throws IOException {
    try (RunStore store = RunStore.open(out)) {
      MARCH.publish(store);
      Publication july = JULY.differing().publish(store);
      assertEquals(
          "a published control does not agree (--allow-differences moves it)", july.latest().why());
      assertEquals(MARCH.id(), latest());
      assertFalse(store.offerLatest(july.run(), Set.of(LatestOverride.OLDER)).isThis());
      assertTrue(store.offerLatest(july.run(), Set.of(LatestOverride.DIFFERENCES)).isThis());
      assertEquals(JULY.id(), latest());
    }
  }

  @Test
  void theSameBytesAreReproduced() throws IOException {
    try (RunStore store = RunStore.open(out)) {
      MARCH.publish(store);
      Publication again = MARCH.publish(store);
      assertEquals(Publication.Kind.REPRODUCED, again.kind());
      assertEquals(List.of(), names(out.resolve(".work")));
    }
  }

  @Test
  void otherBytesAreKeptBesideAndNotLatest() throws IOException {
    try (RunStore store = RunStore.open(out)) {
      MARCH.publish(store);
      MARCH.with("2\n").publish(store);
      Publication again = MARCH.with("3\n").publish(store);
      assertEquals(Publication.Kind.CONFLICT, again.kind());
      assertEquals(List.of("tables/a.csv"), again.differing());
      Path beside = out.resolve(MARCH.id() + ".conflict");
      assertEquals(beside, again.run().folder());
      assertEquals("3\n", Files.readString(beside.resolve("tables/a.csv")));
      assertEquals("1\n", Files.readString(out.resolve(MARCH.id()).resolve("tables/a.csv")));
      assertEquals(MARCH.id(), latest());
      assertEquals(1, store.runs().all().size());
      assertEquals(List.of(), names(out.resolve(".work")));
    }
  }

  @Test
  void whatAKilledRunLeftIsRemovedAndFinishedRunsAreNot() throws IOException {
    try (RunStore store = RunStore.open(out)) {
      MARCH.publish(store);
    }
    OwnerRegister owners = new OwnerRegister(out.resolve(".index/owners"));
    Path left = owners.make(out.resolve(".work/abc"));
    Files.writeString(Files.createDirectory(left.resolve("tables")).resolve("x.csv"), "half");
    Files.createSymbolicLink(left.resolve("latest"), Path.of("../../" + MARCH.id()));
    try (RunStore store = RunStore.open(out)) {
      assertEquals(List.of(), names(out.resolve(".work")));
      assertTrue(store.answered(MARCH.question()).isPresent());
    }
  }

  @Test
  void aFinishedRunWithoutIndexIsAdopted() throws IOException {
    try (RunStore store = RunStore.open(out)) {
      MARCH.publish(store);
    }
    FileTree.delete(out.resolve(".index"));
    try (RunStore store = RunStore.open(out)) {
      assertEquals(MARCH.id(), store.answered(MARCH.question()).orElseThrow().id());
    }
  }

  @Test
  void aRunThatLostItsTablesIsComputedAgain() throws IOException {
    try (RunStore store = RunStore.open(out)) {
      MARCH.publish(store);
      FileTree.delete(out.resolve(MARCH.id()).resolve("tables"));
      assertThrows(RefusedInput.class, () -> store.answered(MARCH.question()));
      assertEquals(Publication.Kind.REPAIRED, MARCH.publish(store).kind());
      assertTrue(store.answered(MARCH.question()).isPresent());
      assertTrue(Files.exists(out.resolve(MARCH.id() + ".damaged")));
    }
  }

  @Test
  void aRunThatWasRemovedIsNoLatest() throws IOException {
    try (RunStore store = RunStore.open(out)) {
      JULY.publish(store);
      FileTree.delete(out.resolve(JULY.id()));
      assertTrue(store.answered(JULY.question()).isEmpty());
      assertTrue(MARCH.publish(store).latest().isThis());
    }
  }

  @Test
  void aFolderNamedLatestIsLeftAlone() throws IOException {
    Files.createDirectories(out.resolve("latest"));
    try (RunStore store = RunStore.open(out)) {
      Publication march = MARCH.publish(store);
      assertEquals(out.resolve("latest") + " is not a link; remove it", march.latest().why());
    }
  }

  @Test
  void oneRunAtATime() throws IOException {
    try (RunStore store = RunStore.open(out)) {
      assertEquals(List.of(), store.runs().all());
      OutFolderBusy busy = assertThrows(OutFolderBusy.class, () -> RunStore.open(out));
      assertEquals(
          out
              + ": another run holds this folder (process "
              + ProcessHandle.current().pid()
              + "); wait for it or name another --out",
          busy.getMessage());
    }
    RunStore.open(out).close();
  }

  @Test
  void anOutFolderThatIsAFileIsRefused() throws IOException {
    Path file = Files.writeString(out.resolve("file"), "");
    assertEquals(
        List.of("out folder " + file + ": " + file + " is not a folder"),
        assertThrows(RefusedInput.class, () -> RunStore.open(file)).lines());
  }

  @Test
  void whatIfsThatCannotBeWrittenAreRefused() throws IOException {
    Path file = Files.createFile(out.resolve("whatif"));
    String expected = "out folder " + file + ": " + file + " is not a folder";
    RefusedInput refused = assertThrows(RefusedInput.class, () -> new WhatIfs(out).made());
    assertEquals(List.of(expected), refused.lines());
    try (RunStore store = RunStore.open(out)) {
      Files.createFile(store.begin(BuiltRun.of("if", "2024-03-31").question()).resolve("a"));
      assertThrows(RefusedInput.class, () -> store.publishWhatIf("id"));
    }
    Files.delete(file);
    assertEquals(file, new WhatIfs(out).made());
    try (Stream<Path> left = Files.list(file)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void whatIfsInWhatIsNoFolderAreRefused() throws IOException {
    Path file = Files.createFile(out.resolve("plain"));
    RefusedInput refused = assertThrows(RefusedInput.class, () -> new WhatIfs(file).made());
    assertTrue(refused.getMessage().contains("plain"), refused.getMessage());
    assertEquals(1, refused.lines().size());
  }

  @Test
  void runsAreListedNewestFirstAndResolved() throws Exception {
    try (RunStore store = RunStore.open(out)) {
      JULY.publish(store);
      Thread.sleep(5);
      MARCH.publish(store);
    }
    Runs runs = new Runs(out);
    assertEquals(List.of(MARCH.id(), JULY.id()), runs.all().stream().map(FinishedRun::id).toList());
    assertEquals(JULY.id(), runs.resolve("latest").id());
    assertEquals(MARCH.id(), runs.resolve(MARCH.id()).id());
    assertEquals(
        MARCH.id(), new Runs(Path.of("x")).resolve(out.resolve(MARCH.id()).toString()).id());
    assertEquals(
        "\"nothing\" is no finished run; accepted: latest, a folder, or one of "
            + MARCH.id()
            + ", "
            + JULY.id(),
        assertThrows(UnknownRun.class, () -> runs.resolve("nothing")).getMessage());
    assertThrows(UnknownRun.class, () -> new Runs(out.resolve("none")).resolve("latest"));
  }

  private String latest() throws IOException {
    return Files.readSymbolicLink(out.resolve("latest")).toString();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
