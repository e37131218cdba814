package tassei.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.document.Block;
import tassei.reports.document.Section;

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
    Section section = BudgetPages.of(run().model(), RunOf.JA).orElseThrow();
    Block.Table table = Shown.table(section, "budget-1-aside");
    assertEquals("合計に入らない、または一部を示すだけの行（4件、足さない）", table.title());
    assertEquals(
        List.of(
            "A1名 |  | ",
            "M1名 | 5億円（103億円の内数） | v",
            "M1名 | 額は示されていない（再掲） | 印刷のみ",
            "A2名 |  | ",
            "M1名 | 47億円の内数 | v",
            "内訳以外・不明 |  | ",
            "M1名 | 6.5億円（再掲） | z"),
        Shown.rows(table));
  }

  @Test
  void whatOtherYearsHoldIsCountedAndPointedAt() {
    Section section = BudgetPages.of(run().model(), RunOf.EN).orElseThrow();
    assertTrue(
        Shown.blocks(section, Block.Prose.class).stream()
            .anyMatch(prose -> prose.text().equals("1 more stands in tables/budget_lines.csv.")));
    assertEquals(
        "M1 | within ¥4.7 billion | v", Shown.rows(Shown.table(section, "budget-1-aside")).get(4));
  }
}
