package tassei.reports.explain;

import java.io.IOException;
import java.nio.file.Path;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;

/** A small run in which figures have names: ministries, projects, indicators, controls. */
final class NamedRun {
  private static final String KPI =
      "kpi,integrated_project,programme,kind,name_ja,name_en,unit_ja,measure,comparator,basis,"
          + "target,actual,denominator,latest_fy,as_of,attainment_pct,elapsed_pct,pace_pct,"
          + "judgement,reason,source_kind,provisional,simulated";
  static final String ROLLUP =
      "collection,level,fiscal_year,stage,ministry,integrated_project,programme,recipient,account,"
          + "amount_yen,at_least,previous_yen,change_yen,change_pct,change_reason,share_pct,lines";
  private static final String LINE =
      "line,collection,fiscal_year,ministry,integrated_project,programme,recipient,account,stage,"
          + "inclusion,envelope,amount,unit,status,source,note,amount_yen,counted_yen,why_not,"
          + "file,record";
  private static final String CONTROL =
      "control,table,measure,published,computed,difference,tolerance,verdict,weak,expect,parts,"
          + "source";

  private NamedRun() {}

  static void in(Path folder) throws IOException {
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
}
