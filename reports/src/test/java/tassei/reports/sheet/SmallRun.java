package tassei.reports.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;

/** A run of two KPIs, one collection and a name of the reader's choice. */
public final class SmallRun {
  public static final String LINES =
      "line,collection,fiscal_year,ministry,integrated_project,programme,recipient,account,stage,"
          + "inclusion,envelope,amount,unit,precision,status,reported_on,source,note,amount_yen,"
          + "precision_yen,counted_yen,why_not,file,record";

  public static final String ROLLUP =
      "collection,level,fiscal_year,stage,ministry,integrated_project,programme,recipient,account,"
          + "amount_yen,at_least,previous_yen,change_yen,change_pct,change_reason,share_pct,lines,"
          + "precision_yen";
  private static final String ATTAINMENT =
      "kpi,plan,integrated_project,programme,kind,name_ja,name_en,unit_ja,measure,direction,"
          + "comparator,basis,target,actual,denominator,latest_fy,as_of,attainment_pct,elapsed_pct,"
          + "pace_pct,judgement,reason,source_kind,provisional,simulated,forecast_p10,forecast_p50,"
          + "forecast_p90,p_attain,forecast_reason";

  private final List<String> lines = new ArrayList<>();
  private String name = "治験";
  private String source = "白書";

  /** As the first KPI is called. */
  SmallRun named(String text) {
    name = text;
    return this;
  }

  SmallRun source(String text) {
    source = text;
    return this;
  }

  public SmallRun line(String line) {
    lines.add(line);
    return this;
  }

  public Path in(Path folder) throws IOException {
    RunFixture run =
        RunFixture.in(folder)
            .file("run.json", runJson())
            .file("report.json", reportJson())
            .table(
                RunTable.KPI_ATTAINMENT,
                ATTAINMENT,
                "K1,A,A-1,,output,"
                    + quoted(name)
                    + ",Trials,件,count,up,>=,total,3000,2999.9,,"
                    + "2022,2024-03-31,99.99667,80,124.99583,behind,,events,true,true,3001,3400,3900,0.40341,",
                "K2,A,A-1,,monitor,登録,Registered,人,count,up,,total,,,,,2024-03-31,,,,no-target,"
                    + "no-target,,false,false,,,,,monitor")
            .table(
                RunTable.KPI_YEARLY,
                "kpi,fiscal_year,yearly,cumulative,status,source_kind,reported_on",
                "K1,2021,1000,1000,confirmed,events,2022-03-31",
                "K1,2022,1999.9,2999.9,provisional,events,2023-03-31");
    run.table(
        RunTable.KPI_OBSERVATIONS,
        "kpi,from_fiscal_year,fiscal_year,months,quantity,denominator,known_share",
        "K1,2020,2022,36,2999.9,,1");
    budget(run);
    quality(run);
    return folder;
  }

  private void budget(RunFixture run) throws IOException {
    run.table(
        RunTable.BUDGET_ROLLUP,
        ROLLUP,
        sum("total", "", "", "1198800000000,false", "100"),
        sum("integrated_project", "", "A-1", "1000000000000,true", ""),
        sum("ministry", "M", "", "1198850000000,true", ""),
        sum("ministry", "(none)", "", "-50000000,false", ""),
        sum("ministry+integrated_project", "M", "A-1", "1000050000000,true", ""),
        sum("ministry+integrated_project", "M", "(none)", "198800000000,false", ""),
        sum("ministry+integrated_project", "(none)", "A-1", "-50000000,false", ""));
    run.table(
        RunTable.BUDGET_EXECUTION,
        "collection,level,fiscal_year,ministry,integrated_project,programme,current_yen,"
            + "executed_yen,execution_rate");
    run.table(RunTable.BUDGET_LINES, LINES, lines.toArray(String[]::new));
  }

  private static String sum(
      String level, String ministry, String project, String amount, String share) {
    return "T,"
        + level
        + ",2021,initial,"
        + ministry
        + ","
        + project
        + ",,,,"
        + amount
        + ",,,,coverage,"
        + share
        + ",1,100000000";
  }

  private void quality(RunFixture run) throws IOException {
    run.table(
        RunTable.CONTROLS,
        "control,table,measure,published,computed,difference,tolerance,verdict,weak,expect,parts,"
            + "source",
        "C1,budget,sum,33600000000,33680000000,80000000,305000000,within-rounding,true,agree,6,"
            + quoted(source));
    run.table(
        RunTable.FINDINGS,
        "code,severity,table,key,message_ja,message_en",
        "approximate,warning,budget,L1,約と公表,published as approximate");
    run.table(
        RunTable.RESTATEMENTS,
        "table,key,fiscal_year,kind,before,after,change,before_reported_on,after_reported_on",
        "actuals,K1,2021,update,900,1000,100,2022-01-31,2022-03-31");
    run.table(
        RunTable.KPI_BY_SCOPE,
        "level,kpi,fiscal_year,ministry,integrated_project,programme,disease_area,phase,purpose,"
            + "quantity,distinct_outcomes,shared_outcomes");
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static String runJson() {
    return """
        {"id": "2024-03-31-0123456789ab", "as_of": "2024-03-31", "simulated": true,
         "inputs": [{"table": "budget", "file": "budget.csv", "sha256": "ab12"}],
         "rows": {"budget": {"read": 2, "accepted": 2, "rejected": 0}}}
        """;
  }

  private static String reportJson() {
    return """
        {"plans": [{"plan": "A", "name_ja": "甲計画", "from_fy": 2020, "to_fy": 2024}],
         "ministries": [{"ministry": "M", "name_ja": "乙省", "sort": 1}],
         "integrated_projects": [{"integrated_project": "A-1", "plan": "A", "name_ja": "丙", "sort": 1}],
         "controls": [{"control": "C1", "name_ja": "丙の合計", "unit": "億円"}],
         "judgements": {"behind": {"ja": "遅れ", "en": "Behind"},
                        "no-target": {"ja": "目標なし", "en": "No target"}},
         "marks": {"what-if": {"ja": "試算", "en": "WHAT-IF"},
                   "simulated": {"ja": "模擬データ", "en": "SIMULATED"},
                   "provisional": {"ja": "見込み", "en": "provisional"}}}
        """;
  }
}
