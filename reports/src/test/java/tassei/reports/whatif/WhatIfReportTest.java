package tassei.reports.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.Document;
import tassei.reports.document.Language;
import tassei.reports.document.Texts;

class WhatIfReportTest {
  @TempDir private Path temp;

  private Document document(WhatIfOf whatIf) throws IOException {
    return WhatIfReport.document(whatIf.read(temp), Language.EN);
  }

  private static List<String> table(Document document, String id) {
    return document.tables().stream()
        .filter(table -> table.id().equals(id))
        .flatMap(table -> table.rows().stream())
        .map(row -> String.join(" | ", row.cells().stream().map(Cell::shown).toList()))
        .toList();
  }

  private static Block.Picture picture(Document document, String id) {
    return document.pictures().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> bars(Document document, String id) {
    Chart.Diverging bars = (Chart.Diverging) picture(document, id).chart();
    return bars.series().stream()
        .map(
            series ->
                series.name()
                    + " "
                    + bars.categories()
                    + " "
                    + series.values().stream().map(Chart.Value::shown).toList())
        .toList();
  }

  private static String said(Document document) {
    return String.join("\n", document.sections().stream().flatMap(Texts::of).toList());
  }

  @Test
  void amountsStandBesideThoseOfTheBase() throws IOException {
    Document document = document(WhatIfOf.two());
    assertEquals(
        List.of("T, FY2021, initial | 1,198.8 | 1,298.8 | +100.0 | +8.3 | 1,198.8 | ±0.0 | ±0.0"),
        table(document, "whatif-total-1"));
    assertEquals(
        List.of(
            "T, FY2021, initial |  |  |  |  |  |  | ",
            "乙省 | 1,000.0 | 1,100.0 | +100.0 | +10.0 | 999.0 | −1.0 | −0.1",
            "X | – | – | ±0.0 | – | 1.0 | +1.0 | –"),
        table(document, "whatif-ministry-1"));
  }

  @Test
  void differencesAreBarsThatSayWhatChangesMost() throws IOException {
    Document document = document(WhatIfOf.two());
    assertEquals(
        List.of("more [乙省, X] [+100.0, ±0.0]", "moved [乙省, X] [−1.0, +1.0]"),
        bars(document, "whatif-ministry-differences"));
    Block.Picture picture = picture(document, "whatif-ministry-differences");
    assertEquals("Largest change: 乙省 (+¥100.0 billion under “more”)", picture.title());
    assertTrue(picture.alt().contains("乙省: more +100.0 and moved −1.0."), picture.alt());
  }

  @Test
  void moreScenariosThanFitAPageStandInFurtherTables() throws IOException {
    WhatIfOf three = WhatIfOf.two().scenario("third", "add: 5 yen (ministry X)");
    Document document = document(three.change("third", "total|||11988|2"));
    assertEquals(
        List.of("T, FY2021, initial | 1,198.8 | 1,199.0 | +0.2 | ±0.0"),
        table(document, "whatif-total-2"));
  }

  @Test
  void withoutEffectOfBudgetsNothingIsExpectedToChange() throws IOException {
    Document document = document(WhatIfOf.two());
    assertEquals(
        List.of("Trials | 3,000 | ±0.0 | +4.0 | +8.0"),
        table(document, "whatif-prospects-1-table"));
    assertEquals(
        List.of("Trials | 3,000 | about 40% | about 75% (+4.0) | about 70% (+0.1)"),
        table(document, "whatif-chances"));
    assertEquals(
        List.of("ε = 0.5 [Trials] [+4.0]", "ε = 1 [Trials] [+8.0]"),
        bars(document, "whatif-prospects-1-bars"));
    assertTrue(
        said(document)
            .contains("Assumes elasticity ε = 0.5 and a lag of 1 year, not estimated from data."));
  }

  @Test
  void titlesFollowTheFigures() throws IOException {
    List<Document.Fact> answers = document(WhatIfOf.two()).cover().answers();
    assertEquals(
        "The total that changes most is that of T, FY2021, initial under “more”: +¥100.0 billion"
            + " (+8.3%).",
        answers.get(1).value());
    assertEquals(
        "Largest change in outlook: “more”; of 0.4 targets expected to be met, +0.04.",
        answers.get(2).value());
  }

  @Test
  void aMoveAloneChangesNoTotal() throws IOException {
    WhatIfOf moved =
        new WhatIfOf()
            .scenario("moved", "move: 1,000,000,000 yen (from ministry M, to ministry X)")
            .change("moved", "ministry|M||10000|-10");
    List<Document.Fact> answers = document(moved).cover().answers();
    assertEquals("Move ¥1.0 billion: 乙省 → X", capitalised(answers.get(0).value()));
    assertEquals("No scenario changes a budget total.", answers.get(2).value());
    assertEquals(
        "The number of targets expected to be met does not change (0.4).", answers.get(3).value());
  }

  @Test
  void aScenarioThatChangesNothingSaysSo() throws IOException {
    Document document = document(new WhatIfOf().scenario("idle", "amounts of 0 lines"));
    assertEquals(List.of(), document.pictures());
    assertTrue(said(document).contains("No scenario changes a budget total"));
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  @Test
  void whatMattersMostComesFirst() throws IOException {
    Document document = document(WhatIfOf.sweep());
    assertEquals(
        List.of(
            "At the lowest value [X (−20% to +20%), 乙省 (−20% to +20%)] [−0.10, −0.01]",
            "At the highest value [X (−20% to +20%), 乙省 (−20% to +20%)] [+0.10, +0.01]"),
        bars(document, "whatif-tornado-targets"));
    assertEquals(
        List.of(
            "At the lowest value [乙省 (−20% to +20%), X (−20% to +20%)] [−50.0, −1.0]",
            "At the highest value [乙省 (−20% to +20%), X (−20% to +20%)] [+50.0, +1.0]"),
        bars(document, "whatif-tornado-budget"));
    assertEquals(
        "Largest effect on targets: X, from −0.10 at −20% to +0.10 at +20%",
        picture(document, "whatif-tornado-targets").title());
    assertTrue(
        picture(document, "whatif-tornado-targets")
            .subtitle()
            .contains("number of targets expected to be met (sum of probabilities)"));
  }

  @Test
  void targetsRespondToWhatIsVaried() throws IOException {
    Chart.Curves curves =
        (Chart.Curves) picture(document(WhatIfOf.sweep()), "whatif-curve-1").chart();
    assertEquals("Change in the budget of X (%)", curves.axis());
    assertEquals(
        List.of("Trials (base about 40%) [−10.0, ±0.0, ±0.0, ±0.0, +10.0]"),
        curves.curves().stream()
            .map(
                curve ->
                    curve.name()
                        + " "
                        + curve.points().stream().map(at -> at.value().shown()).toList())
            .toList());
  }

  @Test
  void aSweepOfHundredsIsBoundedAndSaysWhereTheRestIs() throws IOException {
    WhatIfOf many = new WhatIfOf();
    for (int percent = 1; percent <= 300; percent++) {
      many.point("M", percent);
    }
    Document document = document(many);
    assertEquals(60, table(document, "whatif-points-table").size());
    assertTrue(said(document).contains("60 of 300 rows are shown."));
    assertEquals(
        List.of("省庁別"), document.cover().title().lines().map(t -> t.substring(10)).toList());
  }
}
