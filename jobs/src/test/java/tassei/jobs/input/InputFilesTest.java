package tassei.jobs.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.input.InputFiles.InputFile;
import tassei.jobs.refusal.RefusedInput;

class InputFilesTest {
  private static final List<String> TABLES = List.of("plans", "budget", "outcomes");
  private static final List<String> REQUIRED = List.of("plans", "budget");

  @TempDir private Path scratch;
  private Path folder;

  @BeforeEach
  void aDataFolder() throws IOException {
    folder = Files.createDirectory(scratch.resolve("data")).toRealPath();
    Files.writeString(folder.resolve("plans.csv"), "plan\n");
    Files.writeString(folder.resolve("budget.parquet"), "PAR1");
  }

  @Test
  void filesAreFoundByTableAndHashed() throws IOException {
    Files.createDirectory(folder.resolve("outcomes"));
    Files.writeString(folder.resolve("outcomes/b.csv"), "abc");
    Files.writeString(folder.resolve("outcomes/a.parquet"), "PAR1");
    InputFiles files = find();
    assertEquals(
        List.of("budget.parquet", "outcomes/a.parquet", "outcomes/b.csv", "plans.csv"),
        files.all().stream().map(InputFile::name).toList());
    assertEquals(
        "outcomes/a.parquet,outcomes/b.csv",
        files.of("outcomes").stream().map(InputFile::name).collect(Collectors.joining(",")));
    InputFile abc = files.of("outcomes").get(1);
    assertEquals(3, abc.size());
    assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", abc.sha256());
    assertEquals(folder.resolve("outcomes/b.csv").toString(), abc.path());
    assertEquals(16, files.size());
    assertEquals(List.of(), files.of("other"));
  }

  /** Only a table that is not there can be meant. */
  @Test
  void aFileWhoseNameIsNearThatOfATableIsAskedAfter() throws IOException {
    for (String name : List.of("outcome.csv", "plan.xlsx", "plan.txt", "project")) {
      Files.writeString(folder.resolve(name), "");
    }
    String notice = "outcome.csv: not a table, not read";
    assertTrue(find().notices().contains(notice + "; did you mean outcomes.csv?"), notice);
    Files.writeString(folder.resolve("outcomes.csv"), "");
    assertTrue(find().notices().contains(notice), find().notices().toString());
  }

  @Test
  void otherFilesAreNoticedAndHiddenOnesAreNot() throws IOException {
    Files.writeString(folder.resolve("README.md"), "");
    Files.writeString(folder.resolve("outcomes.csv"), "");
    Files.writeString(folder.resolve("Outcomes.csv"), "");
    Files.writeString(folder.resolve(".DS_Store"), "");
    Files.writeString(folder.resolve("_SUCCESS"), "");
    assertEquals(
        List.of(
            "Outcomes.csv: not a table, not read; is it outcomes.csv or outcomes.parquet?",
            "README.md: not a table, not read"),
        find().notices());
  }

  /** Rows that lie there in another form are not no rows. */
  @Test
  void aTableInAFormThatCannotBeReadIsNotAnEmptyOne() throws IOException {
    Files.writeString(folder.resolve("outcomes.csv.gz"), "");
    assertEquals(
        List.of("outcomes.csv.gz: cannot be read; accepted: outcomes.csv or outcomes.parquet"),
        assertThrows(RefusedInput.class, this::find).lines());
  }

  @Test
  void everythingWrongIsRefusedAtOnce() throws IOException {
    Files.delete(folder.resolve("plans.csv"));
    Files.writeString(folder.resolve("budget.csv"), "line\n");
    Files.createDirectories(folder.resolve("outcomes/deep"));
    Files.writeString(folder.resolve("outcomes/a.xlsx"), "");
    assertEquals(
        List.of(
            "table plans: missing; one of plans.csv, plans.parquet or a folder plans/ is needed in "
                + folder,
            "table budget: found budget.csv and budget.parquet; only one may be",
            "outcomes/a.xlsx: unknown kind of file; .csv and .parquet are accepted",
            "outcomes/deep: a folder in the folder of a table; only files may be"),
        refused());
  }

