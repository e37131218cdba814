package tassei.reports.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Language;
import tassei.reports.planner.edit.NewLine;
import tassei.reports.planner.edit.PlannerEdit;
import tassei.reports.planner.input.LineSheetRow;

/** What was edited comes back, and nothing else. */
class PlannerEditTest {
  private static final String[] LINES = {"L1", "L2", "L3", "L4", "L5", "", "=1+1"};
  private static final String[] BASE = {
    "-80000000", "33680000000", "500", "7000000", "100.5", "", "1000"
  };

  private static final CellCopyPolicy VALUES =
      new CellCopyPolicy.Builder().cellFormula(false).build();

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

  private PlannerEdit read(Edited book) throws IOException {
    return PlannerSheet.read(book.in(temp.resolve("edited.xlsx")), run);
  }

  private static PlannerEdit edit(Map<String, BigDecimal> changed, NewLine... added) {
    return new PlannerEdit(PlannerRun.ID, changed, List.of(added));
  }

  @Test
  void without_an_edit_nothing_differs() throws IOException {
    assertEquals(edit(Map.of()), PlannerSheet.read(file, run));
    assertEquals(PlannerRun.ID, PlannerSheet.baseOf(file));
    try (Edited book = Edited.of(file)) {
      assertEquals(edit(Map.of()), read(book.calculated()));
    }
  }

  @Test
  void either_language_is_read() throws IOException {
    Path english = temp.resolve("plan.en.xlsx");
    PlannerSheet.write(run, english, Language.EN);
    try (Edited book = Edited.of(english)) {
      book.number("M7", 501).spare(12, "main|2022|initial|Ministry Two|||||9");
      assertEquals(
          edit(
              Map.of("L3", new BigDecimal("501")),
              new NewLine("main", 2022, "M2", null, null, null, null, "initial", yen(9))),
          read(book));
    }
  }

  @Test
  void any_edit_comes_back_exactly() throws IOException {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      try (Edited book = Edited.of(file)) {
        Map<String, BigDecimal> changed = amounts(random, book);
        List<NewLine> added = lines(random, book);
        PlannerEdit expected = new PlannerEdit(PlannerRun.ID, changed, added);
        PlannerEdit read = read(book);
        assertEquals(expected, read, "seed " + seed);
        assertEquals(List.copyOf(changed.keySet()), List.copyOf(read.changed().keySet()));
      }
    }
  }

  private static Map<String, BigDecimal> amounts(Random random, Edited book) {
    Map<String, BigDecimal> changed = new LinkedHashMap<>();
    for (int i = 0; i < LINES.length; i++) {
      if (!LINES[i].isEmpty() && random.nextBoolean()) {
        long yen = random.nextLong(random.nextBoolean() ? 1000L : 999_999_999_999_999L);
        book.number("M" + (PlannerRun.L1 + i), (double) yen);
        if (yen(yen).compareTo(new BigDecimal(BASE[i])) != 0) {
          changed.put(LINES[i], yen(yen));
        }
      }
    }
    return changed;
  }

  private static List<NewLine> lines(Random random, Edited book) {
    List<NewLine> added = new ArrayList<>();
    for (int spare = 0; spare < LineSheetRow.SPARES; spare++) {
      if (random.nextInt(3) == 0) {
        String[] ministry =
            pick(random, "M1 M1", "M1 甲省", "M1 Ministry One", "M1 旧甲省", "M2 乙省", " ");
        String[] project = pick(random, "A-1 A-1", "A-2 丁~計画", "A-1 丙*計画?", " 記載なし", " ");
        String[] stage = pick(random, "initial 当初予算額", "executed executed", "draft 概算決定額（予算案）");
        int year = 1900 + random.nextInt(300);
        long yen = random.nextLong(1_000_000_000L);
        String typed =
            "other|%d|%s|%s|%s||Ｒ|special 特別会計|%d"
                .formatted(year, stage[1], ministry[1], project[1], yen);
        book.spare(PlannerRun.SPARE + spare, typed);
        added.add(
            new NewLine(
                "other",
                year,
                blank(ministry),
                blank(project),
                null,
                "R",
                "special",
                stage[0],
                yen(yen)));
      }
    }
    return added;
  }

  /** A code, and a way to write it. */
  private static String[] pick(Random random, String... ways) {
    return ways[random.nextInt(ways.length)].split(" ", 2);
  }

  private static String blank(String[] picked) {
    return picked[0].isEmpty() ? null : picked[0];
  }

  private static BigDecimal yen(long amount) {
    return BigDecimal.valueOf(amount);
  }

  @Test
  void a_formula_is_rounded_to_the_yen() throws IOException {
    try (Edited book = Edited.of(file)) {
      book.formula("M6", "L6*1.1").formula("M7", "L7+0.5").formula("M8", "L8+0.4").calculated();
      assertEquals(
          edit(Map.of("L2", new BigDecimal("37048000000"), "L3", new BigDecimal("501"))),
          read(book));
    }
  }

  @Test
  void zero_takes_a_line_away() throws IOException {
    try (Edited book = Edited.of(file)) {
      assertEquals(edit(Map.of("L1", BigDecimal.ZERO)), read(book.number("M5", 0)));
    }
  }

  @Test
  void rows_may_stand_in_another_order() throws IOException {
    try (Edited book = Edited.of(file)) {
      book.number("M6", 12).spare(12, "main|2022|initial||||||7");
      for (int column = 0; column < 15; column++) {
        swap(book, column, PlannerRun.L2, PlannerRun.SPARE);
      }
      assertEquals(
          edit(
              Map.of("L2", new BigDecimal("12")),
              new NewLine("main", 2022, null, null, null, null, null, "initial", yen(7))),
          read(book));
    }
  }

  private static void swap(Edited book, int column, int one, int other) {
    Cell first = book.lines().getRow(one - 1).getCell(column);
    Cell second = book.lines().getRow(other - 1).getCell(column);
    Cell aside = book.lines().createRow(200).createCell(column);
    copy(first, aside);
    copy(second, first);
    copy(aside, second);
    book.lines().removeRow(aside.getRow());
  }

  private static void copy(Cell from, Cell to) {
    to.setBlank();
    if (from.getCellType() != CellType.BLANK) {
      CellUtil.copyCell(from, to, VALUES, null);
    }
  }
}
