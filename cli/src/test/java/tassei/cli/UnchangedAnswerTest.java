package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tassei.jobs.store.OutLock;

/** A run that has nothing to do is answered from what was said before, while nothing changed. */
class UnchangedAnswerTest extends TypedCommands {
  private static final String CLASSES = "java.class.path";

  private final String classes = System.getProperty(CLASSES);
  private Path data;
  private Path store;

  @BeforeEach
  void answeredOnce() throws Exception {
    Path jar = Files.createFile(scratch.resolve("tassei.jar"));
    System.setProperty(CLASSES, jar + ":" + classes);
    data = scratch.resolve("data");
    store = scratch.resolve("out");
    FinishedOut.copy(ROOT.resolve("data-samples/national"), data);
    Files.copy(ROOT.resolve("conf/national.yaml"), scratch.resolve("conf.yaml"));
    assertEquals(ExitCode.DONE, tassei(asked()), err.toString());
    Thread.sleep(2_100);
    assertEquals(ExitCode.DONE, tassei(asked()), err.toString());
  }

  @AfterEach
  void asItWas() {
    System.setProperty(CLASSES, classes);
  }

  private String[] asked(String... more) {
    List<String> words =
        List.of("run", "--data", data.toString(), "--out", store.toString(), "--formats", "none");
    List<String> conf =
        List.of("--conf", scratch.resolve("conf.yaml").toString(), "--master", "none");
    return Stream.of(words, conf, List.of(more)).flatMap(List::stream).toArray(String[]::new);
  }

  private static Optional<UnchangedAnswer> kept(String... words) {
    return new SameWords(List.of(words)).answer();
  }

  @Test
  void theSameIsSaidAgain() {
    String said = out.toString();
    String noted = err.toString();
    assertTrue(kept(asked()).isPresent());
    assertEquals(ExitCode.DONE, tassei(asked()));
    assertEquals(said, out.toString());
    assertEquals(noted, err.toString());
  }

  @Test
  void otherWordsAreAskedAnew() {
    assertTrue(kept(asked("--force")).isEmpty());
    assertTrue(kept(asked("--rehash")).isEmpty());
  }

  @Test
  void whateverChangesIsLookedAt() throws Exception {
    assertLookedAt(data.resolve("budget.csv"));
    assertLookedAt(scratch.resolve("conf.yaml"));
    assertLookedAt(scratch.resolve("tassei.jar"));
    assertLookedAt(store.resolve("latest/report.json"));
    assertLookedAt(store.resolve("latest/tables/controls.csv"));
  }

  @Test
  void whateverAppearsIsLookedAt() throws Exception {
    assertAppears(data.resolve("another.txt"));
    assertAppears(store.resolve("another"));
    assertAppears(store.resolve(".work/another"));
    assertAppears(store.resolve("latest/tables/another.csv"));
  }

  @Test
  void whileAnotherRunHoldsTheFolderNothingIsSaid() throws Exception {
    try (OutLock held = OutLock.beside(store.resolve("a run"))) {
      assertTrue(held != null && kept(asked()).isEmpty());
      assertEquals(ExitCode.BUSY, tassei(asked()));
    }
    assertTrue(kept(asked()).isPresent());
  }

  @Test
  void whatIsDamagedIsNotBelieved() throws Exception {
    try (RandomAccessFile file =
        new RandomAccessFile(store.resolve(".index/unchanged").toFile(), "rw")) {
      file.seek(file.length() / 2);
      file.write(0x7F);
    }
    assertTrue(kept(asked()).isEmpty());
    assertEquals(ExitCode.DONE, tassei(asked()));
    assertTrue(kept(asked()).isPresent());
  }

  /** Its time is set back afterwards; that it was touched shows all the same. */
  private void assertLookedAt(Path file) throws IOException {
    UnchangedAnswer was = kept(asked()).orElseThrow();
    FileTime before = Files.getLastModifiedTime(file);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    Files.setLastModifiedTime(file, before);
    assertTrue(kept(asked()).isEmpty(), file.toString());
    seenAgain(was);
  }

  private void assertAppears(Path file) throws IOException {
    UnchangedAnswer was = kept(asked()).orElseThrow();
    Files.createFile(file);
    assertTrue(kept(asked()).isEmpty(), file.toString());
    Files.delete(file);
    seenAgain(was);
  }

  /** As if all had been so when the answer was kept. */
  private void seenAgain(UnchangedAnswer was) throws IOException {
    List<SeenFile> seen = was.files().stream().map(UnchangedAnswerTest::now).toList();
    new UnchangedAnswer(was.asked(), was.exit(), was.out(), was.err(), seen)
        .write(store.resolve(".index/unchanged"));
  }

  private static SeenFile now(SeenFile before) {
    Path file = Path.of(before.path());
    return before.changed() < 0 ? SeenFile.entries(file) : SeenFile.of(file);
  }
}
