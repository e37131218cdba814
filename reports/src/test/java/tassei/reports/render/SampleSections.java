package tassei.reports.render;

import java.math.BigDecimal;
import java.util.List;
import tassei.reports.chart.Chart;
import tassei.reports.chart.Chart.BurnUp;
import tassei.reports.chart.Chart.FanPoint;
import tassei.reports.chart.Chart.HeatMap;
import tassei.reports.chart.Chart.Point;
import tassei.reports.chart.Chart.Step;
import tassei.reports.chart.Chart.Value;
import tassei.reports.chart.Chart.Waterfall;
import tassei.reports.chart.Chart.Year;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Block.Picture;
import tassei.reports.document.Block.Points;
import tassei.reports.document.Block.Prose;
import tassei.reports.document.Block.Tile;
import tassei.reports.document.Block.Tiles;
import tassei.reports.document.Block.Width;
import tassei.reports.document.DocumentSection;
import tassei.reports.document.DocumentSection.Break;

/** Chapters of the sample. */
final class SampleSections {
  private static final Chart.Words WORDS =
      new Chart.Words("実績", "目標", "計画線", "現時点の見込み", "10～90％の範囲", "中央値", "暫定");

  private SampleSections() {}

  static DocumentSection project(String id, String name) {
    return new DocumentSection(
        id,
        name,
        Break.NEW_PAGE,
        List.of(
            new Prose(name + "は、14指標のうち6指標を達成しました。最も遅れているのは「新薬等の承認申請」で、目標の48.3％です。"), bullets(id)),
        List.of(
            new DocumentSection(
                id + "-kpis",
                "指標",
                Break.FOLLOWS,
                List.of(SampleTables.kpis(id), burnUp(id + "-seeds"), burnUp(id + "-trials")),
                List.of()),
            new DocumentSection(
                id + "-budget",
                "予算",
                Break.FOLLOWS,
                List.of(
                    new Prose("2021年度の当初予算は336億円です。", "出典は「令和3年度予算案の概要」。各省の内訳は同資料の別表による。"),
                    waterfall(id + "-steps"),
                    SampleTables.money(id + "-money")),
                List.of())));
  }

  static DocumentSection budget() {
    return new DocumentSection(
        "budget",
        "予算の全体",
        Break.NEW_PAGE,
        List.of(
            new Prose("六つの統合プロジェクトの合計は1,190億円です。省別では文部科学省が最も多く、全体の52.1％を占めます。"),
            heat("budget-heat"),
            SampleTables.money("budget-matrix")),
        List.of());
  }

  static DocumentSection quality() {
    return new DocumentSection(
        "quality",
        "データの質",
        Break.NEW_PAGE,
        List.of(new Prose("公表された合計との照合は62件で、すべて一致または丸めの範囲内です。"), SampleTables.controls(60)),
        List.of());
  }

  static List<DocumentSection> english() {
    return List.of(
        new DocumentSection(
            "overview",
            "Overview",
            Break.NEW_PAGE,
            List.of(
                new Prose(
                    "Of 112 indicators 41 have met their target; nine are behind.",
                    "Attainment is actual divided by target."),
                new Tiles(
                    List.of(
                        new Tile("Met", "41", "of 112", "+6 on last year", "", StatusMark.ATTAINED),
                        new Tile("Behind", "9", "", "+3 on last year", "", StatusMark.BEHIND))),
                burnUp("seeds"),
                new Points(List.of("Six indicators are newly met."))),
            List.of(
                new DocumentSection(
                    "money",
                    "Budget",
                    Break.FOLLOWS,
                    List.of(SampleTables.money("money-table")),
                    List.of()))));
  }

  static Picture bullets(String id) {
    return new Picture(
        id + "-bullets",
        new Chart.Bullets(
            WORDS,
            "目標に対する割合（％）",
            List.of(
                bullet("シーズの他の統合プロジェクトや企業等への導出件数", "112.5", StatusMark.ATTAINED, "達成"),
                bullet("創薬支援ネットワークの活動による有望創薬ターゲット", "86.7", StatusMark.ON_TRACK, "順調"),
                bullet("新薬等の承認申請", "48.3", StatusMark.BEHIND, "遅れ"))),
        Width.FULL,
        "新薬等の承認申請は目標の48.3％にとどまる",
        "目標に対する実績の割合（％）、2020～2023年度の累計",
        "医療分野研究開発推進計画（令和2年3月27日）別表",
        "横棒図。導出件数は目標の112.5％、有望創薬ターゲットは86.7％、承認申請は48.3％。");
  }

  private static Chart.Bullet bullet(String name, String percent, StatusMark status, String word) {
    return new Chart.Bullet(
        name, value(percent), value("80"), null, percent + "％（9／8件）", status, word);
  }

  static Picture burnUp(String id) {
    return new Picture(
        id,
        new BurnUp(
            WORDS,
            "件",
            years(),
            2020,
            2024,
            value("60"),
            List.of(point(2020, "9"), point(2021, "21"), point(2022, "35"), point(2023, "44")),
            List.of(new FanPoint(2024, value("49"), value("55"), value("62")))),
        Width.HALF,
        "シーズの導出は計画線をわずかに下回る",
        "累計件数、2020～2024年度",
        "模擬データ",
        "折れ線図。2023年度までの累計は44件、目標は60件、2024年度の中央値は55件。");
  }

  static Picture heat(String id) {
    return new Picture(
        id,
        new HeatMap(
            "億円",
            List.of("文部科学省", "厚生労働省", "経済産業省"),
            List.of("医薬品", "医療機器・ヘルスケア", "ゲノム・データ基盤"),
            List.of(
                List.of(value("120.4"), value("35.1"), value("80.2")),
                List.of(value("181.8"), value("39.6"), value("62.0")),
                List.of(value("33.8"), value("34.3"), value("10.0")))),
        Width.FULL,
        "医薬品では厚生労働省、ゲノムでは文部科学省が最も多く担う",
        "2021年度当初予算（億円）",
        "令和3年度予算案の概要",
        "行列図。最大は厚生労働省の医薬品181.8億円、最小は経済産業省のゲノム10.0億円。");
  }

  static Picture waterfall(String id) {
    return new Picture(
        id,
        new Waterfall(
            "億円",
            List.of(
                new Step("当初", value("336.0"), Step.Kind.TOTAL),
                new Step("補正", value("46.0"), Step.Kind.CHANGE),
                new Step("繰越", value("-12.5"), Step.Kind.CHANGE),
                new Step("現額", value("369.5"), Step.Kind.TOTAL))),
        Width.FULL,
        "補正で46億円増え、現額は369.5億円",
        "2021年度（億円）",
        "令和3年度補正予算の概要",
        "滝図。当初336.0億円、補正46.0億円、繰越−12.5億円、現額369.5億円。");
  }

  private static List<Year> years() {
    return List.of(
        new Year(2020, "2020 (R2)"),
        new Year(2021, "2021 (R3)"),
        new Year(2022, "2022 (R4)"),
        new Year(2023, "2023 (R5)"),
        new Year(2024, "2024 (R6)"));
  }

  private static Point point(int year, String amount) {
    return new Point(year, value(amount), false);
  }

  private static Value value(String amount) {
    return new Value(new BigDecimal(amount), amount.replace('-', '−'));
  }
}
