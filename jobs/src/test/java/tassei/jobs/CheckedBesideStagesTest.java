package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.checked.CheckedInputs;
import tassei.jobs.checked.InputBooks;
import tassei.jobs.checked.ParquetInputs;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.io.Books;
import tassei.jobs.io.BooksOfFew;
import tassei.jobs.io.Engine;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.oracle.RandomProgramme;
import tassei.jobs.read.HeaderNotes;
import tassei.jobs.read.HostileFiles;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.RefusedRows;
import tassei.jobs.store.record.RunReport.TableCount;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Origin;
import tassei.jobs.write.ResultFolder;

/** Inputs are read, checked and known as of a day alike, with a session and without. */
class CheckedBesideStagesTest {
  private static final Path SAMPLES = Path.of("..", "data-samples");
  private static final Path SECOND = Path.of("src", "test", "resources", "second-programme");
  private static final RunOptions LOCAL = new RunOptions("local[2]", null);
  private static final Settings ALL = Settings.defaults().withAnyRejected();

  @TempDir Path scratch;

  /** What one way and the other make of a data folder, line by line. */
  private final List<String> staged = new ArrayList<>();

  private final List<String> plain = new ArrayList<>();

  @TestFactory
  Stream<DynamicTest> theSamples() {
    return Stream.of(
        test("sample", "2022-03-31", SAMPLES.resolve("national")),
        test("broken", "2024-03-31", SAMPLES.resolve("broken")),
        damaged(1));
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> hostileFoldersAndRandomProgrammes() {
    return Stream.of(
            Stream.of("2025-05-16", "2019-03-31")
                .map(day -> test("sample", day, SAMPLES.resolve("national"))),
            hostile(),
            LongStream.rangeClosed(2, 40).mapToObj(this::damaged))
        .flatMap(tests -> tests);
  }

  private Stream<DynamicTest> hostile() {
    HostileFiles files = new HostileFiles(SECOND, scratch.resolve("hostile"));
    return Stream.<Spoiling>of(
            files::binaryNamedCsv,
            files::hugeCell,
            files::unterminatedQuote,
            files::textAfterQuote,
            files::nulBytes,
            files::nulBytesAtTheEnd,
            files::emptyFile,
            files::duplicateHeader,
            files::cp932InUtf8,
            files::parquetWithWrongTypes,
            files::truncatedParquet,
            files::goodParquet)
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    "hostile", () -> compare(folder.get(), LocalDate.of(2024, 3, 31))));
  }

  /** Makes a folder. */
  private interface Spoiling {
    Path get() throws Exception;
  }

  private DynamicTest test(String name, String day, Path data) {
    return DynamicTest.dynamicTest(name + " at " + day, () -> compare(data, LocalDate.parse(day)));
  }

  /** Every fifth is as it should be. */
  private DynamicTest damaged(long seed) {
    return DynamicTest.dynamicTest(
        "damaged programme " + seed,
        () -> {
          Path data = Files.createDirectories(scratch.resolve("damaged-" + seed));
          RandomProgramme.write(data, seed);
          if (seed % 5 != 0) {
            DamagedFolder.spoil(data, seed);
          }
          List<LocalDate> days = RandomProgramme.asOfDates(seed);
          compare(data, days.get((int) (seed % days.size())));
        });
  }

  private void compare(Path data, LocalDate asOf) throws IOException {
    staged.clear();
    plain.clear();
    InputFiles inputs = InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
    Path folder = Files.createTempDirectory(scratch, "compare");
    ResultFolder run = new ResultFolder(Files.createDirectories(folder.resolve("plain")));
    Path stages = Files.createDirectories(folder.resolve("staged"));
    try (Engine engine = Engine.start(ALL, inputs, stages, LOCAL)) {
      refusing(staged, () -> stages(engine, asOf));
      refusing(plain, () -> plain(inputs, asOf, run, engine.store().parquet()));
    }
    assertTrue(plain.size() > 0, "nothing is compared");
    assertEquals(String.join("\n", staged), String.join("\n", plain));
    for (InputTable table : Inputs.ALL) {
      String file = "rejected/" + table.name() + ".csv";
      assertEquals(text(stages.resolve(file)), text(run.path().resolve(file)), file);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "none";
  }

  private static void refusing(List<String> into, Runnable reading) {
    try {
      reading.run();
    } catch (Exception failed) { // of a task, Spark throws a checked one
      RefusedInput refused = (RefusedInput) RefusedInput.within(failed);
      into.add("refused");
      into.addAll(refused.lines());
      refused.rows().forEach(rows -> into.addAll(rows.lines()));
    }
  }

  private void stages(Engine engine, LocalDate asOf) {
    engine.store().open();
    HeaderNotes notes = engine.store().notes();
    staged.addAll(notes.lines());
    Accepted accepted = Accepted.of(engine.store(), engine.keep(), Optional.empty(), asOf);
    refusing(
        staged,
        () -> accepted.enterInto(BooksOfFew.by(Settings.defaults(), engine), new HeaderNotes()));
    accepted.enterInto(engine.books(), notes);
    staged.add("newest " + accepted.newestDay());
    for (InputTable table : Inputs.ALL) {
      List<Row> rows = accepted.of(table).collectAsList();
      counted(table, engine.books(), rows.size());
      sorted(staged, rows.stream().map(row -> shown(table, row, null)));
    }
    Known known = Known.of(accepted, asOf);
    for (InputTable table : Inputs.ALL) {
      staged.add("in force " + table.name());
      sorted(staged, shown(table, known.inForce(table)));
      if (table.dated()) {
        staged.add("reports " + table.name());
        sorted(staged, shown(table, known.reports(table)));
      }
    }
    staged.add("findings");
    sorted(
        staged,
        known.notYetKnown().collectAsList().stream().map(row -> row.toString().replace(", ", ",")));
  }

  private void counted(InputTable table, Books books, long accepted) {
    RefusedRows refused = books.refused(table);
    staged.add(
        table.name() + new TableCount(accepted + refused.number(), accepted, refused.number()));
    staged.addAll(refused.lines());
  }

  private static Stream<String> shown(InputTable table, Dataset<Row> rows) {
    boolean hasReason = Arrays.asList(rows.columns()).contains(Keys.WHY_NOT.name());
    return rows.collectAsList().stream()
        .map(row -> shown(table, row, hasReason ? row.getAs(Keys.WHY_NOT.name()) : null));
  }

  private static String shown(InputTable table, Row row, String whyNot) {
    List<Object> values = new ArrayList<>();
    for (Field field : table.valueFields()) {
      values.add(row.getAs(field.name()));
    }
    String file = row.getAs(Origin.FILE.name());
    return shown(values, file, row.getAs(Origin.RECORD.name()), whyNot);
  }

  private static String shown(List<Object> values, String file, long record, String whyNot) {
    return file + " " + record + " " + whyNot + " " + values;
  }

  private static String shown(InputRow row, String whyNot) {
    return shown(row.content(), row.origin().file(), row.origin().record(), whyNot);
  }

  private void plain(InputFiles inputs, LocalDate asOf, ResultFolder run, ParquetInputs parquet) {
    HeaderNotes notes = new HeaderNotes();
    CheckedInputs checked = CheckedInputs.read(inputs, ALL, notes, parquet);
    plain.addAll(notes.lines());
    refusing(plain, () -> InputBooks.enter(checked, Settings.defaults(), new HeaderNotes(), run));
    InputBooks books = InputBooks.enter(checked, ALL, notes, run);
    plain.add("newest " + checked.newestDay());
    for (InputTable table : Inputs.ALL) {
      plain.add(table.name() + books.rows().get(table.name()));
      books.refused().stream()
          .filter(refused -> refused.table().equals(table.name()))
          .forEach(refused -> plain.addAll(refused.lines()));
      sorted(plain, checked.accepted(table).stream().map(row -> shown(row, null)));
    }
    AsOfTables tables = AsOfTables.at(asOf, checked);
    for (InputTable table : Inputs.ALL) {
      plain.add("in force " + table.name());
      sorted(plain, tables.inForce(table).stream().map(row -> shown(row, null)));
      if (table.dated()) {
        plain.add("reports " + table.name());
        sorted(plain, tables.reports(table).stream().map(CheckedBesideStagesTest::shown));
      }
    }
    plain.add("findings");
    sorted(
        plain,
        tables.notYetKnown().stream()
            .map(
                finding ->
                    List.of(
                            finding.code().code(),
                            finding.severity().code(),
                            finding.table(),
                            finding.key(),
                            finding.messageJa(),
                            finding.messageEn())
                        .toString()
                        .replace(", ", ",")));
  }

  private static String shown(Vintage<InputRow> vintage) {
    return shown(vintage.report(), vintage.isInForce() ? null : vintage.whyNot().code());
  }

  private static void sorted(List<String> into, Stream<String> lines) {
    lines.sorted().forEach(into::add);
  }
}
