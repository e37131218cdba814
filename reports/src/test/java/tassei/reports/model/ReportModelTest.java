package tassei.reports.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Language;
import tassei.reports.model.kpi.KpiYear;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.kpi.ScopeRow;
import tassei.reports.model.name.Ministry;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.model.quality.Rejected;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunTable;
import tassei.reports.run.UnreadableRun;

class ReportModelTest {
  private static final String REPORT =
      """
      {"as_of": "2024-03-31",
       "plans": [{"plan": "P", "name_ja": "計画", "name_en": "Plan", "from_fy": 2020, "to_fy": 2024}],
       "ministries": [{"ministry": "Y", "name_ja": "省い", "sort": 2},
                      {"ministry": "X", "name_ja": "省ろ", "sort": 1}],
       "kpis": [{"kpi": "part", "part_of": "whole", "from_fy": 2020, "due_fy": 2024}],
       "forecast": {"elasticity": 0.5, "lag": 1},
       "judgements": {"behind": {"ja": "遅れ", "en": "Behind"}},
       "marks": {"simulated": {"ja": "模擬データ", "en": "SIMULATED"}}}
      """;

  @TempDir private Path folder;

  private RunFixture run() throws IOException {
    return RunFixture.in(folder)
        .file("report.json", REPORT)
        .file(
            "run.json",
            """
            {"id": "2024-03-31-abc", "as_of": "2024-03-31", "simulated": true,
             "inputs": [{"table": "kpis", "file": "kpis.csv", "sha256": "00ff"}],
             "rows": {"kpis": {"read": 3, "accepted": 2, "rejected": 1}}}
            """)
        .table(
            RunTable.KPI_ATTAINMENT,
            "kpi,plan,integrated_project,programme,kind,name_ja,name_en,unit_ja,measure,direction,"
                + "comparator,basis,target,actual,denominator,latest_fy,as_of,attainment_pct,"
                + "elapsed_pct,pace_pct,judgement,reason,source_kind,provisional,simulated,"
                + "forecast_p10,forecast_p50,forecast_p90,p_attain,forecast_reason",
            "whole,P,,,output,全体,Whole,件,count,up,>=,total,25,10,,2023,2024-03-31,40,80,50,behind"
                + ",,events,true,true,14,19,24,0.08127,",
            "part,P,,,monitor,うち,Part,件,count,up,,total,,,,,2024-03-31,,,,no-target"
                + ",no-target,,false,false,,,,,monitor")
        .table(
            RunTable.KPI_YEARLY,
            "kpi,fiscal_year,yearly,cumulative,status,source_kind,reported_on",
            "whole,2023,4,10,provisional,events,2024-03-01")
        .table(
            RunTable.KPI_BY_SCOPE,
            "level,kpi,fiscal_year,ministry,integrated_project,programme,disease_area,phase,"
                + "purpose,quantity,distinct_outcomes,shared_outcomes",
            "programme,whole,2023,,,b,,,,4,4,0",
            "total,whole,2023,,,,,,,4,4,1")
        .table(
            RunTable.BUDGET_ROLLUP,
            "collection,level,fiscal_year,stage,ministry,integrated_project,programme,recipient,"
                + "account,amount_yen,at_least,previous_yen,change_yen,change_pct,change_reason,"
                + "share_pct,lines,precision_yen",
            "main,total,2023,initial,,,,,,100,true,,,,not-itemised,,2,10")
        .table(
            RunTable.BUDGET_EXECUTION,
            "collection,level,fiscal_year,ministry,integrated_project,programme,current_yen,"
                + "executed_yen,execution_rate",
            "main,total,2023,,,,200,150,75")
        .table(
            RunTable.BUDGET_LINES,
            "line,collection,fiscal_year,ministry,integrated_project,programme,recipient,account,"
                + "stage,inclusion,envelope,amount,unit,status,reported_on,source,note,amount_yen,"
                + "precision_yen,counted_yen,why_not")
        .table(
            RunTable.CONTROLS,
            "control,table,measure,published,computed,difference,tolerance,verdict,weak,expect,"
                + "parts,source",
            "c,budget,sum,1,2,1,0,differs,false,contradicts,2,p.1",
            "d,budget,sum,1,2,1,0,differs,false,agree,2,p.1")
        .table(RunTable.FINDINGS, "code,severity,table,key,message_ja,message_en")
        .table(
            RunTable.RESTATEMENTS,
            "table,key,fiscal_year,before,after,change,before_reported_on,after_reported_on",
            "actuals,whole cumulative,2023,8,10,2,2023-11-20,2024-03-01",
            "outcomes,O-1 A,,1,1,0,2023-01-01,2023-02-01",
            "outcomes,O-2 A,,1,2,1,2023-01-01,2023-02-01",
            "kpi_attainment,whole,,9,10,1,,");
  }

  private RunFixture withRejected() throws IOException {
    RunFixture run = run();
    Files.createDirectories(folder.resolve("rejected"));
    return run.file(
        "rejected/kpis.csv",
        "kpi,file,record,rules,columns,found\nx,kpis.csv,3,required;reference,kind,\n");
  }

  private ReportModel model() {
    return ReportModel.of(RunFolder.open(folder));
  }

