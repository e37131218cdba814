package tassei.reports.page.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tassei.contract.BudgetTable;
import tassei.contract.words.Stage;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.DocumentSection;
import tassei.reports.page.BudgetSlice;
import tassei.reports.page.RunOf;
import tassei.reports.page.Shown;

class BudgetPagesTest {

  /** A project of two ministries, one of which holds a part that no document tells apart. */
  private static RunOf twoByTwo() {
    return RunOf.nothing()
        .ministries("M1", "M2")
        .projects("P", "A1", "A2")
        .sum("C|total|2021|initial||||||150.4||||coverage|100")
        .sum("C|integrated_project|2021|initial||A1||||100|least|||not-itemised")
        .sum("C|integrated_project|2021|initial||A2||||50.4|least|||not-itemised")
        .sum("C|ministry|2021|initial|M1|||||90|least|||not-itemised")
        .sum("C|ministry|2021|initial|M2|||||60||||coverage|39.89362")
        .sum("C|ministry|2021|initial|(none)|||||0.4||||coverage|0.26596")
        .sum("C|ministry+integrated_project|2021|initial|M1|A1||||70||||coverage|46.5")
        .sum("C|ministry+integrated_project|2021|initial|M2|A1||||31||||coverage|20.6")
        .sum("C|ministry+integrated_project|2021|initial|(none)|A1||||-1||||coverage|-0.6")
        .sum("C|ministry+integrated_project|2021|initial|M1|A2||||20||||coverage|13.3")
        .sum("C|ministry+integrated_project|2021|initial|M2|A2||||29||||coverage|19.3")
        .sum("C|ministry+integrated_project|2021|initial|(none)|A2||||1.4||||coverage|0.9")
        .line("a1|C|2021|initial||A1||R|own||100|-1||資料A")
        .line("a1.1|C|2021|initial|M1|A1|x|R|part|a1|70|70||資料A")
        .line("a1.2|C|2021|initial|M2|A1|y|R|part|a1|31|31||資料A")
        .line("a2|C|2021|initial||A2||R|own||50.4|1.4||資料B")
        .line("a2.1|C|2021|initial|M1|A2|x|R|of-which|a2|20|20||資料A")
        .line("a2.2|C|2021|initial|M2|A2|y|S|of-which|a2|29|29||資料A")
        .line("a2.3|C|2021|initial|M2|A2|v|S|within|a2.2|||||")
        .line("a2.4|C|2021|initial|M2|A2|w|S|within|a2.2|||||")
        .line("a2.5|C|2021|initial|M1|A2|x|R|relisted||7||別の切り方|資料A")
        .finding("not-itemised", "info", "a2")
        .programme("v", "事業V", "Programme V", "")
        .programme("w", "事業W", "Programme W", "");
  }

  private static DocumentSection section(RunOf run) {
    return BudgetPages.of(run.model(), RunOf.JA).orElseThrow();
  }

  @Test
  void matrixPrintsThePublishedSumsAndItsCellsAddUpToThem() {
    Block.Table table = Shown.table(section(twoByTwo()), "budget-1-matrix-2021-1");
    assertEquals(
        List.of(
            "A1名 | 70.0 | 31.0 | −1.0 | 100.0以上",
            "A2名 | 20.0 | 29.0 | 1.4 | 50.4以上",
            "合計 | 90.0以上 | 60.0 | 0.4 | 150.4"),
        Shown.rows(table));
    List<Block.Row> rows = table.rows();
    for (int column = 1; column < 5; column++) {
      assertEquals(
          exact(rows.get(2), column), exact(rows.get(0), column).add(exact(rows.get(1), column)));
    }
    for (Block.Row row : rows) {
      assertEquals(exact(row, 4), exact(row, 1).add(exact(row, 2)).add(exact(row, 3)));
    }
  }

