package tassei.reports.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Charts of amounts as a report has them. */
public final class MoneySamples {
  static final List<String> PROJECTS =
      List.of(
          "医薬品プロジェクト",
          "医療機器・ヘルスケアプロジェクト",
          "再生・細胞医療・遺伝子治療プロジェクト",
          "ゲノム・データ基盤プロジェクト",
          "疾患基礎研究プロジェクト",
          "シーズ開発・研究基盤プロジェクト");

  private MoneySamples() {}

  public static Chart stackedYears() {
    return new Chart.StackedBars(
        "億円",
        Samples.years(2019, 2024).stream().map(Chart.Year::shown).toList(),
        List.of(
            new Chart.Series(
                "文部科学省", Samples.values("610.2", "608.1", "605", "612", "598.4", "620")),
            new Chart.Series(
                "厚生労働省", Samples.values("480.3", "475.7", "475.7", "468", "471.2", "482")),
            new Chart.Series("経済産業省", Samples.values("180.4", "183", "176", "179.9", "168", "171")),
            new Chart.Series("内閣府", Samples.values("90", "88", "", "86", "92.1", "95")),
            new Chart.Series("総務省", Samples.values("3.1", "2.9", "3", "4.4", "5", "4"))),
        Samples.values("1364", "1357.7", "1259.7", "1350.3", "1334.7", "1372"));
  }

  public static Chart stackedNames() {
    return new Chart.StackedBars(
        "億円",
        PROJECTS,
        List.of(
            new Chart.Series("文部科学省", Samples.values("108", "18", "92", "50.1", "75", "206")),
            new Chart.Series("厚生労働省", Samples.values("181.8", "39.6", "43", "69", "97", "24.6")),
            new Chart.Series("経済産業省", Samples.values("46", "51", "50", "", "", ""))),
        Samples.values("336", "109", "185", "152", "177", "231"));
  }

  public static Chart heatMap() {
    List<List<Chart.Value>> cells =
        List.of(
            Samples.values("", "108", "181.8", "46"),
            Samples.values("3.2", "18", "39.6", "51"),
            Samples.values("", "92", "43", "50"),
            Samples.values("", "50.1", "69", ""),
            Samples.values("", "75", "97", ""),
            Samples.values("0", "206", "24.6", ""));
    return new Chart.HeatMap("億円", PROJECTS, List.of("総務省", "文部科学省", "厚生労働省", "経済産業省"), cells);
  }

  public static Chart waterfall() {
    return new Chart.Waterfall(
        "億円",
        List.of(
            new Chart.Step("概算要求", Samples.value("1396"), Chart.Step.Kind.TOTAL),
            new Chart.Step("政府案での増減", Samples.value("-121", "−121"), Chart.Step.Kind.CHANGE),
            new Chart.Step("当初予算", Samples.value("1275"), Chart.Step.Kind.TOTAL),
            new Chart.Step("第１次補正", Samples.value("182", "+182"), Chart.Step.Kind.CHANGE),
            new Chart.Step("第２次補正", Samples.value("64", "+64"), Chart.Step.Kind.CHANGE),
            new Chart.Step("予算現額", Samples.value("1521"), Chart.Step.Kind.TOTAL),
            new Chart.Step("未執行", Samples.value("-33.4", "−33.4"), Chart.Step.Kind.CHANGE),
            new Chart.Step("執行額", Samples.value("1487.6"), Chart.Step.Kind.TOTAL)));
  }

  public static Chart flow() {
    List<String> ministries = List.of("文部科学省", "厚生労働省", "経済産業省", "総務省");
    String[][] first = {
      {"108", "18", "92", "50.1", "75", "206"},
      {"181.8", "39.6", "43", "101.9", "102", "25"},
      {"46.2", "48.2", "50", "0", "0", "0"},
      {"0", "3.2", "0", "0", "0", "0"}
    };
    List<Chart.Link> links = new ArrayList<>();
    List<Chart.Node> nodes = new ArrayList<>();
    String[] ministryTotals = {"549.1", "493.3", "144.4", "3.2"};
    String[] totals = {"336", "109", "185", "152", "177", "231"};
    for (int m = 0; m < ministries.size(); m++) {
      nodes.add(new Chart.Node(0, ministries.get(m), Samples.value(ministryTotals[m])));
      for (int p = 0; p < PROJECTS.size(); p++) {
        if (!first[m][p].equals("0")) {
          links.add(
              new Chart.Link(0, ministries.get(m), PROJECTS.get(p), Samples.value(first[m][p])));
        }
      }
    }
    String amed = "国立研究開発法人日本医療研究開発機構";
    for (int p = 0; p < PROJECTS.size(); p++) {
      nodes.add(new Chart.Node(1, PROJECTS.get(p), Samples.value(totals[p])));
      String own = p == 3 ? "40" : "0";
      BigDecimal rest = new BigDecimal(totals[p]).subtract(new BigDecimal(own));
      links.add(new Chart.Link(1, PROJECTS.get(p), amed, Samples.value(rest.toPlainString())));
    }
    links.add(new Chart.Link(1, PROJECTS.get(3), "インハウス研究機関", Samples.value("40")));
    nodes.add(new Chart.Node(2, amed, Samples.value("1150")));
    nodes.add(new Chart.Node(2, "インハウス研究機関", Samples.value("40")));
    return new Chart.Flow("億円", List.of("府省", "統合プロジェクト", "配分先"), nodes, links);
  }
}
