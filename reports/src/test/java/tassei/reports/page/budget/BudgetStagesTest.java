package tassei.reports.page.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.page.RunOf;
import tassei.reports.page.Shown;

/** Years and stages of a collection. */
class BudgetStagesTest {

  private static RunOf stages() {
    return RunOf.nothing()
        .sum("C|total|2023|initial||||||90||||coverage|100")
        .sum("C|total|2024|draft||||||95||||coverage|100")
        .sum("C|total|2024|initial||||||100||90|11.11111||100")
        .sum("C|total|2024|supplementary||||||20||||coverage|100")
        .sum("C|total|2024|carried-out||||||-8||||coverage|100")
        .sum("C|total|2024|executed||||||110.5||||coverage|100")
        .executed("C", 2024, "112", "110.5");
  }

  private static DocumentSection section(RunOf run) {
    return BudgetPages.of(run.model(), RunOf.JA).orElseThrow();
  }

  @Test
  void waterfallRunsFromDraftToExecutedAndItsChangesAddUp() {
    Block.Picture picture = Shown.picture(section(stages()), "budget-1-stages");
    Chart.Waterfall chart = (Chart.Waterfall) picture.chart();
    assertEquals(
        List.of(
            "概算決定額（予算案） 95 TOTAL",
            "当初予算額からの変更 +5 CHANGE",
            "当初予算額 100 TOTAL",
            "補正予算額 +20 CHANGE",
            "翌年度繰越額 −8 CHANGE",
            "予算現額 112 TOTAL",
            "予算現額との差 −1.5 CHANGE",
            "執行額 110.5 TOTAL"),
        chart.steps().stream()
            .map(step -> step.name() + " " + step.value().shown() + " " + step.kind())
            .toList());
    assertEquals("Cの令和6年度予算：概算決定額（予算案）95億円、執行額110.5億円", picture.title());
    assertTrue(picture.alt().contains("補正予算額は+20"), picture.alt());
  }

  @Test
  void whatIsOnlyProposedSaysSoWhereverItEnters() {
    RunOf run = stages().line("s|C|2024|supplementary||||AMED|own||20|20|補正予算案|資料A");
    Block.Picture picture = Shown.picture(section(run), "budget-1-stages");
    assertTrue(picture.alt().contains("補正予算額（案）は+20"), picture.alt());
    assertTrue(picture.alt().contains("予算現額（案を含む）は112"), picture.alt());
    assertTrue(picture.alt().contains("当初予算額は100"), picture.alt());
  }

  @Test
  void initialAloneIsNoWaterfall() {
    RunOf run =
        RunOf.nothing()
            .sum("C|total|2023|initial||||||90||||coverage|100")
            .sum("C|total|2024|draft||||||95||||coverage|100")
            .executed("C", 2023, "90", "");
    assertTrue(
        Shown.blocks(section(run), Block.Picture.class).stream()
            .noneMatch(picture -> picture.chart() instanceof Chart.Waterfall));
  }

  @Test
  void yearsSpeakByTheirInitialBudgetElseByTheDraft() {
    RunOf run =
        RunOf.nothing()
            .sum("C|total|2023|initial||||||80||||coverage|100")
            .sum("C|total|2024|draft||||||60||80|-25||100");
    Block.Picture picture = Shown.picture(section(run), "budget-1-years");
    assertEquals("C：令和5年度の当初予算額から令和6年度の概算決定額（予算案）までに25.0％減った（80億円→60億円）", picture.title());
    assertEquals("総額別の予算、令和5年度は当初予算額、令和6年度は概算決定額（予算案）、億円、令和5～6年度", picture.subtitle());
    assertEquals("予算の年度推移（億円）。令和5年度は80億円、令和6年度は60億円。", picture.alt());
  }

  @Test
  void yearsAreCutByTheFirstKeyWithoutLowerBoundsAndThePartsAddUp() {
    RunOf run =
        RunOf.nothing()
            .ministries("M1", "M2")
            .sum("C|total|2023|initial||||||80||||coverage|100")
            .sum("C|total|2024|initial||||||90||80|12.5||100")
            .sum("C|ministry|2023|initial|M1|||||50|least")
            .sum("C|ministry|2023|initial|(none)|||||30")
            .sum("C|ministry|2024|initial|M1|||||60|least")
            .sum("C|ministry|2024|initial|(none)|||||30")
            .sum("C|account|2023|initial|||||general|70")
            .sum("C|account|2023|initial|||||reconstruction|10")
            .sum("C|account|2024|initial|||||general|90");
    Chart.StackedBars chart =
        (Chart.StackedBars) Shown.picture(section(run), "budget-1-years").chart();
    assertEquals(
        List.of("一般会計 70 90", "東日本大震災復興特別会計 10 null"),
        chart.series().stream()
            .map(
                series ->
                    series.name()
                        + " "
                        + String.join(
                            " ",
                            series.values().stream()
                                .map(value -> value == null ? "null" : value.shown())
                                .toList()))
            .toList());
    assertEquals(List.of("80", "90"), chart.totals().stream().map(Chart.Value::shown).toList());
  }

