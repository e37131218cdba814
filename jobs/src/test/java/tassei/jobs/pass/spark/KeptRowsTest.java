package tassei.jobs.pass.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.RowChoice;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.Source;

/** What rows came to is kept, and made again where anything it depends on is another. */
class KeptRowsTest {
  private static final AtomicInteger READ = new AtomicInteger();
  private static final List<List<String>> PIECES =
      List.of(List.of("a1", "b1", "c1"), List.of("d2", "b2"), List.of("e3", "f3", "g3"));

  /** So that different letters have different first bits. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static SparkCore core;

  @TempDir Path state;

  @BeforeAll
  static void start() {
    core = SparkCore.starting("local[2]");
  }

  @AfterAll
  static void end() {
    core.close();
  }

  @BeforeEach
  void nothingIsRead() {
    READ.set(0);
  }

  @Test
  void whatIsAskedAgainIsNotReadAgain() {
    assertEquals("a1 b1+b2 c1 d2 e3 f3 g3", made(PIECES, "question", "program"));
    assertEquals(16, READ.getAndSet(0), "every row, for its key and for itself");
    assertEquals("a1 b1+b2 c1 d2 e3 f3 g3", made(PIECES, "question", "program"));
    assertEquals(0, READ.get());
  }

  @Test
  void onlyPiecesThatRowsOfOthersBearOnAreReadAgain() {
    made(PIECES, "question", "program");
    READ.set(0);
    List<List<String>> more = List.of(PIECES.get(0), PIECES.get(1), List.of("e3", "d3"));
    assertEquals("a1 b1+b2 c1 d2+d3 e3", made(more, "question", "program"));
    assertEquals(4 + 2, READ.get(), "the changed piece, and the one whose d is not alone any more");
  }

  @Test
  void anotherQuestionReadsWhatStandsAlone() {
    made(PIECES, "question", "program");
    READ.set(0);
    assertEquals("a1 b1+b2 c1 d2 e3 f3 g3", made(PIECES, "another", "program"));
    assertEquals(6, READ.getAndSet(0), "rows with others are packed, and keys are known");
    made(PIECES, "another", "program");
    assertEquals(0, READ.get());
  }

  @Test
  void whatAnotherProgramKeptIsNotAskedFor() {
    made(PIECES, "question", "program");
    READ.set(0);
    assertEquals("a1 b1+b2 c1 d2 e3 f3 g3", made(PIECES, "question", "another"));
    assertEquals(16, READ.get());
  }

  @Test
  void whatHasNoQuestionIsNotKept() {
    made(PIECES, null, "program");
    READ.set(0);
    assertEquals("a1 b1+b2 c1 d2 e3 f3 g3", made(PIECES, null, "program"));
    assertEquals(6, READ.get());
  }

  /** Whatever byte of whatever file was changed or lost. */
  @Test
  void whatIsDamagedIsMadeAgain() throws IOException {
    made(PIECES, "question", "program");
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      for (int at : new int[] {0, whole.length / 2, whole.length - 1}) {
        byte[] damaged = whole.clone();
        damaged[at] ^= 1;
        Files.write(file, damaged);
        assertEquals("a1 b1+b2 c1 d2 e3 f3 g3", made(PIECES, "question", "program"));
      }
      Files.write(file, new byte[3]);
      assertEquals("a1 b1+b2 c1 d2 e3 f3 g3", made(PIECES, "question", "program"));
      Files.delete(file);
      assertEquals("a1 b1+b2 c1 d2 e3 f3 g3", made(PIECES, "question", "program"));
    }
  }

  @Test
  void whatNobodyAskedForGoesAndWhatIsNotOursStays() throws IOException {
    made(PIECES, "question", "program");
    List<Path> before = files();
    Path foreign = Files.writeString(state.resolve("notes.txt"), "mine");
    Path torn = Files.writeString(state.resolve("sums-1.new"), "of a run that was killed");
    LargePasses passes = new LargePasses(core, state, "program");
    joined(passes, List.of(PIECES.get(2)), "question");
    passes.confirm();
    assertTrue(Files.exists(foreign));
    assertFalse(Files.exists(torn));
    assertTrue(files().size() < before.size());
    READ.set(0);
    made(List.of(PIECES.get(2)), "question", "program");
    assertEquals(0, READ.get());
  }

  /** Others may write to an output folder: a link in the place of a file is not followed. */
  @Test
  void aLinkIsNotFollowed() throws IOException {
    made(PIECES, "question", "program");
    for (Path file : files()) {
      Path elsewhere = Files.move(file, state.resolve("elsewhere"));
      Files.createSymbolicLink(file, elsewhere);
      assertEquals("a1 b1+b2 c1 d2 e3 f3 g3", made(PIECES, "question", "program"));
      assertFalse(Files.isSymbolicLink(file));
      Files.delete(elsewhere);
    }
  }

  /** A run that fails, or whose inputs change meanwhile, leaves nothing to be found. */
  @Test
  void whatIsNotConfirmedIsNotFound() throws IOException {
    joined(new LargePasses(core, state, "program"), PIECES, "question");
    assertEquals(List.of(), files());
    READ.set(0);
    made(PIECES, "question", "program");
    assertEquals(16, READ.get());
    assertFalse(files().isEmpty());
  }

  /** Rows that are brought together twice are kept as a whole. */
  @Test
  void whatIsBroughtTogetherAgainIsKeptAsAWhole() {
    for (int expected : new int[] {8, 0}) {
      READ.set(0);
      LargePasses passes = new LargePasses(core, state, "program");
      RowBuffer results = passes.results();
      List<String> sums =
          passes
              .read(PIECES, 0, new Letters(false), new Texts())
              .together(Texts::letter)
              .flat(group -> group, new Texts())
              .together(text -> text.substring(1))
              .keptAs("whole")
              .fold(new PassesTest.Joined(false), results);
      assertEquals(List.of("a1+b1+c1", "b2+d2", "e3+f3+g3"), sorted(sums));
      assertEquals(3, results.size(PassesTest.TABLE));
      passes.confirm();
      assertEquals(expected, READ.get());
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(state)) {
      return files.filter(file -> file.toString().endsWith(".kept")).toList();
    }
  }

  private String made(List<List<String>> pieces, String question, String program) {
    LargePasses passes = new LargePasses(core, state, program);
    String joined = joined(passes, pieces, question);
    passes.confirm();
    return joined;
  }

  private static String joined(LargePasses passes, List<List<String>> pieces, String question) {
    RowBuffer results = passes.results();
    Rows<List<String>> rows =
        passes.read(pieces, 0, new Letters(true), new Texts()).together(Texts::letter);
    Rows<List<String>> asked = question == null ? rows : rows.keptAs(question);
    List<String> sums = sorted(asked.fold(new PassesTest.Joined(false), results));
    List<String> written = new ArrayList<>();
    results.inOrder(PassesTest.TABLE).forEachRemaining(row -> written.add((String) row[0]));
    assertEquals(sums, written);
    return String.join(" ", sums);
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().map(KeptRowsTest::inOrder).sorted().toList();
  }

  private static String inOrder(String joined) {
    return String.join("+", Stream.of(joined.split("\\+", -1)).sorted().toList());
  }

  /** Rows by their letters; each that is read is counted. */
  private record Letters(boolean isByKey) implements Source<List<String>, String> {
    @Override
    public String identity(List<String> piece) {
      return String.join(",", piece);
    }

    @Override
    public Iterator<String> rows(List<String> piece) {
      READ.addAndGet(piece.size());
      return piece.iterator();
    }

    @Override
    public boolean tellsKeys(List<String> piece) {
      return isByKey;
    }

    @Override
    public long[] keys(List<String> piece) {
      READ.addAndGet(piece.size());
      return piece.stream().mapToLong(row -> row.charAt(0) * SPREAD).toArray();
    }

    @Override
    public Iterator<String> rows(List<String> piece, RowChoice wanted) {
      List<String> chosen =
          IntStream.range(0, piece.size()).filter(wanted::has).mapToObj(piece::get).toList();
      READ.addAndGet(chosen.size());
      return chosen.iterator();
    }
  }
}
