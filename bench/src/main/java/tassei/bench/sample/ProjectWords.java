package tassei.bench.sample;

import java.util.List;
import java.util.Map;

/** Words the invented projects are described with; every sign is in JIS X 0208. */
final class ProjectWords {
  static final List<String> PHASES =
      List.of("basic", "applied", "non-clinical", "clinical", "approval");
  static final List<String> PURPOSES =
      List.of("prevention", "diagnosis", "treatment", "prognosis-qol");

  static final List<String> DISEASE_AREAS =
      List.of(
          "がん",
          "難病",
          "認知症",
          "精神・神経疾患",
          "感染症",
          "循環器疾患",
          "糖尿病",
          "腎疾患",
          "免疫アレルギー疾患",
          "肝炎",
          "成育",
          "老年医学",
          "整形外科疾患",
          "眼科疾患");

  static final List<String> MODALITIES =
      List.of("低分子", "中分子", "抗体", "核酸", "細胞", "遺伝子治療", "ワクチン", "医療機器", "診断薬", "ソフトウェア", "データ基盤");

  private static final Map<String, List<String>> APPROACHES =
      Map.of(
          "prevention", List.of("発症予測", "重症化予防", "先制医療", "予防介入"),
          "diagnosis", List.of("早期診断", "層別化診断", "画像診断支援", "バイオマーカー"),
          "treatment", List.of("新規治療", "標的治療", "個別化治療", "低侵襲治療"),
          "prognosis-qol", List.of("予後改善", "機能回復", "生活の質の向上", "長期経過の追跡"));

  private static final Map<String, List<String>> WORKS =
      Map.of(
          "basic", List.of("病態機構の解明", "標的分子の探索", "基盤技術の創出"),
          "applied", List.of("シーズの最適化", "評価系の構築", "試作と検証"),
          "non-clinical", List.of("非臨床試験の実施", "安全性の評価", "製造工程の確立"),
          "clinical", List.of("医師主導治験の実施", "多施設共同臨床研究", "有効性の検証"),
          "approval", List.of("承認申請に向けた検証", "実用化に向けた標準化", "市販後データの収集"));

  private static final List<String> INSTITUTIONS =
      List.of(
          "国立模擬大学",
          "模擬県立医科大学",
          "架空学園大学",
          "模擬医療研究センター",
          "架空総合研究所",
          "模擬市立病院",
          "模擬製薬株式会社",
          "架空医療機器株式会社");

  private ProjectWords() {}

  static String title(Dice dice, String area, String modality, String purpose, String phase) {
    String approach = dice.pick(APPROACHES.get(purpose));
    String work = dice.pick(WORKS.get(phase));
    return area + "の" + approach + "に資する" + modality + "の研究開発：" + work;
  }

  /** A full-width letter makes plain that no such institution exists. */
  static String institution(Dice dice) {
    return dice.pickSkewed(INSTITUTIONS) + (char) ('Ａ' + dice.between(0, 5));
  }
}
