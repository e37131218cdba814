package tassei.jobs.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Research projects and the outcomes that one or several of them report, early, late or twice. */
final class RandomOutcomes {
  private final RandomCodes codes;
  private final Dice dice;
  private final Spelling spelling;
  private final List<String> projects = new ArrayList<>();
  private final CsvRows rows =
      new CsvRows(
          "outcomes",
          "outcome",
          "outcome_kind",
          "project",
          "fiscal_year",
          "occurred_on",
          "quantity",
          "denominator",
          "status",
          "reported_on",
          "tags",
          "source",
          "simulated");

  RandomOutcomes(RandomCodes codes, Dice dice) {
    this.codes = codes;
    this.dice = dice;
    this.spelling = new Spelling(dice);
  }

  void write(Path folder) throws IOException {
    writeProjects(folder);
    int outcomes = dice.between(110, 160);
    for (int at = 1; at <= outcomes; at++) {
      outcome("o" + (1000 + at) + dice.pick(List.of("", " 号", "/1")));
    }
    rows.copySome(dice, dice.between(1, 3));
    rows.write(folder, dice);
  }

  private void writeProjects(Path folder) throws IOException {
    CsvRows table =
        new CsvRows(
            "projects",
            "project",
            "title",
            "programme",
            "integrated_project",
            "ministry",
            "from_fy",
            "phase",
            "purpose",
            "disease_areas",
            "tags",
            "simulated");
    for (int at = 1; at <= 30; at++) {
      String project = "r" + (at * 7 % 31);
      projects.add(project);
      table.add(
          "project",
          project,
          "title",
          "研究, " + at,
          "programme",
          codes.cell(dice.pickOrBlank(0.2, codes.programmes)),
          "integrated_project",
          codes.cell(dice.pickOrBlank(0.15, codes.integratedProjects)),
          "ministry",
          codes.cell(dice.pickOrBlank(0.2, codes.ministries)),
          "from_fy",
          spelling.year(dice.between(2016, 2022)),
          "phase",
          dice.pickOrBlank(
              0.2, List.of("basic", "applied", "non-clinical", "clinical", "approval")),
          "purpose",
          dice.pickOrBlank(0.4, List.of("prevention", "diagnosis", "treatment")),
          "disease_areas",
          dice.chance(0.3) ? "" : String.join(";", dice.some(List.of("cancer", "rare", "感染症"))),
          "tags",
          dice.pickOrBlank(0.6, List.of("x", "AI;x")),
          "simulated",
          dice.pickOrBlank(0.5, List.of("true", "false", "false", "false")));
    }
    table.copySome(dice, dice.between(0, 1));
    table.write(folder, dice);
  }

  /** What an outcome is; its reports may disagree. */
  private record What(String kind, int year, String quantity, String denominator) {}

  private void outcome(String id) {
    int share = dice.between(1, 10);
    boolean ratio = share == 1;
    boolean level = share == 2;
    What what = what(ratio, level);
    int reporters = level || dice.chance(0.7) ? 1 : dice.between(2, 3);
    List<String> reporting = new ArrayList<>(dice.shuffled(projects).subList(0, reporters));
    if (dice.chance(0.12)) {
      reporting.set(0, "");
    }
    for (String project : reporting) {
      reports(id, project, dice.chance(0.12) ? what(ratio, level) : what, ratio, level);
    }
  }

  private What what(boolean ratio, boolean level) {
    int of = dice.between(1, 40);
    String odd = dice.chance(0.5) ? "0" : "▲3";
    String whole = dice.chance(0.04) ? odd : spelling.number(of);
    String denominator = ratio || dice.chance(0.05) ? whole : "";
    String kind =
        ratio
            ? RandomKpis.RATIO_KIND
            : level ? RandomKpis.LEVEL_KIND : dice.pick(RandomKpis.COUNTED_KINDS);
    return new What(kind, dice.between(2017, 2025), quantity(level, of), denominator);
  }

  private String quantity(boolean level, int most) {
    if (level) {
      return dice.pick(List.of("3", "12.5", "30", "0"));
    }
    return switch (dice.between(1, 5)) {
      case 1 -> spelling.number(dice.between(0, most));
      case 2 -> spelling.number(dice.between(1, 5));
      case 3 -> dice.chance(0.08) ? "▲2" : "1";
      default -> "";
    };
  }

  private void reports(String id, String project, What first, boolean ratio, boolean level) {
    What what = first;
    LocalDate day = dice.day(LocalDate.of(what.year(), 10, 1), 500);
    String reportedOn = dice.chance(0.15) ? "" : day.toString();
    String status = dice.standing();
    do {
      add(id, project, what, status, reportedOn);
      day = dice.day(day.plusDays(1), 500);
      reportedOn = day.toString();
      status = dice.chance(0.3) ? "withdrawn" : dice.standing();
      what = dice.chance(0.5) ? what(ratio, level) : what;
    } while (dice.chance(0.2));
  }

  private void add(String id, String project, What what, String status, String reportedOn) {
    boolean byDay = dice.chance(0.3);
    boolean byYear = !byDay || dice.chance(0.3);
    if (dice.chance(0.02)) {
      byDay = false;
      byYear = false;
    }
    String tags = dice.chance(0.4) ? "" : String.join(";", dice.some(List.of("x", "y", "z", "新規")));
    rows.add(
        "outcome",
        id,
        "outcome_kind",
        what.kind(),
        "project",
        project,
        "fiscal_year",
        byYear ? spelling.year(what.year()) : "",
        "occurred_on",
        byDay ? dice.day(LocalDate.of(what.year(), 4, 1), 364).toString() : "",
        "quantity",
        what.quantity(),
        "denominator",
        what.denominator(),
        "status",
        status,
        "reported_on",
        reportedOn,
        "tags",
        tags,
        "source",
        "報告書",
        "simulated",
        dice.pickOrBlank(0.5, List.of("true", "false", "false")));
  }
}
