package tassei.reports.chart;

import java.util.ArrayList;
import java.util.List;

/** Charts of what changes, and of what follows from a number. */
public final class ChangeSamples {
  private ChangeSamples() {}

  public static Chart diverging() {
    return new Chart.Diverging(
        "億円",
        List.of("医薬品プロジェクト", "医療機器・ヘルスケアプロジェクト", "（記載なし）"),
        List.of(
            series("厚労省を1割増", "+18.18", "−2.96", ""),
            series("医療機器から再生医療へ10億円", "±0", "−10", "+0.4")));
  }

  public static Chart tornado() {
    return new Chart.Diverging(
        "件",
        List.of("厚生労働省（−20％ ～ +20％）", "文部科学省", "経済産業省"),
        List.of(
            series("最も低い値にしたとき", "−0.42", "−0.33", "+0.26"),
            series("最も高い値にしたとき", "+0.38", "+0.3", "−0.24")));
  }

  public static Chart.Series series(String name, String... shown) {
    List<Chart.Value> values = new ArrayList<>();
    for (String each : shown) {
      values.add(each.isEmpty() ? null : value(each));
    }
    return new Chart.Series(name, values);
  }

  private static Chart.Value value(String shown) {
    String exact = shown.replace("−", "-").replace("+", "").replace("±", "");
    return Samples.value(exact, shown);
  }

  public static Chart curves() {
    List<Chart.Curve> curves = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      List<Chart.At> points = new ArrayList<>();
      for (int percent = -20; percent <= 20; percent += 5) {
        String exact = String.valueOf(percent * i / 10.0);
        points.add(new Chart.At(Samples.value(String.valueOf(percent)), Samples.value(exact)));
      }
      curves.add(new Chart.Curve("研究成果の科学誌への論文掲載件数 その" + i + "（基準 約60 %）", points));
    }
    return new Chart.Curves("達成確率の変化（ポイント）", "厚生労働省（％）", curves);
  }
}