  @Test
  void aMinistrysWholeTotalDividesInPerCent() {
    assertEquals(
        List.of("A1名 | 51.7", "A2名 | 48.3", "計（100％） | 60億円"),
        Shown.rows(Shown.table(section(twoByTwo()), "budget-1-matrix-shares")));
  }

  /** What names neither ministry nor project may make another cell of it the largest. */
  @Test
  void aCellIsNotTheLargestWhereTheRestMayOvertakeIt() {
    DocumentSection section =
        section(twoByTwo().sum("C|ministry+integrated_project|2021|initial|(none)|(none)||||80"));
    assertEquals(
        "令和3年度（2021年度）の予算（当初予算額）の府省×統合プロジェクト。合計150.4億円。",
        Shown.picture(section, "budget-1-heat").alt());
  }

  /** 30 without a ministry and 30 without a project may both be of the cell that no line names. */
  @Test
  void aCellThatNoLineNamesMayHoldTheRestsOfItsRowAndItsColumn() {
    RunOf run =
        RunOf.nothing()
            .ministries("M1", "M2")
            .projects("P", "A1", "A2")
            .sum("C|total|2021|initial||||||115||||coverage|100")
            .sum("C|ministry+integrated_project|2021|initial|M1|A1||||50||||coverage|43.5")
            .sum("C|ministry+integrated_project|2021|initial|M2|A1||||5||||coverage|4.3")
            .sum("C|ministry+integrated_project|2021|initial|(none)|A2||||30||||coverage|26")
            .sum("C|ministry+integrated_project|2021|initial|M2|(none)||||30||||coverage|26");
    BudgetMatrix matrix =
        BudgetMatrix.of(
                run.model().budget(),
                run.model().names(),
                new BudgetSlice(new BudgetTable("C", 2021, Stage.INITIAL)))
            .orElseThrow();
    assertEquals(Optional.empty(), matrix.largest());
  }

  private static BigDecimal exact(Block.Row row, int column) {
    BigDecimal exact = ((Cell.Quantity) row.cells().get(column)).exact();
    return exact.setScale(8);
  }

  @Test
  void heatMapShowsWhatTheMatrixShows() {
    DocumentSection section = section(twoByTwo());
    Block.Picture heat = Shown.picture(section, "budget-1-heat");
    Chart.HeatMap chart = (Chart.HeatMap) heat.chart();
    assertEquals(List.of("A1名", "A2名"), chart.rows());
    assertEquals(List.of("M1名", "M2名", "内訳未公表（負なら端数）"), chart.columns());
    List<String> matrix =
        Shown.rows(Shown.table(section, "budget-1-matrix-2021-1")).subList(0, 2).stream()
            .map(row -> row.substring(row.indexOf('|') + 2, row.lastIndexOf('|') - 1))
            .toList();
    List<String> cells =
        chart.values().stream()
            .map(row -> String.join(" | ", row.stream().map(Chart.Value::shown).toList()))
            .toList();
    assertEquals(matrix, cells);
    assertEquals("M1名が最も多く、少なくとも90億円", heat.title());
    assertEquals("令和3年度（2021年度）の予算（当初予算額）の府省×統合プロジェクト。合計150.4億円。最大はM1名のA1名で70億円。", heat.alt());
  }

  @Test
  void whatEntersANodeOfTheFlowLeavesIt() {
    DocumentSection section = section(twoByTwo());
    Block.Picture picture = Shown.picture(section, "budget-1-flow");
    Chart.Flow flow = (Chart.Flow) picture.chart();
    Map<String, BigDecimal> inflow = new HashMap<>();
    Map<String, BigDecimal> outflow = new HashMap<>();
    for (Chart.Link link : flow.links()) {
      if (link.stage() == 0) {
        inflow.merge(link.into(), link.value().exact(), BigDecimal::add);
      } else {
        outflow.merge(link.from(), link.value().exact(), BigDecimal::add);
      }
    }
    assertEquals(2, inflow.size());
    assertEquals(inflow, outflow);
    assertEquals("M1名からA1名への70億円（全体の46.5％）が最大の配分", picture.title());
    String note =
        Shown.blocks(section, Block.Prose.class).stream()
            .map(Block.Prose::text)
            .filter(text -> text.startsWith("図は"))
            .findFirst()
            .orElseThrow();
    assertEquals("図は151.4億円を示す。端数（計−1億円）は帯に描かず、加えると合計150.4億円になる。", note);
  }

