package tassei.reports.chart;

import java.util.List;

/** Indicators as a report has them: some with an outlook, one of them off the scale. */
public final class BulletSamples {
  private BulletSamples() {}

  public static Chart bullets() {
    return new Chart.Bullets(
        Samples.WORDS,
        "目標に対する達成率（%）",
        List.of(
            new Chart.Bullet(
                "シーズの企業への導出件数",
                Samples.value("83.3", "83.3%"),
                Samples.value("80", "80%"),
                new Chart.Range(Samples.value("85"), Samples.value("96.7"), Samples.value("118.3")),
                "50 / 目標 60件",
                StatusMark.ON_TRACK,
                "順調"),
            new Chart.Bullet(
                "アカデミア創薬の企業への導出にかかる非臨床POCの取得件数",
                Samples.value("62.5", "62.5%"),
                Samples.value("80", "80%"),
                new Chart.Range(Samples.value("62.5"), Samples.value("62.5"), Samples.value("250")),
                "25 / 目標 40件",
                StatusMark.BEHIND,
                "遅れ"),
            new Chart.Bullet(
                "薬事承認申請件数",
                Samples.value("365", "365.0%"),
                Samples.value("80", "80%"),
                null,
                "73 / 目標 20件以上",
                StatusMark.ATTAINED,
                "達成"),
            new Chart.Bullet(
                "臨床試験に移行した研究課題数（医師主導治験を含む）",
                Samples.value("99.9", "99.9%"),
                null,
                null,
                "1,499 / 目標 1,500件",
                StatusMark.AT_RISK,
                "要注意"),
            new Chart.Bullet(
                "疾患メカニズムの解明に係る論文",
                Samples.value("0", "0.0%"),
                Samples.value("80", "80%"),
                null,
                "0 / 目標 5件",
                StatusMark.MISSED,
                "未達"),
            new Chart.Bullet(
                "研究成果の科学誌（インパクトファクター5以上）への論文掲載件数",
                null,
                null,
                null,
                "未報告",
                StatusMark.UNREPORTED,
                "未報告"),
            new Chart.Bullet(
                "患者の登録件数", null, null, null, "531,812件", StatusMark.NO_TARGET, "目標なし")));
  }
}
