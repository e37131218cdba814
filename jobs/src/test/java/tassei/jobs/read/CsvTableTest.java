package tassei.jobs.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.table.Inputs;

/** One file of table plans: plan, name_ja, name_en, from_fy, to_fy and note. */
class CsvTableTest {
  private static final String HEADER = "plan,name_ja,name_en,from_fy,to_fy";
  private static final String ROW = "P1,計画,Plan,2015,2019";
  private static final String READ = "1: P1|計画|Plan|2015|2019|–|–";

  @TempDir private Path folder;

  @Test
  void columnsStandInAnyOrderAndMayBeLeftOut() throws IOException {
    assertEquals(
        List.of("1: P1|計画|Plan|2015|2019|–|–", "2: P2|計画|Plan|||–|–"),
        rows("to_fy,from_fy,name_en,plan,name_ja\n2019,2015,Plan,P1,計画\n,,Plan,P2,計画\n"));
    assertEquals(
        List.of("1: P1|計画|Plan|2015|2019|–|remark"),
        rows("note," + HEADER + "\nremark," + ROW + "\n"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    assertEquals(List.of(READ), rows("\uFEFF" + HEADER + "\n" + ROW));
    assertEquals(List.of(READ), rows("\uFEFF\"plan\",\"name_ja\",name_en,from_fy,to_fy\r\n" + ROW));
  }

  @Test
  void anUnknownColumnIsANoticeAndItsCellsAreKept() throws IOException {
    HeaderNotes notices = new HeaderNotes();
    CsvTable file = utf8(HEADER + ",colour\n" + ROW + ",red\n");
    assertEquals(List.of(), file.headerProblems(notices));
    assertEquals(List.of("not used: plans.csv: unknown column 'colour'"), notices.lines());
    List<RawRow> rows = TableReader.raw(file);
    assertEquals("colour=red", rows.get(0).otherCells());
  }

  /** Only a column that the file lacks can be meant, also where the header is refused for it. */
  @Test
  void aMisspeltColumnIsAskedAfterFirst() throws IOException {
    HeaderNotes notices = new HeaderNotes();
    CsvTable file = utf8(HEADER.replace("to_fy", "too_fy") + ",plans,notes\n" + ROW + ",x,y\n");
    assertEquals(1, file.headerProblems(notices).size());
    assertEquals(
        List.of(
            "not used: plans.csv: unknown column 'too_fy'; did you mean 'to_fy'?",
            "not used: plans.csv: unknown column 'notes'; did you mean 'note'?",
            "not used: plans.csv: unknown column 'plans'"),
        notices.lines());
  }

  @Test
  void ofVeryManyUnknownColumnsTheFirstAreTold() throws IOException {
    String many = IntStream.range(0, 25).mapToObj(i -> ",extra" + i).collect(Collectors.joining());
    HeaderNotes notices = new HeaderNotes();
    utf8(HEADER + many + "\n").headerProblems(notices);
    List<String> notes = notices.lines();
    assertEquals(21, notes.size());
    assertEquals("not used: 5 more unknown columns", notes.get(20));
  }

  /** Of one kind of problem three are told and how many more there are. */
  @Test
  void aHeaderHasItsBounds() throws IOException {
    String twice = "x1,x1,x2,x2,x3,x3,x4,x4,x5,x5";
    assertEquals(
        List.of(
            "plans.csv: column 'x1' stands twice in the header; accepted: once",
            "plans.csv: column 'x2' stands twice in the header; accepted: once",
            "plans.csv: column 'x3' stands twice in the header; accepted: once",
            "plans.csv: 2 more columns stand twice in the header"),
        problems(HEADER + "," + twice + "\n"));
    String most = IntStream.range(0, 995).mapToObj(i -> ",x" + i).collect(Collectors.joining());
    assertEquals(List.of(), problems(HEADER + most + "\n" + ROW + "\n"));
    assertEquals(
        List.of("plans.csv: has 1,001 columns; accepted: up to 1,000"),
        problems(HEADER + most + ",one-more\n"));
    List<String> endless = problems(",".repeat(1_000_000));
    assertEquals(1, endless.size());
    assertTrue(endless.get(0).endsWith("more than 10000 cells"), endless.toString());
  }

  @Test
  void aBrokenHeaderIsRefusedWithEverythingThatIsWrongWithIt() throws IOException {
    assertEquals(
        List.of(
            "plans.csv: column 'plan' stands twice in the header; accepted: once",
            "plans.csv: column 'name_en' is missing; found: plan, name_ja, plan, from_fy",
            "plans.csv: column 'to_fy' is missing; found: plan, name_ja, plan, from_fy"),
        problems("plan,name_ja,plan,from_fy\n"));
    assertEquals(
        List.of("plans.csv: is empty; accepted: a header row with the columns of plans"),
        problems(""));
    assertEquals(List.of(), problems(HEADER + "\n"));
  }

  /** One line, and no note of a column that has the name of all. */
  @Test
  void anotherSeparatorThanACommaIsToldAsSuch() throws IOException {
    HeaderNotes notes = new HeaderNotes();
    String semicolons = (HEADER + "\n" + ROW).replace(',', ';');
    assertEquals(
        List.of("plans.csv: its columns are parted by semicolons; accepted: commas"),
        utf8(semicolons).headerProblems(notes));
    assertEquals(List.of(), notes.lines());
    assertEquals(
        List.of("plans.csv: its columns are parted by tabs; accepted: commas"),
        problems(semicolons.replace(';', '\t')));
    assertEquals(5, problems("a;b\n").size());
  }

  @Test
  void aRowWithTooFewOrTooManyCellsKeepsThem() throws IOException {
    List<RawRow> rows = TableReader.raw(utf8(HEADER + "\nP1,計画\n" + ROW + ",x,y\n"));
    assertEquals(
        List.of("true ", "true =x;=y"),
        rows.stream()
            .map(
                row -> row.wrongLength() + " " + (row.otherCells() == null ? "" : row.otherCells()))
            .toList());
  }

  @Test
  void anEncodingIsReadAsDeclaredAndNeverGuessed() throws IOException {
    byte[] cp932 = (HEADER + "\nP1,①髙橋計画～,Plan,2015,2019\n").getBytes(Charset.forName("MS932"));
    Files.write(folder.resolve("plans.csv"), cp932);
    assertEquals(List.of("1: P1|①髙橋計画～|Plan|2015|2019|–|–"), shown(file("windows-31j")));
    RefusedInput refused = assertThrows(RefusedInput.class, () -> TableReader.raw(file("UTF-8")));
    assertEquals(
        List.of(
            "plans.csv: holds bytes that are not UTF-8; if the file is written in CP932, add this"
                + " line to the conf:  encodings: { plans: CP932 }"),
        refused.lines());
  }

  @Test
  void aUtf8FileDeclaredAsCp932SaysWhatToDeclare() throws IOException {
    Files.writeString(folder.resolve("plans.csv"), HEADER + "\nP1,総合計画。,Plan,2015,2019\n");
    RefusedInput refused = assertThrows(RefusedInput.class, () -> TableReader.raw(file("CP932")));
    assertTrue(
        refused.lines().get(0).endsWith("encodings: { plans: UTF-8 }"), refused.getMessage());
  }

  @Test
  void aBinaryFileIsRefusedInOneLine() throws IOException {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0x0d};
    Files.write(folder.resolve("plans.csv"), picture);
    assertEquals(
        List.of("plans.csv: the header: a NUL byte; this is not a text table"),
        file("UTF-8").headerProblems(new HeaderNotes()));
  }

  @Test
  void aBrokenRecordNamesFileAndRecord() throws IOException {
    CsvTable file = utf8(HEADER + "\n" + ROW + "\nP2,\"x\"y,Plan,2015,2019\n");
    RefusedInput refused = assertThrows(RefusedInput.class, () -> TableReader.raw(file));
    assertEquals(List.of("plans.csv: record 2: text follows a closing quote"), refused.lines());
    assertThrows(RefusedInput.class, () -> file.rows().forEachRemaining(row -> {}));
  }

  private List<String> rows(String text) throws IOException {
    return shown(utf8(text));
  }

  private List<String> problems(String text) throws IOException {
    return utf8(text).headerProblems(new HeaderNotes());
  }

  private static List<String> shown(CsvTable file) {
    assertEquals(List.of(), file.headerProblems(new HeaderNotes()));
    return TableReader.raw(file).stream()
        .map(
            row ->
                row.record()
                    + ": "
                    + String.join(
                        "|", row.cells().stream().map(cell -> cell == null ? "–" : cell).toList()))
        .toList();
  }

  private CsvTable utf8(String text) throws IOException {
    Files.writeString(folder.resolve("plans.csv"), text, StandardCharsets.UTF_8);
    return file("UTF-8");
  }

  private CsvTable file(String encoding) {
    return new CsvTable(
        Inputs.PLANS, "plans.csv", folder.resolve("plans.csv").toString(), encoding, 1000);
  }
}
