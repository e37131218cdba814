package tassei.reports.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;

/** Amounts and shares of the headline budget, which stand on page 1 and in no table. */
class HeadlineSumsTest {
  private static final String ROLLUP =
      "collection,level,fiscal_year,stage,ministry,integrated_project,programme,recipient,account,"
          + "amount_yen,at_least,previous_yen,change_yen,change_pct,change_reason,share_pct,lines,"
          + "precision_yen";
  private static final String SPLIT = "main,ministry+integrated_project,2021,initial,";

  @TempDir Path folder;

  @BeforeEach
  void tables() throws IOException {
    RunFixture.in(folder)
        .file(
            "report.json",
            """
            {"programme_parents": {},
             "headline_budget": {"collection": "main", "fiscal_year": 2021, "stage": "initial",
                                 "age_years": 2, "amount_yen": 15000000000, "at_least": false,
                                 "outside_yen": 840000000},
             "names": [{"column": "collection", "code": "main", "name_ja": "主な経費",
                        "name_en": "Main table"}],
             "ministries": [{"ministry": "MHLW", "name_ja": "厚生労働省", "name_en": "Health Ministry",
                             "short_ja": "厚", "aliases": "厚労省"}],
             "integrated_projects": [
               {"integrated_project": "P", "name_ja": "医薬品プロジェクト", "name_en": "Medicines Project"},
               {"integrated_project": "Q", "name_ja": "再生プロジェクト", "name_en": "Cells Project"}]}
            """)
        .table(RunTable.KPI_ATTAINMENT, "kpi,name_ja,name_en,unit_ja,actual,target,denominator")
        .table(RunTable.CONTROLS, "control,table,measure,published,computed,verdict,expect")
        .table(RunTable.FIGURE_ROWS, "figure,factor,part")
        .table(
            RunTable.BUDGET_LINES,
            "line,collection,fiscal_year,ministry,integrated_project,programme,recipient,account,"
                + "stage,inclusion,envelope,amount,unit,status,source,note,amount_yen,counted_yen,"
                + "why_not,file,record",
            "L,main,2021,MHLW,P,,,,initial,own,,88.4,億円,confirmed,概要,,8840000000,8840000000,,"
                + "budget.csv,1")
        .table(
            RunTable.BUDGET_ROLLUP,
            ROLLUP,
            "main,total,2021,initial,,,,,,15840000000,false,,,,,100,3,10000000",
            "main,integrated_project,2021,initial,,(outside),,,,840000000,false,,,,,,1,",
            "main,integrated_project,2021,initial,,P,,,,10000000000,false,,,,,,1,",
            "main,integrated_project,2021,initial,,Q,,,,5000000000,false,,,,,,1,",
            "main,ministry,2021,initial,MHLW,,,,,8840000000,false,,,,,,1,",
            SPLIT + "(none),P,,,,4020000000,false,,,,,,1,10000000",
            SPLIT + "(none),Q,,,,-1000000,false,,,,,,1,10000000",
            SPLIT + "MHLW,(outside),,,,840000000,false,,,,,,1,10000000",
            SPLIT + "MHLW,P,,,,5980000000,false,,,,,,1,10000000",
            SPLIT + "MHLW,Q,,,,2020000000,false,,,,,,1,10000000",
            SPLIT + "MEXT,Q,,,,2981000000,false,,,,,,1,10000000",
            "old,ministry,2018,initial,MHLW,,,,,100000000,false,,,,,100,1,");
  }

  @Test
  void theHeadlineBudgetIsTheSumOfItsProjects() {
    assertEquals(
        """
        "150億円" on page 1: 統合プロジェクト2件の合計 / sum of 2 integrated projects
          collection    main  主な経費 / Main table
          fiscal_year   2021
          stage         initial  当初予算
          amount        15,000,000,000 円 (150 億円)

        Figures that make it, to ask for by address: 2
          budget:collection=main,level=integrated_project,fiscal_year=2021,stage=initial,integrated_project=P
              10,000,000,000 円 (100 億円)  医薬品プロジェクト / Medicines Project
          budget:collection=main,level=integrated_project,fiscal_year=2021,stage=initial,integrated_project=Q
              5,000,000,000 円 (50 億円)  再生プロジェクト / Cells Project

        Sum: 15,000,000,000 円 = the amount on page 1. 合計は一致 / It adds up.

        Not in it, 統合プロジェクト外 / Outside the projects:
          budget:collection=main,level=integrated_project,fiscal_year=2021,stage=initial,integrated_project=(outside)
              840,000,000 円 (8.4 億円)
        """,
        Said.of(folder, "150億円").text());
    assertTrue(Said.of(folder, "¥15.0 billion").has("on page 1: 統合プロジェクト2件の合計"));
  }

  @Test
  void whatNoMinistryIsStatedForIsASumOfItsRests() {
    Said said = Said.of(folder, "40.2億円");
    assertTrue(said.text().startsWith("\"40.2億円\" on page 1: 府省別内訳未公表 / "), said.text());
    assertTrue(said.has("ministry=(none),integrated_project=P\n"));
    assertFalse(said.has("ministry=(none),integrated_project=Q\n"), "rounding is none");
    assertTrue(said.has("Sum: 4,020,000,000 円 = the amount on page 1."));
  }

  @Test
  void aShareHasItsNumeratorAndDenominator() {
    Said said = Said.of(folder, "26.8％");
    assertTrue(
        said.hasLine("share 4,020,000,000 円 / 15,000,000,000 円 × 100 = 26.8 %"), said.text());
    assertTrue(
        said.hasLine("part of 統合プロジェクト2件の合計 / sum of 2 integrated projects: 150 億円"), said.text());
    assertTrue(said.has("ministry=(none),integrated_project=P\n"));
    assertTrue(Said.of(folder, "53.3%").has("厚生労働省"));
  }

  @Test
  void aMinistryIsWithoutWhatIsOutsideTheProjects() {
    Said said = Said.of(folder, "80億円");
    assertTrue(said.has("on page 1: 厚生労働省"), said.text());
    assertTrue(said.has("Sum: 8,000,000,000 円 = the amount on page 1."));
  }

  @Test
  void aMinistryBesideAnotherAmountOnPage1SaysWhyTheyDiffer() {
    Said said = Said.of(folder, "厚労省");
    assertTrue(said.hasLine("amount 8,840,000,000 円 (88.4 億円)"), said.text());
    assertTrue(
        said.hasLine("on page 1 8,000,000,000 円 (80 億円): 統合プロジェクト外の 840,000,000 円 (8.4 億円) を除く /"),
        said.text());
    assertFalse(Said.ofFault(folder, "budget:ministry=MHLW,fiscal_year=2018").has("on page 1"));
  }

  /** A page that does not add up is a fault of the product. */
  @Test
  void aHeadlineThatItsProjectsDoNotGiveIsAFault() throws IOException {
    Path report = folder.resolve("report.json");
    Files.writeString(report, Files.readString(report).replace("15000000000", "15100000000"));
    assertTrue(Said.ofFault(folder, "151億円").has("DOES NOT ADD UP"));
  }
}
