package tassei.reports.page.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.page.RunOf;
import tassei.reports.page.Shown;

/** Lines that lie inside others, under their projects. */
class BudgetAsideTest {

  private static RunOf run() {
    return RunOf.nothing()
        .ministries("M1")
        .projects("P", "A1", "A2")
        .sum("C|total|2020|initial||||||9||||coverage|100")
        .sum("C|total|2021|initial||||||150||||coverage|100")
        .line("a1|C|2021|initial||A1||R|own||103||資料A")
        .line("a2|C|2021|initial||A2||R|own||47|47||資料A")
        .line("w2|C|2021|initial|M1|A2|v|R|within|a2|||||")
        .line("w1|C|2021|initial|M1|A1|v|R|within|a1|5||||")
        .line("r1|C|2021|initial|M1|A1||R|relisted||||印刷のみ||")
        .line("late|C|2021|initial|M1|A1|v|R|within|a1|||||not-yet-known")
        .line("old|C|2020|initial|M1|A1|v|R|relisted||4|||")
        .line("none|C|2021|initial|M1||z|R|relisted||6.5|||");
  }

  @Test
  void eachStandsUnderItsProjectAndSaysHowItIsPublished() {
    DocumentSection section = BudgetPages.of(run().model(), RunOf.JA).orElseThrow();
    Block.Table table = Shown.table(section, "budget-1-aside");
    assertEquals("合計に算入しない額（4件）", table.title());
    assertEquals(
        List.of(
            "A1名 |  | ",
            "M1名 | 5億円（103億円の内数） | v",
            "M1名 | 再掲（額の記載なし） | 印刷のみ",
            "A2名 |  | ",
            "M1名 | 47億円の内数 | v",
            "内訳未公表（負なら端数） |  | ",
            "M1名 | 6.5億円（再掲） | z"),
        Shown.rows(table));
  }

  @Test
  void whatOtherYearsHoldIsCountedAndPointedAt() {
    DocumentSection section = BudgetPages.of(run().model(), RunOf.EN).orElseThrow();
    assertTrue(
        Shown.blocks(section, Block.Prose.class).stream()
            .anyMatch(prose -> prose.text().equals("1 more in the budget lines.")));
    assertEquals(
        "M1 | within ¥4.7 billion | v", Shown.rows(Shown.table(section, "budget-1-aside")).get(4));
  }

  /** Another cut, a whole that is only printed for its part, and a kind that we inferred. */
  @Test
  void whatIsDividedOtherwiseIsNamedSoAndAKindTheDocumentDoesNotPrintHasNoAmount() {
    RunOf run =
        RunOf.nothing()
            .ministries("M1")
            .sum("C|total|2021|initial||||||100||||coverage|100")
            .sum("C|programme|2021|initial|||y|||60||||coverage|60")
            .sum("C|programme|2021|initial|||z|||40||||coverage|40")
            .line("cut|C|2021|initial|M1||z|R|other-cut||98|||資料A")
            .line("whole|C|2021|initial|M1||z|R|outer||92|||資料A")
            .line("part|C|2021|initial|M1||v|R|within|whole||||資料A")
            .line("guess|C|2021|initial|M1||w|R|within|cut||||資料A")
            .line("read|C|2021|initial|M1||w|R|relisted||||配置から読取り|資料A");
    DocumentSection section = BudgetPages.of(run.model(), RunOf.JA).orElseThrow();
    List<String> rows = Shown.rows(Shown.table(section, "budget-1-aside"));
    assertTrue(rows.contains("M1名 | 98億円（別の切り方） | z"), rows.toString());
    assertTrue(rows.contains("M1名 | 92億円（全体） | z"), rows.toString());
    assertTrue(rows.contains("M1名 | 92億円の内数 | v"), rows.toString());
    assertTrue(rows.contains("M1名 | 額の記載なし | w（配置から読取り）"), rows.toString());
    assertTrue(
        Shown.blocks(section, Block.Points.class).stream()
            .flatMap(points -> points.items().stream())
            .anyMatch(item -> item.equals("M1名／w　額の記載なし：配置から読取り。")),
        "what we read stands below the tables");
  }

  @Test
  void whatIsAPartOfAWholeIsCountedThereAndNotListed() {
    RunOf run = run().line("of|C|2021|initial|M1|A2|v|R|of-which|a2|47|47||資料A");
    DocumentSection section = BudgetPages.of(run.model(), RunOf.JA).orElseThrow();
    Block.Table table = Shown.table(section, "budget-1-aside");
    assertEquals("合計に算入しない額（4件）", table.title());
    assertTrue(Shown.rows(table).stream().noneMatch(row -> row.contains("うち")));
  }

  @Test
  void whatIsSaidOfEveryLineIsSaidOnce() {
    RunOf run =
        RunOf.nothing()
            .ministries("M1")
            .sum("C|total|2021|initial||||||100||||coverage|100")
            .sum("C|programme|2021|initial|||y|||60||||coverage|60")
            .sum("C|programme|2021|initial|||z|||40||||coverage|40")
            .line("y|C|2021|initial|M1||y|R|own||60|60|配置から読取り。当初として扱う。受け手は六つ|資料A")
            .line("z|C|2021|initial|M1||z|R|own||40|40|配置から読取り。当初として扱う|資料A");
    DocumentSection section = BudgetPages.of(run.model(), RunOf.JA).orElseThrow();
    assertTrue(
        Shown.blocks(section, Block.Prose.class).stream()
            .anyMatch(
                prose ->
                    prose
                        .text()
                        .equals(
                            "配置から読取り：次の2件は、所属または区分が原資料に明示されていない。" + "いずれも次による：配置から読取り。当初として扱う。")));
    assertEquals(
        List.of("M1名／y　60億円：受け手は六つ。"),
        Shown.blocks(section, Block.Points.class).stream()
            .flatMap(points -> points.items().stream())
            .toList());
  }
}
