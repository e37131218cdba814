package tassei.reports.page.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.kpi.PublishedFigure;
import tassei.reports.model.quality.Finding;
import tassei.reports.model.quality.Findings;
import tassei.reports.model.value.Name;
import tassei.reports.page.RunOf;
import tassei.reports.page.Shown;

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

  private static DocumentSection section(RunOf run) {
    return Quality.of(run.model(), RunOf.JA).orElseThrow();
  }

  @Test
  void checksAreCountedByVerdict() {
    Block.Table table = Shown.table(section(checks()), "quality-verdicts");
    assertEquals("照合5件のうち一致3件（対象外2件は別）", table.title());
    assertEquals(
        List.of(
            "完全一致 | 1 | 0 | 計算値が公表値に等しい",
            "端数処理の範囲内 | 2 | 1 | 差は公表値の端数処理で説明できる",
            "不一致 | 1 | 0 | 差は端数処理で説明できない",
            "原資料内の不整合 | 1 | 0 | 公表値がその資料の内訳と合わない",
            "公表後の更新により対象外 | 1 | 0 | 公表後にデータが更新されたため判定しない",
            "対象データなし | 1 | 0 | 照合の範囲にデータがない",
            "計 | 7 | 1 | "),
        Shown.rows(table));
  }

  @Test
  void whatIsNotExactIsListedTheMostSeriousFirst() {
    Block.Table table = Shown.table(section(checks()), "quality-rest");
    assertEquals(
        List.of(
            "d名（人） | 20 | 25 | +5 | 0 | 不一致 | ",
            "c名（人） | 1,584 | 1,593 | +9 | 0 | 原資料内の不整合 | ",
            "f名（症例） | 100 | – | – | 0 | 対象データなし | ",
            "g名（人） | 1 | 2 | +1 | 0 | 公表後の更新により対象外 | ",
            "b名（億円） | 109 | 109.6 | +0.6 | 3.05 | 端数処理の範囲内 | 内訳の欠落を検知できない"),
        Shown.rows(table));
    assertEquals(
        List.of("e名 | 0.2 | 0.16 | −0.04 | 0.05 | ％"),
        Shown.rows(Shown.table(section(checks()), "quality-rounding")));
    assertEquals(
        List.of("a名 | 336 | 億円 | 2"), Shown.rows(Shown.table(section(checks()), "quality-exact")));
    assertEquals("differs", table.rows().get(0).keys().judgement());
    assertEquals(StatusMark.MISSED, ((Cell.Judged) table.rows().get(0).cells().get(5)).status());
  }

  @Test
  void whatRoundingHardlyExplainsNeedsAttention() {
    RunOf run =
        RunOf.nothing()
            .control("p|億円|10350000000|10600000000|255000000|within-rounding|")
            .control("q|億円|18500000000|18560000000|155000000|within-rounding|")
            .finding("improbable-rounding", "warning", "p");
    assertEquals(
        List.of("p名（億円） | 103.5 | 106.0 | +2.5 | 2.55 | 端数処理の範囲内 | 端数処理では考えにくい差"),
        Shown.rows(Shown.table(section(run), "quality-rest")));
    assertEquals(1, Shown.table(section(run), "quality-rounding").rows().size());
  }

  @Test
  void theLeadNamesWhatNothingExplains() {
    Block.Prose lead = (Block.Prose) section(checks()).blocks().get(0);
    assertEquals(
        "公表値5件と照合し、3件が一致する（完全一致1件、端数処理の範囲内2件）。不一致1件、原資料内の不整合1件。このほか公表後の更新により対象外1件、対象データなし1件。",
        lead.text());
  }

  @Test
  void findingsStandInGroupsAndLongGroupsSayHowManyAreLeftOut() {
    RunOf run = RunOf.nothing().finding("within-rounding", "info", "x");
    for (int i = 0; i < 8; i++) {
      run.programme("k" + i, "事業" + i, "", "").finding("shared-outcome", "info", "k" + i);
    }
    run.finding("restated", "warning", "r").finding("new-kind", "info", "n");
    Block.Table table = Shown.table(section(run), "quality-findings-table");
    assertEquals("データ上の留意点11件：注意1件、参考10件", table.title());
    assertEquals(
        List.of(
            "遡及改訂（1件）：公表済みの値が後の資料で訂正または取り下げられた | ",
            " | 1件の内訳は表計算に掲載。",
            "複数課題の重複分（8件）：複数の課題が同じ成果を報告した。指標には一度だけ数える | ",
            "事業0 | 内容k0",
            "事業1 | 内容k1",
            "事業2 | 内容k2",
            "事業3 | 内容k3",
            "事業4 | 内容k4",
            "事業5 | 内容k5",
            " | 他2件は表計算に掲載。",
            "new-kind（1件） | ",
            " | 1件の内訳は表計算に掲載。",
            "端数処理の範囲内の差（1件）：差は公表値の端数処理で説明できる | ",
            " | 照合の表に掲載。"),
        Shown.rows(table));
  }

  /** Cautions and information come to what the title begins with, whatever is kept. */
  @Test
  void whatIsNotKeptIsCounted() {
    Finding kept = new Finding("new-kind", "info", "budget", "k", new Name("内容", "said"));
    Map<Findings.Kind, Long> counts = new LinkedHashMap<>();
    counts.put(new Findings.Kind("new-kind", "info"), 7_000L);
    counts.put(new Findings.Kind("restated", "warning"), 3L);
    Block.Table table =
        Shown.table(
            section(RunOf.nothing().findings(new Findings(List.of(kept), counts))),
            "quality-findings-table");
    assertEquals("データ上の留意点7,003件：注意3件、参考7,000件", table.title());
    assertEquals(List.of("new-kind（7,000件） | ", " | 7,000件の内訳は表計算に掲載。"), Shown.rows(table));
  }

  @Test
  void anAboutFigureIsTheOneOfItsBasis() {
    RunOf run =
        RunOf.nothing()
            .with(
                KpiOf.named("K")
                    .published(about(true, "1800"))
                    .published(about(false, "1000"))
                    .kpi())
            .finding("approximate", "info", "K 2021 cumulative")
            .finding("approximate", "info", "K 2021 yearly");
    List<String> rows = Shown.rows(Shown.table(section(run), "quality-findings-table"));
    assertTrue(rows.get(1).endsWith(" | 約1,800件"), rows.toString());
    assertTrue(rows.get(2).endsWith(" | 約1,000件"), rows.toString());
  }

  private static PublishedFigure about(boolean cumulative, String actual) {
    return new PublishedFigure(
        null, 2021, cumulative, new BigDecimal(actual), true, null, Name.NONE, false, "", "資料", "");
  }

  @Test
  void rowsReadAreAcceptedOrRejected() {
    DocumentSection section =
        section(
            RunOf.nothing()
                .rows("outcomes", 1200, 30)
                .rows("plans", 3, 0)
                .rejected("outcomes", "duplicate", 10)
                .rejected("outcomes", "conflict", 20));
    Block.Table rows = Shown.table(section, "quality-rows-table");
    assertEquals("入力1,203件のうち1,173件を採用し、30件を除外", rows.title());
    assertEquals(
        List.of(
            "成果の報告 | 1,200 | 1,170 | 30 | 2.5％",
            "計画 | 3 | 3 | 0 | 0.0％",
            "計 | 1,203 | 1,173 | 30 | 2.5％"),
        Shown.rows(rows));
    Block.Table rejected = Shown.table(section, "quality-rejected");
    assertEquals("除外の理由は不整合（同じ対象・日付で内容が異なる）が最多（20件）", rejected.title());
    assertEquals(2, rejected.rows().size());
  }

  @Test
  void bothLanguagesShowTheSameAmounts() {
    DocumentSection en = Quality.of(checks().model(), RunOf.EN).orElseThrow();
    assertEquals(
        "b name (¥ billion) | 10.9 | 10.96 | +0.06 | 0.305 | Within rounding | a missing part would"
            + " go unnoticed",
        Shown.rows(Shown.table(en, "quality-rest")).get(4));
    assertTrue(Shown.table(en, "quality-verdicts").title().startsWith("3 of 5 checks"));
  }

  @Test
  void nothingToSayIsNoSection() {
    assertEquals(Optional.empty(), Quality.of(RunOf.nothing().model(), RunOf.JA));
  }
}
