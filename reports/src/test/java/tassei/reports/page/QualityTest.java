package tassei.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.Status;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.Section;

class QualityTest {

  private static RunOf checks() {
    return RunOf.nothing()
        .control("a|億円|33600000000|33600000000|50000000|exact|")
        .control("b|億円|10900000000|10960000000|305000000|within-rounding|weak")
        .control("c|人|1584|1593|0|differs|contradicts")
        .control("d|人|20|25|0|differs|")
        .control("e|％|0.2|0.16360385|0.0538|within-rounding|")
        .control("f|症例|100||0|no-data|")
        .control("g|人|1|2|0|superseded|");
  }

  private static Section section(RunOf run) {
    return Quality.of(run.model(), RunOf.JA).orElseThrow();
  }

  @Test
  void checksAreCountedByVerdict() {
    Block.Table table = Shown.table(section(checks()), "quality-verdicts");
    assertEquals("照合7件中3件が公表値と一致する", table.title());
    assertEquals(
        List.of(
            "完全一致 | 1 | 0 | 計算値が公表値に等しい",
            "端数の範囲 | 2 | 1 | 差は公表の桁の丸めで説明できる",
            "差異 | 2 | 0 | 差は丸めで説明できない",
            "データなし | 1 | 0 | 照合の範囲に数値がない",
            "更新済み | 1 | 0 | 照合の後に数値が更新されたため判定しない",
            "計 | 7 | 1 | "),
        Shown.rows(table));
  }

  @Test
  void whatIsNotExactIsListedTheMostSeriousFirst() {
    Block.Table table = Shown.table(section(checks()), "quality-rest");
    assertEquals(
        List.of(
            "d名（人） | 20 | 25 | +5 | 0 | 差異 | ",
            "c名（人） | 1,584 | 1,593 | +9 | 0 | 差異 | 資料自身の矛盾",
            "f名（症例） | 100 | – | – | 0 | データなし | ",
            "g名（人） | 1 | 2 | +1 | 0 | 更新済み | ",
            "b名（億円） | 109 | 109.6 | +0.6 | 3.05 | 端数の範囲 | 弱い照合"),
        Shown.rows(table));
    assertEquals(
        List.of("e名 | 0.2 | 0.16 | −0.04 | 0.05 | ％"),
        Shown.rows(Shown.table(section(checks()), "quality-rounding")));
    assertEquals("differs", table.rows().get(0).keys().judgement());
    assertEquals(Status.MISSED, ((Cell.Judged) table.rows().get(0).cells().get(5)).status());
  }

  @Test
  void theLeadNamesWhatNothingExplains() {
    Block.Prose lead = (Block.Prose) section(checks()).blocks().get(0);
    assertEquals("公表値との照合7件のうち3件が端数の範囲内で一致し、説明のつかない差異は1件である。", lead.text());
  }

  @Test
  void findingsStandInGroupsAndLongGroupsSayHowManyAreLeftOut() {
    RunOf run = RunOf.nothing().finding("within-rounding", "info", "x");
    for (int i = 0; i < 8; i++) {
      run.finding("shared-outcome", "info", "k" + i);
    }
    run.finding("restated", "warning", "r").finding("new-kind", "info", "n");
    Block.Table table = Shown.table(section(run), "quality-findings-table");
    assertEquals("所見11件：注意1件、参考10件", table.title());
    assertEquals(
        List.of(
            "改訂（1件）：以前に公表された値が後の公表で置き換えられた | ",
            "r | 内容r",
            "共有の成果（8件）：複数の課題が同じ成果を報告した。国全体では一度だけ数える | ",
            "k0 | 内容k0",
            "k1 | 内容k1",
            "k2 | 内容k2",
            "k3 | 内容k3",
            "k4 | 内容k4",
            "k5 | 内容k5",
            " | ほか2件はtables/findings.csvにある",
            "new-kind（1件） | ",
            "n | 内容n",
            "端数の範囲の差（1件）：差は公表の桁の丸めで説明できる | ",
            " | 1件とも照合の表にある"),
        Shown.rows(table));
  }

  @Test
  void rowsReadAreAcceptedOrRejected() {
    Section section =
        section(
            RunOf.nothing()
                .rows("outcomes", 1200, 30)
                .rows("plans", 3, 0)
                .rejected("outcomes", "duplicate", 10)
                .rejected("outcomes", "conflict", 20));
    Block.Table rows = Shown.table(section, "quality-rows-table");
    assertEquals("入力1,203行のうち1,173行を受け入れ、30行を受け入れなかった", rows.title());
    assertEquals(
        List.of(
            "成果 | 1,200 | 1,170 | 30 | 2.5%",
            "計画 | 3 | 3 | 0 | 0.0%", "計 | 1,203 | 1,173 | 30 | 2.5%"),
        Shown.rows(rows));
    Block.Table rejected = Shown.table(section, "quality-rejected");
    assertEquals("不受理の理由は矛盾（同じ鍵と日付で内容が異なる）が最も多い（20行）", rejected.title());
    assertEquals(2, rejected.rows().size());
  }

  @Test
  void bothLanguagesShowTheSameAmounts() {
    Section en = Quality.of(checks().model(), RunOf.EN).orElseThrow();
    assertEquals(
        "b name (¥ billion) | 10.9 | 10.96 | +0.06 | 0.305 | Within rounding | weak",
        Shown.rows(Shown.table(en, "quality-rest")).get(4));
    assertTrue(Shown.table(en, "quality-verdicts").title().startsWith("3 of 7 checks"));
  }

  @Test
  void nothingToSayIsNoSection() {
    assertEquals(Optional.empty(), Quality.of(RunOf.nothing().model(), RunOf.JA));
  }
}
