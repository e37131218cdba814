package tassei.jobs.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tassei.jobs.file.FileTree;
import tassei.jobs.file.HashMemory;
import tassei.jobs.file.OwnerMark;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.WhatIfs;

/** An output folder may hold what others put there: it is neither followed nor removed. */
class HostileOutTest {
  private static final BuiltRun MARCH = BuiltRun.of("march", "2024-03-31");

  @TempDir private Path scratch;
  private Path out;
  private Path outside;

  @BeforeEach
  void anOutFolderAndSomethingPrecious() throws IOException {
    out = Files.createDirectory(scratch.resolve("out"));
    outside = Files.createDirectory(scratch.resolve("outside"));
    Files.writeString(outside.resolve("precious.txt"), "mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {".work", ".index"})
  void aLinkInThePlaceOfAFolderIsRefused(String name) throws IOException {
    Path link = Files.createSymbolicLink(out.resolve(name), outside);
    assertRefused(link + ": is a link, which is not followed; remove it");
  }

  @Test
  void aLinkInThePlaceOfTheLockIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(out.resolve(".lock"), outside.resolve("precious.txt"));
    assertRefused(link + ": is a link, which is not followed; remove it");
  }

  /** A second name of a file is no link, and looks like a file of ours. */
  @Test
  void aLockThatHoldsSomethingElseIsRefused() throws IOException {
    Files.createLink(out.resolve(".lock"), outside.resolve("precious.txt"));
    assertRefused(out.resolve(".lock") + ": is not the lock of a run; remove it");
  }

  @Test
  void aLinkInThePlaceOfOwnersIsRefused() throws IOException {
    publish(MARCH);
    Path owners = out.resolve(".index/owners");
    FileTree.delete(owners);
    Files.createSymbolicLink(owners, outside);
    try (RunStore store = RunStore.open(out)) {
      assertThrows(RefusedInput.class, () -> store.begin(MARCH.question()));
    }
    assertUntouched();
  }

  /** A shell completes the name of the link: it is ours, and says which run it means. */
  @Test
  void theLinkToTheLatestRunIsReadByItsPath() throws IOException {
    publish(MARCH);
    for (String name : List.of("latest", out.resolve("latest").toString(), out + "/latest/")) {
      assertEquals(MARCH.id(), new Runs(out).resolve(name).id(), name);
    }
  }

  /** From another folder a run is named by a way that leads up and down again. */
  @Test
  void aWayThatLeadsUpAndDownAgainIsTheSameRun() throws IOException {
    publish(MARCH);
    String way = outside.resolve("../out").resolve(MARCH.id()).toString();
    FinishedRun run = new Runs(out).resolve(way);
    assertEquals(out.resolve(MARCH.id()), run.folder());
    FinishedRun other = new Runs(outside).resolve(way);
    assertEquals(out.resolve(MARCH.id()), other.folder());
  }

  @Test
  void aLinkInThePlaceOfARunIsRefusedAndPutAside() throws IOException {
    publish(MARCH);
    Path run = out.resolve(MARCH.id());
    Files.move(run, outside.resolve("run"));
    Files.createSymbolicLink(run, outside.resolve("run"));
    try (RunStore store = RunStore.open(out)) {
      assertThrows(RefusedInput.class, () -> store.answered(MARCH.question()));
      assertEquals(List.of(), store.runs().all());
      assertEquals(1, store.runs().damage().size());
      assertThrows(RefusedInput.class, () -> store.runs().resolve(MARCH.id()));
      assertEquals(Publication.Kind.REPAIRED, MARCH.publish(store).kind());
    }
    assertTrue(Files.isSymbolicLink(out.resolve(MARCH.id() + ".damaged")));
    assertTrue(Files.exists(outside.resolve("run/tables/a.csv")));
    assertUntouched();
  }

  @Test
  void latestLeadsToARunBesideItAndNowhereElse() throws IOException {
    publish(MARCH);
    Path latest = out.resolve("latest");
    for (Path elsewhere : List.of(outside, Path.of("../out/" + MARCH.id()))) {
      Files.delete(latest);
      Files.createSymbolicLink(latest, elsewhere);
      assertThrows(RefusedInput.class, () -> new Runs(out).resolve("latest"));
    }
    try (RunStore store = RunStore.open(out)) {
      FinishedRun kept = store.answered(MARCH.question()).orElseThrow();
      assertTrue(store.offerLatest(kept, Set.of()).isThis());
    }
    assertEquals(MARCH.id(), new Runs(out).resolve("latest").id());
  }

  @Test
  void whatIfsAreNotMadeBehindALink() throws IOException {
    Path link = Files.createSymbolicLink(out.resolve("whatif"), outside);
    WhatIfs all = new WhatIfs(out);
    assertThrows(RefusedInput.class, all::made);
    assertThrows(RefusedInput.class, () -> all.answered("id", MARCH.question(), HashMemory.none()));
    Files.delete(link);
    Files.createDirectory(link);
    Files.createSymbolicLink(link.resolve("id"), outside);
    assertThrows(RefusedInput.class, () -> all.answered("id", MARCH.question(), HashMemory.none()));
    try (RunStore store = RunStore.open(out)) {
      MARCH.build(store.begin(MARCH.question()));
      store.publishWhatIf("id");
    }
    assertTrue(Files.isSymbolicLink(link.resolve("id.damaged")));
    assertUntouched();
  }

  @Test
  void onlyFoldersThatWereMadeHereAreRemoved() throws IOException {
    publish(MARCH);
    Path foreign = Files.createDirectories(out.resolve(".work/build"));
    Files.writeString(foreign.resolve("precious.txt"), "mine");
    Path copied = Files.createDirectories(out.resolve(".work/copied"));
    OwnerMark.mark(copied, OwnerMark.fresh());
    Files.writeString(copied.resolve("precious.txt"), "mine");
    try (RunStore store = RunStore.open(out)) {
      Path conflict = out.resolve(MARCH.id() + ".conflict");
      Files.createDirectory(conflict);
      Files.writeString(conflict.resolve("precious.txt"), "mine");
      Path second = out.resolve(MARCH.id() + ".conflict-2");
      for (String content : List.of("2\n", "3\n")) {
        assertEquals(second, MARCH.with(content).publish(store).run().folder());
      }
      assertEquals("3\n", Files.readString(second.resolve("tables/a.csv")));
      assertTrue(Files.exists(conflict.resolve("precious.txt")));
    }
    assertTrue(Files.exists(foreign.resolve("precious.txt")));
    assertTrue(Files.exists(copied.resolve("precious.txt")));
  }

  @Test
  void everyFolderThatIsMadeIsRegisteredUntilItIsRemoved() throws IOException {
    publish(MARCH);
    String id = OwnerMark.of(out.resolve(MARCH.id())).orElseThrow();
    assertTrue(Files.exists(out.resolve(".index/owners").resolve(id)));
    Path building;
    String made;
    try (RunStore store = RunStore.open(out)) {
      building = store.begin(BuiltRun.of("july", "2024-07-31").question());
      made = OwnerMark.of(building).orElseThrow();
      assertTrue(Files.exists(out.resolve(".index/owners").resolve(made)));
    }
    assertFalse(Files.exists(building));
    assertFalse(Files.exists(out.resolve(".index/owners").resolve(made)));
  }

  @Test
  void whatIsNoEntryOfTheIndexSaysNothing() throws IOException {
    publish(MARCH);
    Files.writeString(out.resolve(".index/notes.txt"), "mine");
    Files.writeString(out.resolve(".index").resolve(MARCH.question().hash()), "nonsense");
    try (RunStore store = RunStore.open(out)) {
      assertEquals(MARCH.id(), store.answered(MARCH.question()).orElseThrow().id());
    }
    assertEquals("mine", Files.readString(out.resolve(".index/notes.txt")));
  }

  private void publish(BuiltRun run) throws IOException {
    try (RunStore store = RunStore.open(out)) {
      run.publish(store);
    }
  }

  private void assertRefused(String line) throws IOException {
    RefusedInput refused = assertThrows(RefusedInput.class, () -> RunStore.open(out));
    assertEquals(List.of(line), refused.lines());
    assertUntouched();
  }

  private void assertUntouched() throws IOException {
    assertEquals("mine", Files.readString(outside.resolve("precious.txt")));
  }
}
