package tassei.reports.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;

/** Figures asked for by the names and the numbers that print. */
class NamedFigureTest {
  private static final String KPI =
      "kpi,integrated_project,programme,kind,name_ja,name_en,unit_ja,measure,comparator,basis,"
          + "target,actual,denominator,latest_fy,as_of,attainment_pct,elapsed_pct,pace_pct,"
          + "judgement,reason,source_kind,provisional,simulated";
  private static final String ROLLUP =
      "collection,level,fiscal_year,stage,ministry,integrated_project,programme,recipient,account,"
          + "amount_yen,at_least,previous_yen,change_yen,change_pct,change_reason,share_pct,lines";
  private static final String LINE =
      "line,collection,fiscal_year,ministry,integrated_project,programme,recipient,account,stage,"
          + "inclusion,envelope,amount,unit,status,source,note,amount_yen,counted_yen,why_not,"
          + "file,record";
  private static final String CONTROL =
      "control,table,measure,published,computed,difference,tolerance,verdict,weak,expect,parts,"
          + "source";

  @TempDir Path folder;

  @BeforeEach
  void tables() throws IOException {
    RunFixture.in(folder)
        .file(
            "report.json",
            """
            {"programme_parents": {},
             "headline_budget": {"collection": "main", "fiscal_year": 2021, "stage": "initial"},
             "controls": [{"control": "T", "name_ja": "合計", "name_en": "Total"}],
             "ministries": [{"ministry": "MHLW", "name_ja": "厚生労働省", "name_en": "Health Ministry",
                             "short_ja": "厚", "aliases": "厚労省;旧厚生省"},
                            {"ministry": "MIC", "name_ja": "総務省", "name_en": "MIC", "aliases": null}],
             "integrated_projects": [{"integrated_project": "P", "name_ja": "医薬品プロジェクト",
                                      "name_en": "Medicines Project"}]}
            """)
        .table(RunTable.KPI_EVENTS, "kpi")
        .table(RunTable.FIGURE_ROWS, "figure,factor,part")
        .table(
            RunTable.KPI_ATTAINMENT,
            KPI,
            "K1,P,,output,承認の件数,Approvals,件,count,>=,total,40,,,,2024-03-31,,,,,,,,",
            "K2,P,,output,治験,Trials,件,count,>=,total,25299,,,,2024-03-31,,,,,,,,",
            "K3,P,,output,治験,Trials (phase 2),件,count,>=,total,7,,,,2024-03-31,,,,,,,,",
            "K4,P,,output,5年生存率,Survival,％,ratio,>=,total,5,,,,2024-03-31,,,,,,,,",
            "K5,P,,output,導出件数（医薬品）,Licences (medicines),件,count,>=,total,25,13,,,2024-03-31,,,,,,,,",
            "K6,,,output,導出件数（再生）,Licences (cells),件,count,>=,total,8,,,,2024-03-31,,,,,,,,")
        .table(
            RunTable.CONTROLS,
            CONTROL,
            "T,budget,sum,47570000000,47570000000,0,1,exact,false,agree,1,概要",
            "N,actuals,sum,25299,25298,1,0,differs,false,agree,1,概要")
        .table(
            RunTable.BUDGET_LINES,
            LINE,
            "L,main,2021,MHLW,P,,,,initial,own,,475.7,億円,confirmed,概要,,47570000000,47570000000,,"
                + "budget.csv,1",
            "L,main,2021,MHLW,P,,,,initial,own,,475.7,億円,confirmed,旧概要,,47570000000,,superseded,"
                + "budget.csv,3",
            "Q,main,2022,MEXT,,G,,special,initial,own,,12.34,億円,confirmed,概要,,1234000000,1234000000,,"
                + "budget.csv,4",
            "R,old,2018,MHLW,,,,,initial,own,,12.34,億円,confirmed,概要,,1234000000,1234000000,,"
                + "budget.csv,5",
            "M,main,2020,MHLW,P,,,,initial,own,,336,億円,confirmed,概要,,33600000000,33600000000,,"
                + "budget.csv,2")
        .table(
            RunTable.BUDGET_ROLLUP,
            ROLLUP,
            "main,total,2021,initial,,,,,,47570000000,false,,,,,100,1",
            "main,total,2020,initial,,,,,,33600000000,false,,,,,100,1",
            "main,ministry,2021,initial,MHLW,,,,,47570000000,false,,,,,100,1",
            "main,ministry,2020,initial,MHLW,,,,,33600000000,false,,,,,100,1",
            "main,integrated_project,2020,initial,,P,,,,33600000000,false,,,,,100,1",
            "main,integrated_project,2019,initial,,P,,,,100,false,,,,,100,1",
            "main,account,2022,initial,,,,,special,1234000000,false,,,,,100,1",
            "main,ministry,2022,initial,MEXT,,,,,1234000000,false,,,,,100,1");
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
  void aPrintedNumberListsTheFiguresThatPrintSo() {
    assertEquals(
        """
        "475.7億円": figures that print so, to ask for by address: 5
          budget:collection=main,level=total,fiscal_year=2021,stage=initial
              47,570,000,000 円 (475.7 億円)
          budget:collection=main,level=ministry,fiscal_year=2021,stage=initial,ministry=MHLW
              47,570,000,000 円 (475.7 億円)  厚生労働省 / Health Ministry
          control:T
              47,570,000,000 円 (475.7 億円)  合計 / Total, published
          control:T
              47,570,000,000 円 (475.7 億円)  合計 / Total, computed
          budget:collection=main,fiscal_year=2021,stage=initial,ministry=MHLW
              47,570,000,000 円 (475.7 億円)  line L, own  単独の行 / a line of its own
        """,
        Said.of(folder, "475.7億円").text());
    assertEquals(
        """
        "25,299": figures that print so, to ask for by address: 2
          control:N
              25,299  published
          kpi:K2
              25,299  治験 / Trials, target
        """,
        Said.of(folder, "25,299").text());
    assertTrue(Said.unknown(folder, "9,999億円").startsWith("No figure of this run prints as"));
  }

  /** A run need not have sums of programmes, nor of every collection. */
  @Test
  void aLineIsListedUnderTheSmallestSumThereIs() {
    assertEquals(
        """
        "12.34億円": figures that print so, to ask for by address: 3
          budget:collection=main,level=account,fiscal_year=2022,stage=initial,account=special
              1,234,000,000 円 (12.34 億円)
          budget:collection=main,level=ministry,fiscal_year=2022,stage=initial,ministry=MEXT
              1,234,000,000 円 (12.34 億円)
          budget:collection=main,fiscal_year=2022,stage=initial,ministry=MEXT
              1,234,000,000 円 (12.34 億円)  line Q, own  単独の行 / a line of its own
        """,
        Said.of(folder, "12.34億円").text());
  }

  @Test
  void manyFiguresAreCountedAndTheFirstListed() throws IOException {
    RunFixture.in(folder)
        .table(
            RunTable.BUDGET_ROLLUP,
            ROLLUP,
            IntStream.range(1950, 2010)
                .mapToObj(
                    year -> "main,total," + year + ",initial,,,,,,88800000000,false,,,,,100,1")
                .toArray(String[]::new));
    String said = Said.of(folder, "888億円").text();
    assertTrue(said.startsWith("\"888億円\": figures that print so, to ask for by address: 60\n"));
    assertTrue(said.endsWith("\n  … and 10 more\n"), said);
    assertEquals(50, said.lines().filter(line -> line.startsWith("  budget:")).count());
  }

  @Test
  void aCodeWithoutANameIsAskedForAlone() {
    assertTrue(Said.of(folder, "special").has("account=special\n"));
  }

  /** Its digits are no number of years. */
  @Test
  void partOfANameThatBeginsWithANumberListsWhatHoldsIt() {
    assertEquals(
        """
        Nothing is called "5年生存". Called so among other words:
          kpi:K4  5年生存率 / Survival""",
        Said.unknown(folder, "5年生存"));
    assertTrue(Said.of(folder, "5％").has("kpi:K4"));
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
    assertTrue(
        Said.unknown(folder, name).startsWith("\"" + name + "\" has 2 budget figures:\n"));
  }

  @Test
  void anActualAndItsTargetAreFoundAsTheyPrint() {
    for (String printed : new String[] {"13／25", "13/25", "13 / 25", "13／25件"}) {
      assertEquals(
          """
          "%s": targets whose actual and target print so: 1
            kpi:K5
                13 ／ 25 件  導出件数（医薬品） / Licences (medicines)
          """
              .formatted(printed),
          Said.of(folder, printed).text());
    }
    assertTrue(
        Said.unknown(folder, "25／13").startsWith("No target of this run prints as \"25／13\""));
  }

  @Test
  void aNameHasTheOtherYearsBelowItsFigure() {
    Said said = Said.of(folder, "厚労省");
    assertTrue(
        said.text()
            .endsWith(
                """

                Other budget figures of it, 他の予算額, not added together: 1
                  budget:collection=main,fiscal_year=2020,stage=initial,ministry=MHLW  336 億円
                """),
        said.text());
    assertTrue(Said.of(folder, "budget:collection=main,fiscal_year=2020,stage=initial,ministry=MHLW")
        .has("33,600,000,000 円"));
  }

  /** Many years of one table are one line; more tables than a reader looks through are counted. */
  @Test
  void otherFiguresOfANameAreGrouped() throws IOException {
    RunFixture.in(folder)
        .table(
            RunTable.BUDGET_ROLLUP,
            ROLLUP,
            IntStream.range(0, 13)
                .mapToObj(
                    number ->
                        (number < 2 ? "main" : number < 4 ? "sub" : "t" + number)
                            + ",ministry,"
                            + (2021 - number)
                            + ",initial,MHLW,,,,,47570000000,false,,,,,100,1")
                .toArray(String[]::new));
    Said said = Said.of(folder, "厚労省");
    assertTrue(
        said.text()
            .endsWith(
                """
                Other budget figures of it, 他の予算額, not added together: 12
                  budget:collection=main,fiscal_year=2020,stage=initial,ministry=MHLW  475.7 億円
                  budget:collection=sub,stage=initial,ministry=MHLW  2 years, FY2018–FY2019; newest 475.7 億円
                  budget:collection=t4,fiscal_year=2017,stage=initial,ministry=MHLW  475.7 億円
                  budget:collection=t5,fiscal_year=2016,stage=initial,ministry=MHLW  475.7 億円
                  budget:collection=t6,fiscal_year=2015,stage=initial,ministry=MHLW  475.7 億円
                  budget:collection=t7,fiscal_year=2014,stage=initial,ministry=MHLW  475.7 億円
                  budget:collection=t8,fiscal_year=2013,stage=initial,ministry=MHLW  475.7 億円
                  budget:collection=t9,fiscal_year=2012,stage=initial,ministry=MHLW  475.7 億円
                  … and 3 more
                """),
        said.text());
  }

  @Test
  void aMisspeltNameSuggestsTheNamesMostLikeIt() {
    String said = Said.unknown(folder, "厚生労働症");
    assertTrue(
        said.startsWith(
            "Nothing is called \"厚生労働症\". Nearest:\n"
                + "  budget:ministry=MHLW  厚生労働省 / Health Ministry\n"),
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

  /** 336.34 prints with all its digits, so it is no 336. */
  @Test
  void whatPrintsExactlySoHidesWhatRoundsToIt() throws IOException {
    RunFixture.in(folder)
        .table(
            RunTable.BUDGET_ROLLUP,
            ROLLUP + ",precision_yen",
            "main,total,2020,initial,,,,,,33600000000,false,,,,,100,1,100000000",
            "main,total,2019,initial,,,,,,33634000000,false,,,,,100,1,1000000",
            "main,total,2018,initial,,,,,,33634000000,false,,,,,100,1,100000000");
    Said said = Said.of(folder, "336億円");
    assertTrue(said.has("fiscal_year=2020"), said.text());
    assertTrue(said.has("fiscal_year=2018"), "its digits are published to 1億円 only");
    assertFalse(said.has("fiscal_year=2019"), said.text());
    assertTrue(said.has("\n  … and 1 that print with more digits\n"), said.text());
    assertTrue(Said.of(folder, "336.3億円").has("fiscal_year=2019"));
  }
}
