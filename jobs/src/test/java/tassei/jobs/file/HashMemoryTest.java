package tassei.jobs.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.input.InputFolder;
import tassei.jobs.store.OutFolder;
import tassei.jobs.store.RunStore;

/** Only what changed is read again, and nothing is ever taken for what it is not. */
class HashMemoryTest {
  private static final List<String> PLANS = List.of("plans");

  @TempDir private Path scratch;
  private Path out;
  private Path file;
  private Instant later;

  @BeforeEach
  void aFileThatWasWrittenAWhileAgo() throws IOException {
    out = Files.createDirectories(scratch.resolve("out"));
    Files.createDirectories(memory().getParent());
    file = folder("data").resolve("plans.csv");
    later = FileStamp.of(file).changed().toInstant().plusSeconds(60);
  }

  @Test
  void whatDidNotChangeIsNotRead() throws IOException {
    String hash = remembered("data");
    FileStamp stamp = FileStamp.of(file);
    Files.delete(file);
    assertEquals(
        hash, OutFolder.memory(Location.of(out), later).of(place("data"), "plans.csv", stamp));
  }

  @Test
  void whatWasJustReadIsNotReadAgain() throws IOException {
    HashMemory memory = OutFolder.memory(Location.of(out), later);
    FileStamp stamp = FileStamp.of(file);
    String hash = memory.of(place("data"), "plans.csv", stamp);
    Files.delete(file);
    assertEquals(hash, memory.of(place("data"), "plans.csv", stamp));
  }

  @Test
  void whateverOfAStampChangesTheFileIsReadAgain() throws IOException {
    remembered("data");
    FileStamp was = FileStamp.of(file);
    Files.delete(file);
    FileTime other = FileTime.from(was.modified().toInstant().plusNanos(1));
    for (FileStamp changed :
        List.of(
            new FileStamp(was.size() + 1, was.modified(), was.changed(), was.key()),
            new FileStamp(was.size(), other, was.changed(), was.key()),
            new FileStamp(was.size(), was.modified(), other, was.key()),
            new FileStamp(was.size(), was.modified(), was.changed(), "another inode"))) {
      assertIsRead("data", changed);
    }
    assertIsRead("elsewhere", was);
  }

  @Test
  void aFileWrittenJustBeforeItWasHashedIsNotTrusted() throws IOException {
    later = FileStamp.of(file).changed().toInstant().plusMillis(1900);
    remembered("data");
    FileStamp stamp = FileStamp.of(file);
    Files.delete(file);
    assertIsRead("data", stamp);
  }

  @Test
  void anEditThatSetsItsTimeBackIsSeen() throws IOException {
    String before = remembered("data");
    FileTime modified = Files.getLastModifiedTime(file);
    Files.writeString(file, "PLAN\n");
    Files.setLastModifiedTime(file, modified);
    assertEquals(Hash.ofFile(file), remembered("data"));
    assertEquals(false, before.equals(remembered("data")));
  }

  @Test
  void damageCostsTimeAndNothingElse() throws IOException {
    String hash = remembered("data");
    byte[] whole = Files.readAllBytes(memory());
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(memory(), damaged);
      assertEquals(hash, remembered("data"), "byte " + at);
    }
    for (int length = 0; length < whole.length; length++) {
      Files.write(memory(), java.util.Arrays.copyOf(whole, length));
      assertEquals(hash, remembered("data"), length + " bytes");
    }
    Files.delete(memory());
    Files.createDirectory(memory());
    assertEquals(hash, remembered("data"));
  }

  @Test
  void twoDataFoldersAlternateAndBothAreRemembered() throws IOException {
    Path second = folder("second").resolve("plans.csv");
    later = later.plusSeconds(60);
    remembered("data");
    remembered("second");
    remembered("data");
    for (Path known : List.of(file, second)) {
      FileStamp stamp = FileStamp.of(known);
      Files.delete(known);
      assertEquals(
          64,
          OutFolder.memory(Location.of(out), later)
              .of(new LocalFolder(known.getParent()), "plans.csv", stamp)
              .length());
    }
  }

  @Test
  void rehashReadsEverything() throws IOException {
    remembered("data");
    FileStamp stamp = FileStamp.of(file);
    Files.delete(file);
    HashMemory emptied = OutFolder.memory(Location.of(out), later).emptied();
    assertThrows(NoSuchFileException.class, () -> emptied.of(place("data"), "plans.csv", stamp));
  }

  @Test
  void theStoreKeepsWhatSparesTimeAndWhatBearsNoMarkOfOurs() throws IOException {
    remembered("data");
    Path state = Files.createDirectories(out.resolve(".work/state")).resolve("one");
    Files.writeString(state, "kept");
    Files.createDirectories(out.resolve(".work/left/deep"));
    Files.createSymbolicLink(out.resolve(".work/latest"), Path.of("nowhere"));
    RunStore.open(out).close();
    assertEquals("kept", Files.readString(state));
    try (java.util.stream.Stream<Path> left = Files.list(out.resolve(".work"))) {
      assertEquals(
          List.of("hashes", "latest", "left", "state"),
          left.map(entry -> entry.getFileName().toString()).sorted().toList());
    }
  }

  private Path memory() {
    return out.resolve(".work").resolve("hashes");
  }

  private Folder place(String folder) throws IOException {
    return new LocalFolder(scratch.toRealPath().resolve(folder));
  }

  private Path folder(String name) throws IOException {
    Path folder = Files.createDirectory(scratch.toRealPath().resolve(name));
    Files.writeString(folder.resolve("plans.csv"), "plan\n");
    return folder;
  }

  /** The hash as a run finds it, and remembers it. */
  private String remembered(String folder) {
    HashMemory memory = OutFolder.memory(Location.of(out), later);
    return InputFolder.files(Location.of(scratch.resolve(folder)), PLANS, PLANS, memory)
        .all()
        .get(0)
        .sha256();
  }

  private void assertIsRead(String folder, FileStamp stamp) {
    HashMemory memory = OutFolder.memory(Location.of(out), later);
    assertThrows(NoSuchFileException.class, () -> memory.of(place(folder), "plans.csv", stamp));
  }
}
