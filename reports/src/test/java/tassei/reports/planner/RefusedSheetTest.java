package tassei.reports.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Language;
import tassei.reports.planner.base.RefusedSheet;

/** What is no scenario is refused, with its cell. */
class RefusedSheetTest {
  private static final String YEN = "; a whole number of yen is accepted, 0 or more";

  @TempDir static Path written;
  private static Path run;
  private static Path file;

  @TempDir Path temp;

  /** Once: who edits it opens it and saves a copy. */
  @BeforeAll
  static void write() throws IOException {
    run = PlannerRun.in(written.resolve("run"));
    file = written.resolve("plan.xlsx");
    PlannerSheet.write(run, file, Language.JA);
  }

  private List<String> refused(Consumer<Edited> edit) throws IOException {
    try (Edited book = Edited.of(file)) {
      edit.accept(book);
      Path edited = book.in(temp.resolve("edited.xlsx"));
      return assertThrows(RefusedSheet.class, () -> PlannerSheet.read(edited, run)).problems();
    }
  }

  private void refuses(String problem, Consumer<Edited> edit) throws IOException {
    assertEquals(List.of("試算の入力!" + problem), refused(edit));
  }

  @Test
  void amounts_that_are_none() throws IOException {
    refuses("M6: found text \"1,000円\"" + YEN, book -> book.text("M6", "1,000円"));
    refuses("M6: found -1" + YEN, book -> book.number("M6", -1));
    refuses("M6: found 0.5" + YEN, book -> book.number("M6", 0.5));
    refuses("M6: found a blank" + YEN, book -> book.cell("M6").setBlank());
    refuses("M6: found TRUE" + YEN, book -> book.cell("M6").setCellValue(true));
    refuses("M6: found a date" + YEN, RefusedSheetTest::setDate);
    refuses(
        "M6: found 1000000000000000" + YEN + ", of no more than 15 digits",
        book -> book.number("M6", 1e15));
    refuses("M5: found -80000001" + YEN, book -> book.number("M5", -80_000_001));
  }

  private static void setDate(Edited book) {
    CellStyle day = book.workbook().createCellStyle();
    day.setDataFormat((short) 14);
    book.cell("M6").setCellValue(LocalDate.of(2024, 4, 1));
    book.cell("M6").setCellStyle(day);
  }

  @Test
  void formulas_that_give_no_amount() throws IOException {
    refuses(
        "M6: found a formula that gives the error #DIV/0!" + YEN,
        book -> book.formula("M6", "L6/0").calculated());
    refuses(
        "M6: found a formula that gives text \"x\"" + YEN,
        book -> book.formula("M6", "\"x\"").calculated());
    refuses(
        "M6: found a formula that gives -33680000000" + YEN,
        book -> book.formula("M6", "-L6").calculated());
    refuses(
        "M6: found a formula that gives nothing yet (open and save it in a spreadsheet)" + YEN,
        book -> {
          book.cell("M6").setBlank();
          book.formula("M6", "L6*2");
        });
  }

  @Test
  void what_the_base_run_does_not_know() throws IOException {
    refuses(
        "M10: found 5; a blank is accepted: what the base run does not know cannot be changed",
        book -> book.number("M10", 5));
  }

  @Test
  void locked_cells_that_were_changed() throws IOException {
    String was = "; only yellow cells may be changed, this one was ";
    refuses("F5: found text \"M2 乙省\"" + was + "M1 甲省", book -> book.text("F5", "M2 乙省"));
    refuses("F7: found text \"M2\"" + was + "a blank", book -> book.text("F7", "M2"));
    refuses("H5: found a blank" + was + "g1 共通の事業", book -> book.cell("H5").setBlank());
    refuses("D5: found 2022" + was + "2021", book -> book.number("D5", 2022));
    refuses("L6: found 1" + was + "33680000000", book -> book.number("L6", 1));
    refuses("K6: found 3" + was + "336.8億円", book -> book.number("K6", 3));
  }

  @Test
  void rows_that_are_gone_or_came() throws IOException {
    assertEquals(
        List.of(
            "試算の入力!A7: the row of line \"L3\", written here, is missing;"
                + " a line is taken away with the amount 0"),
        refused(book -> book.lines().removeRow(book.lines().getRow(6))));
    refuses(
        "A33: found text \"L99\"; only the lines of the base run are accepted, and new ones in the"
            + " spare rows",
        book -> book.lines().createRow(32).createCell(0).setCellValue("L99"));
    refuses(
        "A33: found a blank; only the lines of the base run are accepted, and new ones in the"
            + " spare rows",
        book -> book.lines().createRow(32).createCell(12).setCellValue(5));
    refuses(
        "A33: \"L1\" stands in A5 already; each row is there once",
        book -> book.lines().createRow(32).createCell(0).setCellValue("L1"));
    assertEquals(2, refused(book -> book.text("A5", "L0")).size());
  }

