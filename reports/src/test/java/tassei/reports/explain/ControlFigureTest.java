package tassei.reports.explain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;

class ControlFigureTest {
  private static final String CONTROL =
      "control,table,measure,published,computed,difference,tolerance,verdict,weak,expect,parts,"
          + "source";
  private static final String ROW =
      "figure,role,part,fiscal_year,value,factor,precision,reported_on,counted,why_not,file,"
          + "record,source";

  @TempDir Path folder;
  private RunFixture run;

  @BeforeEach
  void rows() throws IOException {
    run =
        RunFixture.in(folder)
            .table(
                RunTable.FIGURE_ROWS,
                ROW,
                "control:sum,amount,L1,2021,33600000000,1,100000000,,true,,budget.csv,1,概要 p.1",
                "control:sum,amount,L2,2021,600000000,-1,100000000,,true,,budget.csv,2,概要 p.1",
                "control:sum,amount,L3,2021,,0,,,false,within,budget.csv,3,概要 p.1",
                "control:change,amount,L4,2022,95,1,1,,true,,budget.csv,4,",
                "control:change,previous,L5,2021,105,1,1,,true,,budget.csv,5,",
                "control:rate,quantity,K,2021,1,1,0,,true,,actuals.csv,1,",
                "control:rate,denominator,K,2021,3,1,0,,true,,actuals.csv,1,",
                "control:times,amount,K,2021,6,1,0,,true,,actuals.csv,1,",
                "control:times,denominator,K,2021,4,1,0,,true,,actuals.csv,1,",
                "control:old,amount,K 2021,2021,7,1,0,2024-03-01,true,,actuals.csv,2,",
                "control:old,amount,K 2021,2021,5,0,0,2023-03-01,false,superseded,actuals.csv,3,");
  }

  @Test
  void aSumAddsWithItsSigns() throws IOException {
    control("sum,budget,sum,33000000000,33000000000,0,150000000,exact,true,agree,2,概要 p.1");
    Said said = Said.of(folder, "control:sum");
    assertTrue(said.hasLine("published 33,000,000,000 円 (330 億円)"));
    assertTrue(said.hasLine("verdict exact 一致 / the tables give exactly the published figure"));
    assertTrue(said.has("weak          yes  最小の内訳が欠けても気付けない"));
    assertTrue(said.hasLine("budget.csv:2 L2 2021 - amount 600,000,000 円"));
    assertTrue(said.has("Sum: 33,000,000,000 円 = the computed figure."));
    assertTrue(said.has("Left out, within: 1"));
  }

  @Test
  void aChangeIsOfTheYearBefore() throws IOException {
    control("change,budget,change_pct,-9.5,-9.52380952,-0.02,0.1,within-rounding,,agree,2,");
    assertTrue(
        Said.of(folder, "control:change").has("Sum: (95 − 105) / 105 × 100 = -9.52380952 % = "));
  }

  @Test
  void aRatioIsInPerCentOrPlain() throws IOException {
    control(
        "rate,actuals,ratio,33.3,33.33333333,0.03,0.05,within-rounding,false,agree,2,",
        "times,actuals,ratio,1.5,1.5,0,0.05,exact,false,agree,2,");
    assertTrue(Said.of(folder, "control:rate").has("Sum: 1 / 3 × 100 = 33.33333333 = "));
    assertTrue(Said.of(folder, "control:times").has("Sum: 6 / 4 = 1.5 = "));
  }

  @Test
  void whatIsNotJudgedSaysWhy() throws IOException {
    control(
        "old,actuals,sum,5,7,2,0,superseded,false,agree,1,",
        "none,actuals,sum,5,,,,no-data,false,agree,0,");
    Said old = Said.of(folder, "control:old");
    assertTrue(old.has("superseded  公表後に更新された値を含む（判定しない）"));
    assertTrue(old.has("Left out, superseded: 1"));
    Said none = Said.of(folder, "control:none");
    assertTrue(none.hasLine("computed none"));
    assertTrue(none.has("対象となるデータなし / nothing in scope"));
    assertTrue(none.has("Rows that make it: 0"));
  }

  @Test
  void aWrongSumIsSaidAndRefused() throws IOException {
    control(
        "sum,budget,sum,33000000000,33600000000,600000000,0,differs,false,contradicts,2,",
        "rate,actuals,ratio,33.3,34,0.7,0.05,differs,false,agree,2,",
        "change,budget,change_pct,1,1,0,0,exact,false,agree,2,",
        "times,actuals,sum,1,,,,no-data,false,agree,1,");
    Said sum = Said.ofFault(folder, "control:sum");
    assertTrue(sum.has("資料自体の内訳と合わないことが分かっている"));
    assertTrue(
        sum.has(
            "THROWN control:sum: the rows give 33,000,000,000 円,"
                + " the computed figure is 33,600,000,000 円"));
    assertTrue(Said.ofFault(folder, "control:rate").has("33.33333333, the computed figure is 34"));
    assertTrue(Said.ofFault(folder, "control:change").has("-9.52380952 %"));
    assertTrue(Said.ofFault(folder, "control:times").has("the computed figure is none"));
  }

  private void control(String... rows) throws IOException {
    run.table(RunTable.CONTROLS, CONTROL, rows);
  }
}
