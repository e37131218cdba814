package tassei.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.run.RunFolder;
import tassei.reports.sheet.SmallRun;

class AdjustmentsTest {
  @TempDir private static Path temp;
  private static Adjustments ja;

  @BeforeAll
  static void read() throws IOException {
    ReportModel model = ReportModel.of(RunFolder.open(new SmallRun().in(temp.resolve("run"))));
    ja = new Adjustments(model, Wording.in(Language.JA));
  }

  @Test
  void codesAreToldByTheirNames() {
    assertEquals(
        "T・令和3年度・乙省・当初予算額を+10％変更",
        ja.said("change: +10% (collection T, fiscal_year 2021, ministry M, stage initial)"));
    assertEquals("乙省の合計を12.5億円に変更", ja.said("set: 1,250,000,000 yen (ministry M)"));
    assertEquals("乙省またはXに−5億円を加算", ja.said("add: -500,000,000 yen (ministry M/X)"));
    assertEquals("令和5年度・乙省・丙に5億円を新設", ja.said("new: 500,000,000 yen (2023 M A-1)"));
    assertEquals("令和5年度・乙省に5億円を新設", ja.said("new: 500,000,000 yen (2023 M (none))"));
    assertEquals("予算3行の金額を変更", ja.said("amounts of 3 lines"));
  }

  @Test
  void aMoveNamesBothSides() {
    assertEquals(
        "10億円を移替え：乙省・丙 → すべての予算",
        ja.said("move: 1,000,000,000 yen (from ministry M, integrated_project A-1, to any line)"));
  }

  @Test
  void whatIsUnknownStandsAsItIs() {
    assertEquals("halve: 3 (ministry M)", ja.said("halve: 3 (ministry M)"));
    assertEquals("anything", ja.said("anything"));
  }

  @Test
  void whatIsVariedIsToldApart() {
    assertEquals(
        List.of("乙省", "X"),
        ja.varied(
            List.of(
                "change (fiscal_year 2021, ministry M)", "change (fiscal_year 2021, ministry X)")));
    assertEquals(List.of("令和3年度・乙省"), ja.varied(List.of("change (fiscal_year 2021, ministry M)")));
    assertEquals(
        List.of("乙省 → 丙"), ja.varied(List.of("move (from ministry M, to integrated_project A-1)")));
  }
}