  @Test
  void new_lines_that_are_incomplete_or_unknown() throws IOException {
    String list = " of the list, its code or its name is accepted, or a blank";
    refuses(
        "D12: found a blank; a fiscal year is accepted, as 1900 to 9999",
        book -> book.spare(12, "main||initial||||||5"));
    refuses(
        "D12: found 2022.5; a fiscal year is accepted, as 1900 to 9999",
        book -> book.spare(12, "main|2022.5|initial||||||5"));
    refuses("M31: found a blank" + YEN, book -> book.spare(31, "main|2022|initial||||||"));
    refuses(
        "C12: found a blank; a collection of the list is accepted, a new line needs one",
        book -> book.spare(12, "|2022|initial||||||5"));
    refuses(
        "E12: found text \"planned\"; a stage of the list is accepted, a new line needs one",
        book -> book.spare(12, "main|2022|planned||||||5"));
    refuses(
        "F12: found text \"丙省\"; a ministry" + list,
        book -> book.spare(12, "main|2022|initial|丙省|||||5"));
    refuses(
        "G12: found 7; a project" + list,
        book -> book.spare(12, "main|2022|initial||||||5").number("G12", 7));
    refuses(
        "H12: found text \"Same\"; several have this name: the code of the programme is accepted",
        book -> book.spare(12, "main|2022|initial|||Same|||5"));
    refuses("M12: found -5" + YEN, book -> book.spare(12, "main|2022|initial||||||-5"));
  }

  @Test
  void all_problems_are_told_at_once() throws IOException {
    List<String> problems =
        refused(
            book -> {
              book.text("M5", "x").number("M6", -1).text("C7", "other").number("M10", 1);
              book.spare(12, "main|1|当初|丙省|B|gx|S|特別|-1");
              book.lines().removeRow(book.lines().getRow(10));
            });
    assertEquals(
        List.of(
            "M5", "M6", "C7", "M10", "E12", "F12", "G12", "H12", "I12", "J12", "D12", "M12", "A11"),
        problems.stream().map(problem -> problem.replaceAll("^試算の入力!|:.*", "")).toList());
  }

  @Test
  void columns_that_moved() throws IOException {
    refuses(
        "M4: the column \"試算の額（円）\" is not here; columns stay as they are",
        book -> book.text("M4", "額"));
  }

  @Test
  void another_run() throws IOException {
    Path other = PlannerRun.in(temp.resolve("other"));
    Path facts = other.resolve("run.json");
    Files.writeString(
        facts, Files.readString(facts).replace(PlannerRun.ID, "2025-03-31-fedcba987654"));
    RefusedSheet refused = assertThrows(RefusedSheet.class, () -> PlannerSheet.read(file, other));
    assertTrue(
        refused
            .getMessage()
            .startsWith(
                "tassei!A2: the sheet was written from run 2024-03-31-0123456789ab and is compared"
                    + " with run 2025-03-31-fedcba987654"),
        refused.getMessage());
  }

  @Test
  void files_that_are_none_of_ours() throws Exception {
    Path strange = temp.resolve("strange.xlsx");
    assertTrue(message(strange).contains("no such file"), message(strange));
    Files.writeString(strange, "line,amount\n");
    assertTrue(message(strange).contains("not a workbook"), message(strange));
    Files.write(strange, new byte[] {'P', 'K', 3, 4, 0, 0});
    assertTrue(message(strange).contains("not a workbook, or damaged"), message(strange));
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(strange)) {
      book.createSheet("tassei");
      book.write(out);
    }
    assertTrue(message(strange).contains("not a planner's sheet"), message(strange));
  }

  @Test
  void old_and_encrypted_workbooks() throws Exception {
    Path strange = temp.resolve("strange.xlsx");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(strange)) {
      book.createSheet("tassei");
      book.write(out);
    }
    assertTrue(message(strange).contains("in the format .xls"), message(strange));
    try (POIFSFileSystem box = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(strange)) {
      EncryptionInfo kind = new EncryptionInfo(EncryptionMode.agile);
      // How often a password is hashed is written in the file, and says nothing about its kind.
      kind.getVerifier().setSpinCount(1);
      Encryptor lock = kind.getEncryptor();
      lock.confirmPassword("secret");
      try (OutputStream inside = lock.getDataStream(box)) {
        Files.copy(file, inside);
      }
      box.writeFilesystem(out);
    }
    assertTrue(message(strange).contains("encrypted with a password"), message(strange));
  }

  private static String message(Path workbook) {
    return assertThrows(RefusedSheet.class, () -> PlannerSheet.baseOf(workbook)).getMessage();
  }
}
