package tassei.reports.front;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tassei.contract.words.Measure;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.ReportModel;
import tassei.reports.model.fact.Earlier;
import tassei.reports.model.fact.HeadlineBudget;
import tassei.reports.model.fact.PlanInView;
import tassei.reports.model.fact.View;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.value.Name;
import tassei.reports.page.RunOf;

/** A plan of 33 targets in six projects with names as long as those of a national plan. */
public final class Targets {
  private static final List<String> PROJECTS =
      List.of(
          "医薬品プロジェクト|Medicines Project",
          "医療機器・ヘルスケアプロジェクト|Medical Devices and Healthcare Project",
          "再生・細胞医療・遺伝子治療プロジェクト|Regenerative, Cell and Gene Therapy Project",
          "ゲノム・データ基盤プロジェクト|Genome and Health Data Infrastructure Project",
          "疾患基礎研究プロジェクト|Basic Research on Diseases Project",
          "シーズ開発・研究基盤プロジェクト|Seed Development and Research Infrastructure Project");
  private static final String SUM = "C|%s|2021|initial|%s|%s||||%s|%s|||||%s";

  private Targets() {}

  static List<String[]> rows() {
    try (InputStream in = Targets.class.getResourceAsStream("/front/targets.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\\|", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StatusMark status(String code) {
    return StatusMark.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  public static ReportedKpi kpi(String... cells) {
    KpiOf kpi =
        KpiOf.named(cells[3])
            .ja(cells[2])
            .in(cells[0])
            .part(cells[1])
            .stands(cells[5], cells[4], status(cells[6]))
            .measured(Measure.valueOf(cells[12].toUpperCase(Locale.ROOT)))
            .expected(cells[9], cells[10], cells[11], cells[7])
            .simulated();
    return (cells[8].isEmpty() ? kpi : kpi.attainedForGood(Boolean.valueOf(cells[8]))).kpi();
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  private static Earlier.Standing then(String... cells) {
    return new Earlier.Standing(
        cells[3],
        number(cells[13]),
        status(cells[14]),
        cells[15],
        number(cells[16]),
        cells[17].isEmpty() ? null : Boolean.valueOf(cells[17]),
        number(cells[18]),
        number(cells[19]),
        number(cells[20]),
        number(cells[21]));
  }

  static Earlier earlier() {
    return new Earlier(LocalDate.of(2023, 3, 31), rows().stream().map(Targets::then).toList());
  }

  public static View view(Earlier earlier) {
    return new View(
        List.of(new PlanInView("P", 2020, 2024, 2024, true)),
        List.of(),
        Optional.of(
            new HeadlineBudget(
                "C",
                2021,
                "initial",
                2,
                new BigDecimal("119040000000"),
                false,
                new BigDecimal("840000000"))),
        Optional.ofNullable(earlier),
        new Name("内閣府健康・医療戦略推進事務局", "Office of Health and Medical Strategy"),
        new Name("kpi@example.go.jp", "kpi@example.go.jp"));
  }

  public static RunOf run() {
    RunOf run =
        RunOf.nothing()
            .simulated()
            .plan("P", 2020, 2024)
            .ministry("MHLW", "厚生労働省", "Ministry of Health, Labour and Welfare")
            .ministry(
                "MEXT", "文部科学省", "Ministry of Education, Culture, Sports, Science and Technology")
            .ministry("METI", "経済産業省", "Ministry of Economy, Trade and Industry")
            .ministry("MIC", "総務省", "Ministry of Internal Affairs and Communications");
    for (int i = 0; i < PROJECTS.size(); i++) {
      String[] names = PROJECTS.get(i).split("\\|", -1);
      run.project("P", "P2-" + (i + 1), names[0], names[1]);
    }
    run.with(rows().stream().map(Targets::kpi).toArray(ReportedKpi[]::new));
    money(run);
    for (int i = 0; i < 86; i++) {
      run.control(
          "Genome and Health Data Infrastructure Project, FY2021 initial budget, sum of its parts "
              + i
              + "|億円|1000000000|1000000000|0|"
              + (i < 30 ? "exact" : i < 81 ? "within-rounding" : "differs|contradicts"));
    }
    return run.rows("outcomes", 5970, 102).rejected("outcomes", "duplicate", 102);
  }

  /** Two projects with a rest that no ministry is stated for, one of them small. */
  static void money(RunOf run) {
    List<String> sums = new ArrayList<>();
    sums.add(String.format(SUM, "total", "", "", "1198.8", "", ""));
    sums.add(String.format(SUM, "ministry", "MHLW", "", "475.7", "", ""));
    sums.add(String.format(SUM, "ministry", "MEXT", "", "247", "least 303.1", ""));
    sums.add(String.format(SUM, "ministry", "METI", "", "172", "least 303.1", ""));
    sums.add(String.format(SUM, "ministry", "MIC", "", "3", "least 303.1", ""));
    sums.add(String.format(SUM, "integrated_project", "", "(outside)", "8.4", "", ""));
    sums.add(String.format(SUM, "ministry+integrated_project", "MHLW", "(outside)", "8.4", "", ""));
    project(sums, "P2-1", "336", "MHLW 181.8", "MEXT 92", "METI 63", "(none) -0.8 6.1");
    project(sums, "P2-2", "109", "MHLW 20.6", "MEXT 17", "METI 69", "MIC 3", "(none) -0.6 6.1");
    project(sums, "P2-3", "185", "MHLW 54.6", "MEXT 91", "METI 40", "(none) -0.6 3.1");
    project(sums, "P2-4", "152", "MHLW 103.5", "MEXT 47 least", "(none) 1.5 2.1");
    project(sums, "P2-5", "177.4", "MHLW 67.2", "(none) 110.2");
    project(sums, "P2-6", "231", "MHLW 39.6", "(none) 191.4");
    sums.forEach(run::sum);
  }

  private static void project(List<String> sums, String code, String all, String... parts) {
    sums.add(String.format(SUM, "integrated_project", "", code, all, "", ""));
    for (String part : parts) {
      String[] words = part.split(" ", -1);
      boolean isOpen = words.length > 2 && words[2].equals("least");
      String digits = words.length > 2 && !isOpen ? words[2] : "";
      sums.add(
          String.format(
              SUM,
              "ministry+integrated_project",
              words[0],
              code,
              words[1],
              isOpen ? "least 1.5" : "",
              digits));
    }
  }

  public static ReportModel model() {
    return run().seen(view(earlier())).model();
  }
}
