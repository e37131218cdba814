package tassei.reports.planner;

import java.io.IOException;
import java.nio.file.Path;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;
import tassei.reports.sheet.SmallRun;

/** A run with an envelope, a blank key, an unknown amount, a fraction of a yen and odd texts. */
final class PlannerRun {
  static final String ID = "2024-03-31-0123456789ab";

  /** Rows of the sheet, from the top. */
  static final int L1 = 5;

  static final int L2 = 6;
  static final int L3 = 7;
  static final int L4 = 8;
  static final int L5 = 9;
  static final int UNKNOWN = 10;
  static final int ODD = 11;
  static final int SPARE = 12;

  private PlannerRun() {}

  static Path in(Path folder) throws IOException {
    new SmallRun().in(folder);
    RunFixture.in(folder)
        .file("report.json", REPORT)
        .table(
            RunTable.BUDGET_LINES,
            SmallRun.LINES,
            "L1,main,2021,M1,A-1,g1,R,general,initial,own,,336,億円,,confirmed,,白書,,"
                + "33600000000,100000000,-80000000,,budget.csv,1",
            "L2,main,2021,M2,A-1,,R,general,initial,part,L1,336.8,億円,,confirmed,,白書,,"
                + "33680000000,10000000,33680000000,,budget.csv,2",
            "L3,main,2022,,A-2,,,general,initial,own,,500,円,,confirmed,,白書,,500,0,500,,budget.csv,3",
            "L4,main,2022,M1,,,,special,draft,own,,7,百万円,,confirmed,,白書,,"
                + "7000000,1000000,7000000,,budget.csv,4",
            "L5,other,2021,M1,A-1,g2,,general,supplementary,own,,0.1005,千円,,confirmed,,白書,,"
                + "100.5,0.1,100.5,,budget.csv,5",
            "L6,main,2021,M2,A-2,,,general,initial,own,,,億円,,confirmed,,白書,,,,,,budget.csv,6",
            "L7,main,2021,M2,A-1,,,general,initial,relisted,,9,円,,confirmed,,白書,,"
                + "9,0,9,relisted,budget.csv,7",
            "'=1+1,main,2022,M1,A-1,,,general,initial,own,,1000,円,,confirmed,,\"白\n書\",,"
                + "1000,0,1000,,budget.csv,8")
        .table(
            RunTable.BUDGET_ROLLUP,
            SmallRun.ROLLUP,
            sum("main", "2021,initial,M1,A-1", "-80000000"),
            sum("main", "2021,initial,M2,A-1", "33680000000"),
            sum("main", "2021,initial,M2,A-2", ""),
            sum("main", "2022,initial,(none),A-2", "500"),
            sum("main", "2022,initial,M1,A-1", "1000"),
            sum("main", "2022,draft,M1,(none)", "7000000"),
            sum("other", "2021,supplementary,M1,A-1", "100.5"));
    return folder;
  }

  private static String sum(String collection, String keys, String amount) {
    return collection + ",ministry+integrated_project," + keys + ",,,," + amount + ",,,,,,,1,";
  }

  private static final String REPORT =
      """
      {"plans": [{"plan": "A", "name_ja": "計画", "from_fy": 2020, "to_fy": 2024}],
       "ministries": [
         {"ministry": "M1", "name_ja": "甲省", "name_en": "Ministry One", "sort": 1,
          "aliases": "コウ；旧甲省"},
         {"ministry": "M2", "name_ja": "乙省", "name_en": "Ministry Two", "sort": 2, "aliases": null}],
       "integrated_projects": [
         {"integrated_project": "A-1", "plan": "A", "name_ja": "丙*計画?", "name_en": "C", "sort": 1},
         {"integrated_project": "A-2", "plan": "A", "name_ja": "丁~計画", "name_en": "D", "sort": 2}],
       "programmes": [
         {"programme": "g1", "name_ja": "共通の事業", "name_en": "Same"},
         {"programme": "g2", "name_ja": "別の事業", "name_en": "Same"}],
       "marks": {"what-if": {"ja": "試算", "en": "WHAT-IF"},
                 "simulated": {"ja": "模擬データ", "en": "SIMULATED"}}}
      """;
}
