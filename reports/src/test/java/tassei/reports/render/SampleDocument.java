package tassei.reports.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Block;
import tassei.reports.document.Block.Points;
import tassei.reports.document.Block.Prose;
import tassei.reports.document.Block.Tile;
import tassei.reports.document.Block.Tiles;
import tassei.reports.document.Document;
import tassei.reports.document.Document.Cover;
import tassei.reports.document.Document.Fact;
import tassei.reports.document.Document.Stamp;
import tassei.reports.document.DocumentSection;
import tassei.reports.document.DocumentSection.Break;
import tassei.reports.document.Language;

/** A report with every kind of block, of a size people read. */
final class SampleDocument {
  static final String LONG_NAME =
      "免疫アレルギー疾患実用化研究事業および移植医療技術開発研究事業における臨床研究中核病院との連携による医薬品・医療機器の早期実用化に向けた取組";
  static final String HOSTILE =
      "<script>alert(\"&\")</script> 😀 שלום مرحبا 𠮷野家 A\u0301 \u202Eabc\u0001 & 'quoted'";
  static final String TWO_HUNDRED = "二百字の題名".repeat(33) + "終わり";

  private SampleDocument() {}

  static Document ja() {
    return of(Language.JA, sections());
  }

  static Document en() {
    return of(Language.EN, SampleSections.english());
  }

  static Document of(Language language, List<DocumentSection> sections) {
    return new Document(
        language,
        language.of("医療分野研究開発推進計画 達成状況報告", "Medical Research Plan: Attainment Report"),
        "Tassei",
        cover(language),
        sections,
        new Stamp("2024-03-31-f815920f18bc", "2024-03-31", "9c1e7a52b0d4", "0.1.0"),
        Map.of(),
        language == Language.JA
            ? List.of("模擬データ SIMULATED", "暫定値を含む")
            : List.of("SIMULATED", "PROVISIONAL"),
        List.of());
  }

  private static Cover cover(Language language) {
    return language == Language.JA
        ? new Cover(
            "医療分野研究開発推進計画\n達成状況報告",
            "第2期計画（2020～2024年度）　2024年3月31日現在",
            List.of(
                new Fact("基準日", "2024年3月31日（令和6年3月31日）"),
                new Fact("対象", "第2期医療分野研究開発推進計画　6統合プロジェクト・112指標"),
                new Fact("実行番号", "2024-03-31-f815920f18bc"),
                new Fact("データ照合値", "9c1e7a52b0d4"),
                new Fact("作成", "Tassei 0.1.0")),
            List.of(
                new Fact("達成した目標", "目標のある75指標のうち30指標（40.0％）。医薬品では「導出件数」など6指標。"),
                new Fact("危うい目標", "遅れ9、要注意8。最も遠いのは「新薬等の承認申請」（目標の48.3％）。"),
                new Fact("お金の行き先", "2021年度当初は1,190億円。文部科学省が52.1％、医薬品が28.2％。"),
                new Fact("変わったこと", "2023年度の症例数が訂正され、12,446例から12,390例に減りました。"),
                new Fact("信頼できるか", "公表値との照合62件のうち差異は0件。一部は模擬データです。")),
            List.of(
                "本報告は公表資料の表から計算したものです。公表値と一致しない箇所は「データの質」の章に一つずつ挙げています。",
                "課題と成果の一部は模擬データであり、実在の課題を表すものではありません。"))
        : new Cover(
            "Medical Research and Development Plan: Attainment Report",
            "Second plan (FY2020–FY2024), as of 31 March 2024",
            List.of(
                new Fact("As of", "31 March 2024"),
                new Fact("Scope", "Second plan: 6 integrated projects, 112 indicators"),
                new Fact("Run", "2024-03-31-f815920f18bc"),
                new Fact("Data hash", "9c1e7a52b0d4")),
            List.of(new Fact("Targets met", "30 of the 75 indicators with a target (40.0%).")),
            List.of("Projects and outcomes are partly simulated; no real project is described."));
  }

  private static List<DocumentSection> sections() {
    List<DocumentSection> sections = new ArrayList<>();
    sections.add(new DocumentSection("overview", "概要", Break.NEW_PAGE, overview(), List.of()));
    sections.add(SampleSections.project("drug", "医薬品プロジェクト"));
    sections.add(SampleSections.project("device", "医療機器・ヘルスケアプロジェクト"));
    sections.add(SampleSections.budget());
    sections.add(SampleSections.quality());
    sections.add(new DocumentSection("hostile", TWO_HUNDRED, Break.NEW_PAGE, hostile(), List.of()));
    sections.add(new DocumentSection("empty", "空の章", Break.NEW_PAGE, List.of(), List.of()));
    return sections;
  }

  private static List<Block> overview() {
    return List.of(
        new Prose(
            "112指標のうち41指標が目標を達成し、23指標が順調に進んでいます。遅れは9指標で、うち5指標は医薬品プロジェクトに集まっています。"
                + "2021年度（令和3年度）の予算は1,190億円で、前年度に比べ2.4％増えました。公表値との照合では、差異はありません。",
            "達成率は実績を目標で割った値です。端数は四捨五入しますが、目標に届かない値を100.0とは表示しません。"),
        new Tiles(
            List.of(
                new Tile("達成した指標", "41", "／112", "前年度より＋6", "目標のある指標に限る", StatusMark.ATTAINED),
                new Tile("順調", "23", "指標", "前年度より−2", "", StatusMark.ON_TRACK),
                new Tile("要注意・遅れ", "17", "指標", "前年度より＋3", "うち遅れ9指標", StatusMark.AT_RISK),
                new Tile("予算", "1,190", "億円", "前年度比＋2.4％", "2021年度当初、六つの統合プロジェクトの計", null))),
        new Prose("統合プロジェクトごとの状況を次の表に示します。指標の数は、うち書きの指標を含みません。"),
        SampleTables.projects(),
        new Points(
            List.of(
                "前回の報告から、達成に変わった指標は6、要注意に変わった指標は3です。",
                "全ゲノム解析の症例数は、2025年3月の資料で2023年度の値が訂正されました。",
                "内数で示された47億円は、どの合計にも加えていません。")));
  }

  private static List<Block> hostile() {
    return List.of(
        new Prose(HOSTILE, HOSTILE),
        new Prose("ABCDEFGHIJKLMNOPQRSTUVWXYZ".repeat(12)),
        new Tiles(
            List.of(
                new Tile(
                    HOSTILE, "123,456,789,012", "百万円", LONG_NAME, HOSTILE, StatusMark.MISSED))),
        SampleTables.hostile(),
        new Points(IntStream.range(0, 3).mapToObj(i -> LONG_NAME + i).toList()));
  }
}
