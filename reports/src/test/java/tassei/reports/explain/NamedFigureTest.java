package tassei.reports.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures asked for by the names that print. */
class NamedFigureTest {
  @TempDir Path folder;

  @BeforeEach
  void run() throws IOException {
    NamedRun.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"厚生労働省", "厚労省", " 旧厚生省", "厚", "MHLW", "health  ministry", "ＭＨＬＷ"})
  void aMinistryIsItsPartOfTheHeadlineBudget(String name) {
    String figure = "budget:collection=main,level=ministry,fiscal_year=2021,stage=initial";
    assertTrue(Said.of(folder, name).has(figure + ",ministry=MHLW\n"));
  }

  @Test
  void anIndicatorIsCalledByEitherNameOrItsCode() {
    for (String name : new String[] {"承認の件数", "approvals", "K1", "kpi:K1"}) {
      assertTrue(Said.of(folder, name).has("kpi:K1  承認の件数 / Approvals"), name);
    }
  }

  @Test
  void aKeyTakesNamesAsWell() {
    assertTrue(
        Said.of(folder, "budget:ministry=厚労省,fiscal_year=R2")
            .has("fiscal_year=2020,stage=initial"));
  }

  @Test
  void anAmbiguousNameListsItsCandidates() {
    assertEquals(
        """
        2 indicators are called "治験":
          kpi:K2  治験 / Trials
              医薬品プロジェクト / Medicines Project; actual –, target 25,299 件
          kpi:K3  治験 / Trials (phase 2)
              医薬品プロジェクト / Medicines Project; actual –, target 7 件""",
        Said.unknown(folder, "治験"));
    assertEquals(
        """
        "医薬品プロジェクト" has 2 budget figures:
          budget:collection=main,level=integrated_project,fiscal_year=2020,stage=initial,integrated_project=P  33,600,000,000 円 (336 億円)
          budget:collection=main,level=integrated_project,fiscal_year=2019,stage=initial,integrated_project=P  100 円""",
        Said.unknown(folder, "医薬品プロジェクト"));
  }

  @Test
  void partOfANameListsWhatHoldsIt() {
    assertEquals(
        """
        Nothing is called "承認". Called so among other words:
          kpi:K1  承認の件数 / Approvals""",
        Said.unknown(folder, "承認"));
    assertTrue(Said.unknown(folder, "総務省").startsWith("No budget of \"総務省\""));
    assertTrue(Said.unknown(folder, "K9").startsWith("No figure \"K9\" in this run. Nearest: "));
  }

  @Test
  void aCodeWithoutANameIsAskedForAlone() {
    assertTrue(Said.of(folder, "special").has("account=special\n"));
  }

  /** Pages leave away the project in brackets. */
  @Test
  void indicatorsOfSeveralProjectsAreListedUnderTheNameThatPrints() {
    String said =
        """
        2 indicators are called "%s":
          kpi:K5  導出件数（医薬品） / Licences (medicines)
              医薬品プロジェクト / Medicines Project; actual 13 件, target 25 件
          kpi:K6  導出件数（再生） / Licences (cells)
              actual –, target 8 件""";
    assertEquals(said.formatted("導出件数"), Said.unknown(folder, "導出件数"));
    assertEquals(said.formatted("licences"), Said.unknown(folder, "licences"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"医薬品", "① 医薬品", "medicines"})
  void aProjectIsCalledAsPagesCallIt(String name) {
    assertTrue(Said.unknown(folder, name).startsWith("\"" + name + "\" has 2 budget figures:\n"));
  }

  @Test
  void aMisspeltNameSuggestsTheNamesMostLikeIt() {
    String said = Said.unknown(folder, "厚生労働症");
    assertTrue(
        said.startsWith(
            """
            Nothing is called "厚生労働症". Nearest:
              budget:ministry=MHLW  厚生労働省 / Health Ministry
            """),
        said);
    assertTrue(
        Said.unknown(folder, "budget:ministry=厚生労働症")
            .contains("No ministry \"厚生労働症\" at this level; nearest: MHLW (厚生労働省), "));
    assertTrue(
        Said.unknown(folder, "Medicine Projekt").contains("budget:integrated_project=P  医薬品"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"当初", "当初予算", "当初予算額", "INITIAL", " initial"})
  void aStageIsCalledAsItPrints(String stage) {
    assertTrue(
        Said.of(folder, "budget:ministry=MHLW,fiscal_year=2021,stage=" + stage)
            .has("47,570,000,000 円"));
  }

  /** 概算 may be 概算要求額 or 概算決定額. */
  @Test
  void aStageThatMayBeEitherIsNone() {
    assertTrue(Said.unknown(folder, "budget:ministry=MHLW,stage=概算").contains("No stage \"概算\""));
  }
}