  @Test
  void readsKpisWithTheirDefinitionsAndYears() throws IOException {
    withRejected();
    ReportModel model = model();
    ReportedKpi whole = model.kpi("whole").orElseThrow();
    assertEquals(StatusMark.BEHIND, whole.judgement());
    assertEquals("全体", whole.name(Language.JA));
    assertEquals("件", whole.unit().in(Language.EN));
    assertEquals(
        List.of(
            new KpiYear(
                2023, new BigDecimal("4"), new BigDecimal("10"), true, "events", "2024-03-01")),
        whole.years());
    assertNull(whole.aim().dueFy());
    ReportedKpi part = model.kpi("part").orElseThrow();
    assertEquals("whole", part.partOf());
    assertNull(part.standing().actual());
    assertEquals(2024, part.aim().dueFy());
  }

  @Test
  void forecastsRestOnTheYearsSeenAndTellTheYearsAhead() throws IOException {
    withRejected()
        .table(
            RunTable.KPI_OBSERVATIONS,
            "kpi,from_fiscal_year,fiscal_year,months,quantity,denominator,known_share",
            "part,2020,2023,48,9,,1",
            "whole,2020,2022,36,6,,1",
            "whole,2023,2023,12,4,,0.9")
        .table(
            RunTable.KPI_OUTLOOK,
            "kpi,fiscal_year,forecast_p10,forecast_p50,forecast_p90",
            "whole,2024,12,14,17",
            "whole,2025,14,19,24");
    ReportedKpi.Forecast forecast = model().kpi("whole").orElseThrow().forecast();
    assertEquals(new BigDecimal("0.08127"), forecast.probability());
    assertEquals(4, forecast.years());
    assertEquals(
        List.of(ahead(2024, "12", "14", "17"), ahead(2025, "14", "19", "24")), forecast.ahead());
    ReportedKpi.Forecast none = model().kpi("part").orElseThrow().forecast();
    assertNull(none.years());
    assertEquals("monitor", none.reason());
    assertEquals(new BigDecimal("0.5"), model().labels().budgetEffect().elasticity());
  }

  private static ReportedKpi.Ahead ahead(int year, String p10, String p50, String p90) {
    return new ReportedKpi.Ahead(
        year, new BigDecimal(p10), new BigDecimal(p50), new BigDecimal(p90));
  }

  @Test
  void aFolderOfAnOldRunHasNeitherYearsNorWhatLiesAhead() throws IOException {
    withRejected();
    ReportedKpi.Forecast forecast = model().kpi("whole").orElseThrow().forecast();
    assertEquals(new BigDecimal("24"), forecast.p90());
    assertNull(forecast.years());
    assertEquals(List.of(), forecast.ahead());
  }

  @Test
  void codesStandInTheOrderOfTheirTableAndWhatIsNotStatedLast() throws IOException {
    withRejected();
    assertEquals(
        List.of("X", "Y", "Z", Scope.NONE),
        model().names().inMinistryOrder(Stream.of("Z", Scope.NONE, "Y", "X", "Y")));
  }

  @Test
  void readsNamesInTheirOrderAndThePlanOfTheDay() throws IOException {
    withRejected();
    ReportModel model = model();
    assertEquals(
        List.of("X", "Y"), model.names().ministries().stream().map(Ministry::code).toList());
    assertEquals(2023, model.fiscalYear());
    assertEquals("P", model.currentPlan().orElseThrow().code());
    assertEquals("省ろ", model.nameOf("X", Language.EN));
    assertEquals("unknown", model.nameOf("unknown", Language.EN));
    assertEquals("遅れ", model.labels().judgement(StatusMark.BEHIND, Language.JA));
  }

  @Test
  void readsMoneyControlsChangesAndWhatWasRefused() throws IOException {
    withRejected();
    ReportModel model = model();
    RollupRow total = model.budget().at(Level.TOTAL, "main").get(0);
    assertTrue(total.atLeast());
    assertEquals(new BigDecimal("10"), total.precisionYen());
    ExecutionRow spent = model.budget().execution().rows().get(0);
    assertEquals(Owner.NOT_STATED, spent.owner());
    assertEquals(new BigDecimal("150"), spent.executedYen());
    assertTrue(model.run().marks().differs());
    assertEquals(
        List.of(false, true), model.controls().stream().map(CheckedTotal::isWrong).toList());
    assertEquals(1, model.changes().figures().total());
    assertEquals(2, model.changes().outcomes());
    assertEquals(1, model.changes().outcomesRevised());
    assertEquals(1, model.changes().comparedOf("kpi_attainment").size());
    assertEquals(
        List.of(
            new Rejected.Count("kpis", "reference", 1), new Rejected.Count("kpis", "required", 1)),
        model.rejected().byRule());
    assertEquals(List.of("total"), model.scopes().rows().stream().map(ScopeRow::level).toList());
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    withRejected();
    Files.delete(folder.resolve("tables/controls.csv"));
    UnreadableRun missing = assertThrows(UnreadableRun.class, this::model);
    assertTrue(missing.getMessage().contains("controls.csv"), missing.getMessage());
  }

  @Test
  void refusedRowsThatAreNotThereAreNamed() throws IOException {
    run();
    UnreadableRun missing = assertThrows(UnreadableRun.class, this::model);
    assertTrue(missing.getMessage().contains("kpis.csv"), missing.getMessage());
  }

  @Test
  void withoutReportJsonThereIsNoModel() throws IOException {
    withRejected();
    Files.delete(folder.resolve("report.json"));
    UnreadableRun missing = assertThrows(UnreadableRun.class, this::model);
    assertTrue(missing.getMessage().contains("report.json"), missing.getMessage());
  }
}
