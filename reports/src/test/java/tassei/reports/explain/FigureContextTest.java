package tassei.reports.explain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;
import tassei.reports.run.UnreadableRun;

/** What stands around a figure: its definition, its controls, refused copies, contradictions. */
class FigureContextTest {
  private static final String KPI =
      "kpi,integrated_project,programme,kind,name_ja,name_en,unit_ja,measure,comparator,basis,"
          + "target,actual,denominator,latest_fy,as_of,attainment_pct,elapsed_pct,pace_pct,"
          + "judgement,reason,source_kind,provisional,simulated";
  private static final String EVENT =
      "kpi,outcome,project,fiscal_year,quantity,denominator,status,reported_on,counted,why_not,"
          + "file,record";
  private static final String ROW =
      "figure,role,part,fiscal_year,value,factor,precision,reported_on,counted,why_not,file,"
          + "record,source";
  private static final String ROLLUP =
      "collection,level,fiscal_year,stage,ministry,integrated_project,programme,recipient,account,"
          + "amount_yen,at_least,previous_yen,change_yen,change_pct,change_reason,share_pct,lines";
  private static final String LINE =
      "line,collection,fiscal_year,ministry,integrated_project,programme,recipient,account,stage,"
          + "inclusion,envelope,amount,unit,status,reading,source,note,amount_yen,counted_yen,"
          + "why_not,file,record,precision_yen";
  private static final String CONTROL =
      "control,table,measure,published,computed,difference,tolerance,verdict,weak,expect,parts,"
          + "source";

  @TempDir Path folder;

  @BeforeEach
  void tables() throws IOException {
    Files.createDirectories(folder.resolve("rejected"));
    RunFixture.in(folder)
        .file(
            "report.json",
            """
            {"programme_parents": {},
             "kpis": [{"kpi": "K", "from_fy": 2020, "due_fy": 2024, "source": "計画 p.3",
                       "reported_on": "2020-03-27", "target_printed": "２件以上",
                       "definition_ja": "承認の数", "definition_en": "Number of approvals",
                       "reading": "inferred", "note": "期限は計画の最終年度"}],
             "actuals": [{"kpi": "K", "fiscal_year": 2021, "text_ja": null, "note": "公表は43.8%"},
                         {"kpi": "J", "fiscal_year": 2021, "note": "別の指標"}],
             "controls": [{"control": "C", "kpi": "J;K", "name_ja": "二資料", "name_en": "two papers"}]}
            """)
        .file(
            "rejected/outcomes.csv",
            """
            outcome,file,record,rules,columns,found
            o1,outcomes.csv,7,duplicate,outcome,o1
            o9,outcomes.csv,8,duplicate,outcome,o9
            """)
        .table(
            RunTable.KPI_ATTAINMENT,
            KPI,
            "K,,,output,承認,Approvals,件,count,>=,total,2,1,,2021,2024-03-31,,,,,,events,,",
            "K 2,,,output,治験,Trials,件,count,>=,total,2,,,,2024-03-31,,,,,,,,")
        .table(RunTable.KPI_EVENTS, EVENT, "K,o1,p,2021,1,,confirmed,,true,,outcomes.csv,2")
        .table(
            RunTable.FIGURE_ROWS,
            ROW,
            "control:all,amount,W,2021,1,1,0,,true,,budget.csv,1,概要",
            "control:pieces,amount,P,2021,1,1,0,,true,,budget.csv,2,概要",
            "control:more,amount,W,2021,1,1,0,,true,,budget.csv,1,概要",
            "control:more,amount,P,2021,1,1,0,,true,,budget.csv,2,概要",
            "control:more,amount,Z,2021,1,1,0,,true,,budget.csv,9,概要",
            "control:other,amount,Z,2021,1,1,0,,true,,budget.csv,9,概要",
            "control:all,amount,P,2021,1,1,0,,true,,budget.csv,2,概要",
            "control:cases,amount,W,2021,1,1,0,,true,,outcomes.csv,9,概要")
        .table(
            RunTable.CONTROLS,
            CONTROL,
            "C,actuals,sum,1,1,0,0,differs,false,contradicts,1,概要",
            "pieces,budget,sum,1,1,0,0,exact,false,agree,1,概要",
            "more,budget,sum,1,1,0,0,differs,false,agree,1,概要",
            "other,budget,sum,1,1,0,0,exact,false,agree,1,概要",
            "all,budget,sum,1,1,0,0,exact,false,agree,2,概要",
            "cases,outcomes,sum,1,1,0,0,exact,false,agree,1,概要")
        .table(
            RunTable.FINDINGS,
            "code,severity,table,key,message_ja,message_en",
            "expected-contradiction,info,actuals,K 2021 yearly,食い違い,contradicts",
            "within-rounding,info,controls,K,丸め,rounding",
            "restated,info,actuals,KK 2021,別,other",
            "approximate,info,actuals,K 2 2021 yearly,約,about two",
            "outcome-disagreement,warning,outcomes,K p,課題,another project",
            "shared-outcome,info,outcomes,K,延べ,as projects report them",
            "restated,warning,restatements,actuals K cumulative 2021,改訂,revised count",
            "unusual-sign,warning,budget,W,符号,odd sign",
            "restated,warning,restatements,budget P 2021,改訂,revised line",
            "approximate,info,controls,W,約,about a control")
        .table(
            RunTable.BUDGET_LINES,
            LINE,
            "P,main,2021,A,,,,,initial,part,W,182,億円,confirmed,inferred,概要 p.2,,18200000000,"
                + "18200000000,,budget.csv,2,100000000",
            "W,main,2021,A,,,,,initial,own,,181.8,億円,confirmed,stated,概要 p.1,,18180000000,"
                + "-20000000,,budget.csv,1,10000000")
        .table(
            RunTable.BUDGET_ROLLUP,
            ROLLUP,
            "main,ministry,2021,initial,A,,,,,18180000000,false,,,,,100,2");
  }