  @Test
  void aBlankChangeSaysWhy() {
    RunOf run =
        stages()
            .ministries("M1", "M2")
            .sum("C|ministry|2024|initial|M1|||||60||50|20||60")
            .sum("C|ministry|2024|initial|M2|||||40|least|40||not-itemised");
    DocumentSection section = section(run);
    assertEquals(
        List.of(
            "府省 | M1名 | 60 | 50 | +10 | +20.0％ | 60.0％",
            "府省 | M2名 | 40以上 | 40 | – | – | –",
            "合計 |  | 100 | 90 | +10 | +11.1％ | 100.0％"),
        Shown.rows(Shown.table(section, "budget-1-shares")));
    assertTrue(
        Shown.blocks(section, Block.Prose.class).stream()
            .anyMatch(prose -> prose.text().equals("増減の「–」は、府省などの内訳が未公表の額が残り、下限しか示せないためである。")));
  }

  @Test
  void programmesBelowAnotherAreIndentedAndKeepTheirChange() {
    RunOf run =
        RunOf.nothing()
            .programme("top", "上", "Top", "")
            .programme("between", "間", "Between", "top")
            .programme("sub", "下", "Sub", "between")
            .sum("C|total|2021|initial||||||9||||coverage|100")
            .sum("C|programme|2021|initial|||top|||9||8|12.5||100")
            .sum("C|programme|2021|initial|||sub|||4||||coverage|44.44444");
    Block.Table table = Shown.table(section(run), "budget-1-programmes");
    assertEquals(
        List.of("上 | 9 | 8 | +12.5％ | 100.0％", "下 | 4 | – | – | 44.4％"), Shown.rows(table));
    assertEquals(Block.Row.Kind.UNDER, table.rows().get(1).kind());
  }

  @Test
  void aSupplementaryBudgetIsNoYearOfASeriesOfInitialOnes() {
    RunOf run =
        RunOf.nothing()
            .sum("C|total|2022|supplementary||||||46||||coverage|100")
            .sum("C|total|2023|initial||||||13||||coverage|100")
            .sum("C|total|2024|initial||||||14||13|7.69231||100");
    Block.Picture picture = Shown.picture(section(run), "budget-1-years");
    assertEquals("C：令和5年度から令和6年度までに7.7％増えた（13億円→14億円）", picture.title());
    RunOf two =
        RunOf.nothing()
            .sum("C|total|2022|supplementary||||||46||||coverage|100")
            .sum("C|total|2023|initial||||||13||||coverage|100");
    assertTrue(Shown.blocks(section(two), Block.Picture.class).isEmpty(), "one year is no series");
  }

  @Test
  void aDraftComparesWithTheInitialBudgetOfTheYearBeforeAlone() {
    RunOf run =
        RunOf.nothing()
            .sum("C|total|2022|initial||||||80||||coverage|100")
            .sum("C|total|2024|draft||||||60||||coverage|100");
    assertEquals("C：年度の推移", Shown.picture(section(run), "budget-1-years").title());
    RunOf back =
        RunOf.nothing()
            .sum("C|total|2023|draft||||||80||||coverage|100")
            .sum("C|total|2024|initial||||||60||||coverage|100");
    assertEquals("C：年度の推移", Shown.picture(section(back), "budget-1-years").title());
  }

  @Test
  void aPreviousAmountThatIsOpenIsALowerBoundAndHasNoChange() {
    RunOf run =
        stages()
            .ministries("M1", "M2")
            .sum("C|ministry|2024|initial|M1|||||60||50|20||60|609")
            .sum("C|ministry|2024|initial|M2|||||40||40|0||40");
    assertEquals(
        List.of(
            "府省 | M1名 | 60 | 50以上 | – | – | 60.0％",
            "府省 | M2名 | 40 | 40 | ±0 | ±0.0％ | 40.0％",
            "合計 |  | 100 | 90 | +10 | +11.1％ | 100.0％"),
        Shown.rows(Shown.table(section(run), "budget-1-shares")));
  }

  @Test
  void aPartOfAPartStandsFurtherIn() {
    RunOf run =
        RunOf.nothing()
            .programme("top", "上", "Top", "")
            .programme("mid", "中", "Mid", "top")
            .programme("sub", "下", "Sub", "mid")
            .sum("C|total|2021|initial||||||9||||coverage|100")
            .sum("C|programme|2021|initial|||top|||9||||coverage|100")
            .sum("C|programme|2021|initial|||mid|||5||||coverage|55")
            .sum("C|programme|2021|initial|||sub|||4||||coverage|44");
    assertEquals(
        List.of(0, 1, 2),
        Shown.table(section(run), "budget-1-programmes").rows().stream()
            .map(Block.Row::depth)
            .toList());
  }
}