  @Test
  void aTableIsOneFileOrOneFolderOfThatName() throws IOException {
    Files.createDirectory(folder.resolve("outcomes.csv"));
    assertEquals(
        List.of("outcomes.csv: is a folder; a folder of files is named outcomes/"), refused());
    Files.delete(folder.resolve("outcomes.csv"));
    Files.createDirectory(folder.resolve("outcomes"));
    assertEquals(List.of("outcomes/: empty; .csv or .parquet files are needed in it"), refused());
    Files.delete(folder.resolve("outcomes"));
    Files.writeString(folder.resolve("outcomes"), "");
    assertEquals(
        List.of("outcomes: a file without extension; name it outcomes.csv or .parquet"), refused());
  }

  @Test
  void linksStayInsideTheFolder() throws IOException {
    Path outside = Files.writeString(scratch.resolve("secret.csv"), "x").toRealPath();
    Path link = folder.resolve("outcomes.csv");
    Files.createSymbolicLink(link, outside);
    assertEquals(
        List.of("outcomes.csv: leads to " + outside + ", outside the data folder " + folder),
        refused());
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of("..", "data", "plans.csv"));
    assertEquals(
        List.of("outcomes.csv"), find().of("outcomes").stream().map(InputFile::name).toList());
    Files.delete(link);
    Files.createSymbolicLink(folder.resolve("outcomes"), Path.of("."));
    assertEquals(
        List.of("outcomes: leads to " + folder + ", outside the data folder " + folder), refused());
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("outcomes.csv"), Path.of("loop.csv"));
    Files.createSymbolicLink(folder.resolve("loop.csv"), Path.of("outcomes.csv"));
    assertEquals(List.of("outcomes.csv: a link that leads back to itself"), refused());
    Files.delete(folder.resolve("loop.csv"));
    assertEquals(List.of("outcomes.csv: a link that leads nowhere"), refused());
  }

  @Test
  void aFolderOfLinksIsLookedThrough() throws IOException {
    Files.createDirectory(folder.resolve("outcomes"));
    Files.createSymbolicLink(folder.resolve("outcomes/a.csv"), Path.of("a.csv"));
    Path outside = Files.writeString(scratch.resolve("secret.csv"), "x").toRealPath();
    Files.createSymbolicLink(folder.resolve("outcomes/b.csv"), outside);
    assertEquals(
        List.of(
            "outcomes/a.csv: a link that leads back to itself",
            "outcomes/b.csv: leads to " + outside + ", outside the data folder " + folder),
        refused());
  }

  @Test
  void theFolderItselfMustBeThere() throws IOException {
    Path missing = scratch.resolve("missing");
    assertEquals(
        List.of(
            "data folder " + missing + ": not found; a folder with one file per table is needed"),
        assertThrows(RefusedInput.class, () -> InputFolder.files(missing, TABLES, REQUIRED))
            .lines());
    Path file = folder.resolve("plans.csv");
    assertEquals(
        List.of("data folder " + file + ": is not a folder; one file per table in it"),
        assertThrows(RefusedInput.class, () -> InputFolder.files(file, TABLES, REQUIRED)).lines());
  }

  @Test
  void whatCannotBeReadIsRefused() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may read every file");
    Path file = folder.resolve("plans.csv");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assertEquals(List.of("plans.csv: cannot be read: permission denied"), refused());
  }

  @Test
  void aChangeWhileReadingIsNoticed() throws IOException {
    InputFiles files = find();
    files.assertUnchanged();
    Path plans = folder.resolve("plans.csv");
    FileTime before = Files.getLastModifiedTime(plans);

    Files.writeString(plans, "PLAN\n");
    Files.setLastModifiedTime(plans, before);
    Files.delete(folder.resolve("budget.parquet"));
    assertEquals(
        List.of(
            "budget.parquet: changed while it was read; run again when it is complete",
            "plans.csv: changed while it was read; run again when it is complete"),
        assertThrows(RefusedInput.class, files::assertUnchanged).lines());
  }

  @Test
  void aFileReplacedByItsCopyIsNoticed() throws IOException {
    InputFiles files = find();
    Path plans = folder.resolve("plans.csv");
    Path copy = scratch.resolve("copy");
    Files.copy(plans, copy, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    Files.move(copy, plans, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    assertThrows(RefusedInput.class, files::assertUnchanged);
  }

  private InputFiles find() {
    return InputFolder.files(folder, TABLES, REQUIRED);
  }

  private List<String> refused() {
    return assertThrows(RefusedInput.class, this::find).lines();
  }
}
