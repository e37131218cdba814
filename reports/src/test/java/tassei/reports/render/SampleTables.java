package tassei.reports.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Block.Align;
import tassei.reports.document.Block.Head;
import tassei.reports.document.Block.Keys;
import tassei.reports.document.Block.Row;
import tassei.reports.document.Block.Table;
import tassei.reports.document.Block.Table.Use;
import tassei.reports.document.Cell;

/** Tables of the sample. */
final class SampleTables {
  private SampleTables() {}

  static Table projects() {
    List<Head> heads =
        List.of(
            head("統合プロジェクト", "", Align.LEFT, 30),
            head("指標", "", Align.RIGHT, 9),
            head("達成", "", Align.RIGHT, 9),
            head("平均達成率", "目標のある指標の達成率の単純平均", Align.RIGHT, 14),
            head("予算（億円）", "", Align.RIGHT, 14),
            head("状況", "", Align.LEFT, 12));
    return new Table(
        "projects",
        "六つの統合プロジェクト",
        "2024年3月31日現在",
        heads,
        List.of(
            project("医薬品プロジェクト", 14, "336.0", StatusMark.BEHIND, "遅れ"),
            project("医療機器・ヘルスケアプロジェクト", 11, "109.0", StatusMark.ON_TRACK, "順調"),
            project("再生・細胞医療・遺伝子治療プロジェクト", 12, "185.0", StatusMark.AT_RISK, "要注意"),
            project("ゲノム・データ基盤プロジェクト", 16, "152.0", StatusMark.ATTAINED, "達成"),
            project("疾患基礎研究プロジェクト", 9, "177.0", StatusMark.MISSED, "未達"),
            project("シーズ開発・研究基盤プロジェクト", 13, "231.0", StatusMark.NOT_BEGUN, "開始前"),
            new Row(
                Row.Kind.TOTAL,
                List.of(
                    words("計"),
                    number("75", 0),
                    number("30", 0),
                    new Cell.Unknown("割合は合計しない"),
                    number("1190.0", 1),
                    new Cell.Blank()))),
        "計画別表、令和3年度予算案の概要",
        Use.READ);
  }

  private static Row project(String name, int kpis, String budget, StatusMark status, String word) {
    return new Row(
        Row.Kind.PLAIN,
        List.of(
            words(name),
            number(String.valueOf(kpis), 0),
            number("5", 0),
            number("87.4", 1),
            number(budget, 1),
            new Cell.Judged(status, word)));
  }

