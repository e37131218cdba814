package tassei.reports.chart.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.BulletSamples;
import tassei.reports.chart.ChangeSamples;
import tassei.reports.chart.Chart;
import tassei.reports.chart.MoneySamples;
import tassei.reports.chart.Samples;
import tassei.reports.chart.StatusMark;
import tassei.reports.chart.file.ChartSvg;

class ChartValuesTest {

  @Test
  void a_bullet_prints_word_percent_and_amounts() {
    prints(BulletSamples.bullets(), "● 達成 365.0%", "73 / 目標 20件以上", "▲ 要注意 99.9%", "□ 目標なし");
  }

  @Test
  void a_burn_up_prints_each_year_the_target_and_what_is_expected() {
    prints(
        Samples.burnUp(),
        "12",
        "31",
        "58",
        "74件",
        "目標 120件",
        "見込み（中央値） 94",
        "見込みの80%範囲",
        "84–108",
        "R5");
  }

  @Test
  void the_fan_opens_where_the_figures_end() {
    Chart.BurnUp whole = (Chart.BurnUp) Samples.burnUp();
    Chart.BurnUp without =
        new Chart.BurnUp(
            whole.words(),
            whole.unit(),
            whole.years(),
            whole.from(),
            whole.due(),
            whole.target(),
            whole.points(),
            List.of());
    String band = "rgb(211,230,242)";
    assertTrue(svg(whole).contains(band));
    assertFalse(svg(without).contains(band));
  }

  @Test
  void the_axis_holds_what_is_expected_at_most() {
    Chart.BurnUp whole = (Chart.BurnUp) Samples.burnUp();
    Chart.BurnUp beyond =
        new Chart.BurnUp(
            whole.words(),
            whole.unit(),
            whole.years(),
            whole.from(),
            whole.due(),
            whole.target(),
            whole.points(),
            List.of(
                new Chart.FanPoint(
                    2024, Samples.value("84"), Samples.value("300"), Samples.value("900"))));
    List<String> words = prints(beyond, "800");
    assertFalse(Recording.words(whole, 482).contains("800"), words.toString());
  }

  @Test
  void stacked_bars_print_totals_and_what_fits_a_bar() {
    prints(MoneySamples.stackedYears(), "1,364", "1,259.7", "610.2", "92.1", "億円", "総務省");
  }

  @Test
  void a_heat_map_prints_every_cell_and_a_dash_where_nothing_is_known() {
    List<String> words = prints(MoneySamples.heatMap(), "181.8", "3.2", "24.6", "0", "< 50");

    assertEquals(7, words.stream().filter("–"::equals).count());
  }

  @Test
  void a_waterfall_prints_totals_and_signed_changes() {
    prints(MoneySamples.waterfall(), "1,396", "−121", "+182", "1,487.6");
  }

  @Test
  void a_flow_prints_every_node() {
    prints(MoneySamples.flow(), "文部科学省 549.1", "総務省 3.2", "プロジェクト 109", "インハウス研究機関 40");
  }

  @Test
  void lines_are_named_with_their_newest_value_where_they_end() {
    prints(Samples.lines(), "国立がん研究センター 70.1", "国立精神・神経医療研究センター 41.2");
    prints(Samples.vintages(), "がん（2025-03-17時点） 21,500", "がん（2024-03-01時点） 15,200", "16,800");
  }

  @Test
  void changes_print_their_values_and_whose_they_are() {
    List<String> words =
        prints(ChangeSamples.diverging(), "+18.18", "−10", "±0", "厚労省を1割増", "（記載なし）");
    assertTrue(words.contains("–"), "what is unknown prints as a dash: " + words);
  }

  @Test
  void two_series_that_never_go_the_same_way_lie_on_one_line() {
    double together = ChartPainter.size(ChangeSamples.tornado(), 482).getHeight();
    Chart.Diverging apart =
        new Chart.Diverging(
            "件",
            ((Chart.Diverging) ChangeSamples.tornado()).categories(),
            List.of(
                ChangeSamples.series("低い", "−0.42", "−0.33", "−0.26"),
                ChangeSamples.series("高い", "+0.38", "−0.3", "−0.24")));
    assertTrue(together < ChartPainter.size(apart, 482).getHeight());
  }

  @Test
  void curves_are_named_with_their_last_value_over_numbers() {
    List<String> words = prints(ChangeSamples.curves(), "−20", "20", "厚生労働省（％）");
    assertTrue(String.join("", words).contains("その5（基準 約60 %） 10"), words.toString());
  }

  @Test
  void an_indicator_without_target_has_no_target_line() {
    Chart.Bullet without =
        new Chart.Bullet("患者の登録件数", null, null, null, "531,812件", StatusMark.NO_TARGET, "目標なし");
    Chart.Bullet with =
        new Chart.Bullet("患者の登録件数", null, null, null, "531,812件", StatusMark.UNREPORTED, "未報告");
    String vermilion = "rgb(213,94,0)";

    int legend = 2;
    assertEquals(legend, count(svg(bullets(without)), vermilion));
    assertTrue(count(svg(bullets(with)), vermilion) > legend);
  }

  @Test
  void a_total_beyond_its_parts_is_filled_up_in_grey() {
    assertTrue(svg(bar("30", "40")).contains("rgb(218,223,228)"));
    assertFalse(svg(bar("40", "40")).contains("rgb(218,223,228)"));
  }

  @Test
  void names_of_years_that_do_not_fit_are_left_out_evenly() {
    Chart chart =
        new Chart.Lines(
            Samples.WORDS,
            "件",
            IntStream.rangeClosed(1980, 2024)
                .mapToObj(year -> new Chart.Year(year, String.valueOf(year)))
                .toList(),
            List.of(
                new Chart.Line("件数", Chart.Emphasis.FOCUS, Samples.points(1980, "1", "2", "3"))));
    List<Integer> named =
        Recording.words(chart, 482).stream()
            .filter(word -> word.matches("(19|20)\\d\\d"))
            .map(Integer::valueOf)
            .toList();

    assertTrue(named.size() > 5);
    int every = named.get(1) - named.get(0);
    for (int i = 1; i < named.size(); i++) {
      assertEquals(every, named.get(i) - named.get(i - 1));
    }
  }

  private static List<String> prints(Chart chart, String... expected) {
    List<String> words = Recording.words(chart, 482);
    for (String word : expected) {
      assertTrue(words.contains(word), word + " is not among " + words);
    }
    return words;
  }

  private static Chart bullets(Chart.Bullet row) {
    return new Chart.Bullets(Samples.WORDS, "%", List.of(row));
  }

  private static Chart bar(String part, String total) {
    return new Chart.StackedBars(
        "億円",
        List.of("2021"),
        List.of(new Chart.Series("文部科学省", Samples.values(part))),
        Samples.values(total));
  }

  private static String svg(Chart chart) {
    return ChartSvg.of(chart, "c", "題", "代替", 482);
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