  @Test
  void aTargetHasItsDefinitionSourceAndPeriod() {
    Said said = Said.of(folder, "kpi:K");
    assertTrue(said.hasLine("printed as ２件以上"), said.text());
    assertTrue(said.hasLine("period FY2020–FY2024 (due)"));
    assertTrue(said.hasLine("target from 計画 p.3, 2020-03-27"));
    assertTrue(said.hasLine("definition 承認の数 / Number of approvals"));
    assertTrue(said.hasLine("note 期限は計画の最終年度"));
    assertTrue(said.has("reading       読取り"));
  }

  @Test
  void whatSourcesRemarkOnItsFiguresIsPrinted() {
    Said said = Said.of(folder, "kpi:K");
    assertTrue(said.hasLine("FY2021 公表は43.8%"), said.text());
    assertFalse(said.has("別の指標"));
  }

  @Test
  void theControlsThatNameAnIndicatorHaveTheirVerdicts() {
    Said said = Said.of(folder, "kpi:K");
    assertTrue(said.hasLine("control:C"), said.text());
    assertTrue(said.has("differs"));
    assertTrue(said.has("known not to agree with its own parts"), said.text());
  }

  @Test
  void refusedCopiesOfRowsThatCountAreListed() {
    Said said = Said.of(folder, "kpi:K");
    assertTrue(said.hasLine("outcomes.csv:7 o1 outcome: duplicate; found 'o1'"), said.text());
    assertFalse(said.has("o9"));
  }

  @Test
  void contradictionsOfItAreListedAndNoOthers() {
    Said said = Said.of(folder, "kpi:K");
    assertTrue(said.has("expected-contradiction  K 2021 yearly: 食い違い / contradicts"), said.text());
    assertFalse(said.has("within-rounding"));
    assertFalse(said.has("KK 2021"));
  }

  /** Keys are those of the table: an outcome, a control and a line may be called the same. */
  @Test
  void findingsGoByTheirTableAndTheWholeOfTheirKey() {
    Said kpi = Said.of(folder, "kpi:K");
    assertTrue(kpi.has("as projects report them"), kpi.text());
    assertTrue(kpi.has("revised count"));
    assertFalse(kpi.has("another project"));
    assertFalse(kpi.has("about two"));
    assertTrue(Said.of(folder, "kpi:K 2").has("approximate  K 2 2021 yearly: 約 / about two"));
    Said sum = Said.of(folder, "budget:ministry=A");
    assertTrue(sum.has("odd sign"), sum.text());
    assertTrue(sum.has("revised line"));
    assertFalse(sum.has("about a control"));
  }

  /** The table counts the pieces, 182, and of the whole what they leave, -0.2. */
  @Test
  void aPrintedWholeIsToldAsItPrints() {
    Said said = Said.of(folder, "budget:ministry=A");
    assertTrue(said.hasLine("budget.csv:1 W own 181.8 億円 18,180,000,000 円"), said.text());
    assertTrue(said.hasLine("budget.csv:2 P part W 182 億円 (18,200,000,000 円)"), said.text());
    assertTrue(said.has("20,000,000 円 more (端数 / rounding)"), said.text());
    assertFalse(said.has("-20,000,000"));
    assertTrue(said.has("Sum: 18,180,000,000 円 = the printed amount."));
  }

  /** Digits to 0.1 and 1 may make 0.55, and pieces are 20 more. */
  @Test
  void piecesThatAreFarMoreThanTheirWholeDoNotAddUp() throws IOException {
    Path lines = folder.resolve("tables/budget_lines.csv");
    Files.writeString(lines, Files.readString(lines).replace("-20000000", "-2000000000"));
    Path rollup = folder.resolve("tables/budget_rollup.csv");
    Files.writeString(rollup, Files.readString(rollup).replace("18180000000", "16200000000"));
    Said said = Said.of(folder, "budget:ministry=A");
    assertTrue(said.has("2,000,000,000 円 more (不一致 / does not"), said.text());
    assertFalse(said.has("端数 / rounding"), said.text());
  }

  @Test
  void aLineReadOffTheLayoutSaysSo() {
    assertTrue(Said.of(folder, "budget:ministry=A").has("読取り"));
  }

  @Test
  void theControlsOverTheLinesOfASumAreListed() {
    Said said = Said.of(folder, "budget:ministry=A");
    assertTrue(said.hasLine("Controls that check it, 照合: 3"), said.text());
    assertTrue(said.has("control:pieces\n      part of it, その一部: exact"));
    assertTrue(said.has("control:more\n      a sum that holds it, これを含む額: differs"));
    assertTrue(said.has("control:all\n      this sum, この額: exact"), said.text());
    assertFalse(said.has("control:other"));
    assertFalse(said.has("control:cases"));
  }

  /** Its file was whole when it was compared, and is shorter when it is read. */
  @Test
  void aTableThatIsCutWhileItIsReadIsDamaged() throws IOException {
    Path events = folder.resolve("tables/kpi_events.csv");
    String text = Files.readString(events);
    Files.writeString(events, text.substring(0, text.indexOf("confirmed")));
    UnreadableRun damaged = assertThrows(UnreadableRun.class, () -> Said.of(folder, "kpi:K"));
    assertTrue(damaged.getMessage().contains("kpi_events.csv"), damaged.getMessage());
  }
}