  static Table kpis(String id) {
    List<Head> heads =
        List.of(
            head("指標", "", Align.LEFT, 34),
            head("省", "", Align.LEFT, 12),
            head("目標", "計画に書かれた値", Align.RIGHT, 11),
            head("実績", "", Align.RIGHT, 11),
            head("達成率（％）", "実績÷目標", Align.RIGHT, 13),
            head("ペース（％）", "経過した期間に見合う目標に対する実績の割合", Align.RIGHT, 13),
            head("判定", "", Align.LEFT, 13));
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(Row.Kind.HEADING, blanks("アウトプット", heads.size())));
    rows.add(kpi(Row.Kind.PLAIN, "シーズの導出件数", "文部科学省", "60", StatusMark.ON_TRACK, "順調"));
    rows.add(kpi(Row.Kind.UNDER, "うち企業への導出", "文部科学省", "10", StatusMark.ATTAINED, "達成"));
    rows.add(
        kpi(Row.Kind.PLAIN, SampleDocument.LONG_NAME, "厚生労働省", "200", StatusMark.BEHIND, "遅れ"));
    rows.add(kpi(Row.Kind.PLAIN, "臨床試験の開始", "厚生労働省", "1200", StatusMark.AT_RISK, "要注意"));
    rows.add(kpi(Row.Kind.PLAIN, "非臨床POCの取得", "経済産業省", "25", StatusMark.MISSED, "未達"));
    rows.add(new Row(Row.Kind.HEADING, blanks("アウトカム", heads.size())));
    rows.add(kpi(Row.Kind.PLAIN, "新薬の承認申請", "厚生労働省", "5", StatusMark.UNREPORTED, "未報告"));
    rows.add(kpi(Row.Kind.PLAIN, "適応の拡大", "厚生労働省", "3", StatusMark.NOT_BEGUN, "開始前"));
    rows.add(kpi(Row.Kind.PLAIN, "国際共同試験", "経済産業省", "8", StatusMark.ATTAINED, "達成"));
    return new Table(
        id + "-kpi-table", "指標の達成状況", "2020～2023年度の累計", heads, rows, "", Use.SORT_AND_FILTER);
  }

  private static Row kpi(
      Row.Kind kind, String name, String ministry, String target, StatusMark status, String word) {
    return new Row(
        kind,
        List.of(
            words(name),
            words(ministry),
            number(target, 0),
            number("44", 0),
            number("73.3", 1),
            new Cell.Unknown("ペースは累計の件数だけに計算する"),
            new Cell.Judged(status, word)),
        new Keys(ministry, "医薬品プロジェクト", word));
  }

  static Table money(String id) {
    List<Head> heads =
        List.of(
            head("省", "", Align.LEFT, 20),
            head("2019年度", "", Align.RIGHT, 12),
            head("2020年度", "", Align.RIGHT, 12),
            head("2021年度", "", Align.RIGHT, 12),
            head("増減", "前年度との差", Align.RIGHT, 12));
    List<Row> rows =
        List.of(
            money("文部科学省", "100.1", "−4.8"),
            money("厚生労働省", "1181.8", "12.0"),
            money("経済産業省", "67.9", "0.2"),
            new Row(
                Row.Kind.TOTAL,
                List.of(
                    words("計"),
                    number("1349.8", 1),
                    number("1349.8", 1),
                    new Cell.Unknown("別の資料の値で、比べられない"),
                    number("7.4", 1))));
    return new Table(id, "省別の予算", "当初予算（億円）", heads, rows, "各年度の予算案の概要", Use.SORT_AND_FILTER);
  }

  private static Row money(String ministry, String amount, String change) {
    return new Row(
        Row.Kind.PLAIN,
        List.of(
            words(ministry),
            number(amount, 1),
            number(amount, 1),
            number(amount, 1),
            new Cell.Quantity(new BigDecimal(change.replace('−', '-')), 1, change)),
        new Keys(ministry, "", ""));
  }

  static Table controls(int size) {
    List<Head> heads =
        List.of(
            head("照合", "", Align.LEFT, 40),
            head("公表値", "", Align.RIGHT, 14),
            head("計算値", "", Align.RIGHT, 14),
            head("差", "", Align.RIGHT, 10),
            head("結果", "", Align.LEFT, 14));
    List<Row> rows =
        IntStream.rangeClosed(1, size)
            .mapToObj(
                i ->
                    new Row(
                        Row.Kind.PLAIN,
                        List.of(
                            words(
                                "照合"
                                    + i
                                    + "："
                                    + SampleDocument.LONG_NAME.substring(0, 10 + i % 30)),
                            number(i + "81.8", 1),
                            number(i + "81.8", 1),
                            number("0.0", 1),
                            new Cell.Judged(StatusMark.ATTAINED, "一致"))))
            .toList();
    return new Table("controls", "公表値との照合", "億円", heads, rows, "", Use.SORT_AND_FILTER);
  }

  static Table hostile() {
    List<Head> heads =
        List.of(
            head(SampleDocument.HOSTILE, SampleDocument.HOSTILE, Align.LEFT, 30),
            head("金額", "", Align.RIGHT, 10));
    return new Table(
        "hostile-table",
        SampleDocument.HOSTILE,
        SampleDocument.HOSTILE,
        heads,
        List.of(
            new Row(
                Row.Kind.PLAIN,
                List.of(words(SampleDocument.HOSTILE), number("1", 0)),
                new Keys(SampleDocument.HOSTILE, "</script>", "\"")),
            new Row(Row.Kind.PLAIN, List.of(words(SampleDocument.TWO_HUNDRED), number("2", 0))),
            new Row(Row.Kind.PLAIN, List.of(words("3"), number("3", 0))),
            new Row(Row.Kind.PLAIN, List.of(words("4"), number("4", 0))),
            new Row(Row.Kind.PLAIN, List.of(words("5"), number("5", 0))),
            new Row(Row.Kind.PLAIN, List.of(words("6"), number("6", 0))),
            new Row(Row.Kind.PLAIN, List.of(words("7"), number("7", 0))),
            new Row(Row.Kind.PLAIN, List.of(words("8"), number("8", 0)))),
        SampleDocument.HOSTILE,
        Use.SORT_AND_FILTER);
  }

  private static List<Cell> blanks(String words, int size) {
    List<Cell> cells = new ArrayList<>();
    cells.add(words(words));
    while (cells.size() < size) {
      cells.add(new Cell.Blank());
    }
    return cells;
  }

  private static Head head(String name, String meaning, Align align, int share) {
    return new Head(name, meaning, align, share);
  }

  private static Cell words(String shown) {
    return new Cell.Words(shown);
  }

  private static Cell number(String exact, int digits) {
    BigDecimal number = new BigDecimal(exact);
    return new Cell.Quantity(
        number, digits, String.format(java.util.Locale.ROOT, "%,." + digits + "f", number));
  }
}