  @Test
  void whatIsNotAddedIsListedApart() {
    assertEquals(
        List.of("M2名 | 29億円の内数 | 事業V、事業W", "M1名 | 7億円（再掲） | x（別の切り方）"),
        Shown.rows(Shown.table(section(twoByTwo()), "budget-1-aside")));
  }

  @Test
  void restsAreNotItemisedWhereTheRunSaysSoElseRounding() {
    assertEquals(
        List.of("A1名 | 100.0 | 101.0 | −1.0 | 端数", "A2名 | 50.4 | 49.0 | 1.4 | 内訳未公表"),
        Shown.rows(Shown.table(section(twoByTwo()), "budget-1-rests")));
  }

  @Test
  void collectionsStandSideBySideTheMostTellingFirstAndAreNotAdded() {
    DocumentSection section =
        section(
            twoByTwo()
                .sum("B|total|2020|initial||||||10||||coverage|100")
                .sum("B|total|2021|initial||||||11||10|10.0||100")
                .sum("B|total|2021|supplementary||||||3||||coverage|100")
                .sum("B|total|2022|initial||||||||||coverage|")
                .line("b|B|2021|initial||||R|own||11|11||資料B"));
    assertEquals(
        List.of(
            "C | 資料A ほか1件 | 令和3年度 | 令和3年度当初予算額 | 150.4 | –",
            "B | 資料B | 令和2～3年度 | 令和3年度当初予算額 | 11.0 | +10.0％"),
        Shown.rows(Shown.table(section, "budget-collections")).stream()
            .map(row -> row.replace("資料Aほか", "資料A ほか"))
            .toList());
  }

  @Test
  void aSumOfDisjointCollectionsSaysThatItIsOne() {
    DocumentSection section =
        section(
            RunOf.nothing()
                .sum("A|total|2021|initial||||||4||||coverage|100")
                .sum("AB|total|2021|initial||||||9||||coverage|100")
                .line("a|A|2021|initial||||R|own||4|4||資料A"));
    assertEquals(
        List.of(
            "A | 資料A | 令和3年度 | 令和3年度当初予算額 | 4 | –",
            "AB | 重複しない予算表の合計 | 令和3年度 | 令和3年度当初予算額 | 9 | –"),
        Shown.rows(Shown.table(section, "budget-collections")));
    assertEquals(
        "予算表どうしは足さない。同一の経費が複数の資料に別の範囲で載るため、足せば重複計上になる。" + "例外は、設定で重複しないとされた予算表の合計だけである。",
        ((Block.Prose) section.blocks().get(2)).text());
  }

  @Test
  void amountsAreTheSameInBothLanguages() {
    DocumentSection ja = section(twoByTwo());
    DocumentSection en = BudgetPages.of(twoByTwo().model(), RunOf.EN).orElseThrow();
    assertEquals(
        amounts(ja), amounts(en).stream().map(billions -> billions.movePointRight(1)).toList());
    assertEquals(19, amounts(ja).size());
    assertEquals(
        "M1 name has the largest amount, at least ¥9.0 billion",
        Shown.picture(en, "budget-1-heat").title());
  }

  private static List<BigDecimal> amounts(DocumentSection section) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Block.Table table : Shown.blocks(section, Block.Table.class)) {
      boolean isMoney = !table.id().endsWith("-shares");
      for (Block.Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          if (isMoney && cell instanceof Cell.Quantity quantity) {
            numbers.add(quantity.exact());
          }
        }
      }
    }
    return numbers;
  }
}
