package tassei.jobs.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The invented plans, ministries, integrated projects and programmes of one nation. */
final class RandomCodes {
  static final List<String> PLANS = List.of("K1", "K2");

  final List<String> ministries = new ArrayList<>();
  final Map<String, String> planOfProject = new LinkedHashMap<>();
  final List<String> integratedProjects = new ArrayList<>();
  final List<String> programmes = new ArrayList<>();
  final Map<String, String> parents = new LinkedHashMap<>();

  private final Map<String, List<String>> spellings = new LinkedHashMap<>();
  private final Dice dice;

  RandomCodes(Dice dice) {
    this.dice = dice;
    name("ministries", ministries, "Q", dice.between(3, 5), "省", "Ministry");
    name("integrated_projects", integratedProjects, "K-", dice.between(4, 6), "統合", "Project");
    name("programmes", programmes, "pg.", dice.between(10, 15), "事業", "Programme");
    for (String project : integratedProjects) {
      boolean early = planOfProject.size() < 2;
      planOfProject.put(project, early ? "K1" : "K2");
    }
    for (int at = 1; at < programmes.size(); at++) {
      if (dice.chance(0.6)) {
        parents.put(programmes.get(at), programmes.get(dice.between(0, at - 1)));
      }
    }
  }

  /** The code, or a name or an alias of the same thing; blank stays blank. */
  String cell(String code) {
    boolean isNamed = spellings.containsKey(code) && !dice.chance(0.7);
    return isNamed ? dice.pick(spellings.get(code)) : code;
  }

  List<String> below(String programme) {
    return programmes.stream().filter(one -> isBelow(one, programme)).toList();
  }

  /** Programmes that are nobody's parent. */
  List<String> leaves() {
    return programmes.stream().filter(one -> !parents.containsValue(one)).toList();
  }

  void write(Path folder) throws IOException {
    CsvRows plans =
        new CsvRows("plans", "plan", "name_ja", "name_en", "from_fy", "to_fy", "reported_on");
    plans.add("plan", "K1", "name_ja", "前計画", "name_en", "Early", "from_fy", "H28", "to_fy", "R1");
    plans.add(
        "plan",
        "K2",
        "name_ja",
        "次計画",
        "name_en",
        "Later",
        "from_fy",
        "2020",
        "to_fy",
        "2024",
        "reported_on",
        dice.chance(0.1) ? "2022-02-01" : dice.pick(List.of("", "2020-02-01")));
    plans.write(folder, dice);
    writeMinistries(folder);
    writeProjects(folder);
    writeProgrammes(folder);
  }

  private void writeMinistries(Path folder) throws IOException {
    CsvRows rows =
        new CsvRows(
            "ministries",
            "ministry",
            "name_ja",
            "name_en",
            "short_ja",
            "sort",
            "aliases",
            "successor");
    for (String code : ministries) {
      rows.add(
          "ministry",
          code,
          "name_ja",
          spelling(code, 0),
          "name_en",
          spelling(code, 1),
          "aliases",
          spelling(code, 2) + ";" + spelling(code, 3),
          "short_ja",
          code.substring(1),
          "sort",
          String.valueOf(rows.size() + 1));
    }
    rows.write(folder, dice);
  }

  private void writeProjects(Path folder) throws IOException {
    CsvRows rows =
        new CsvRows(
            "integrated_projects",
            "integrated_project",
            "plan",
            "name_ja",
            "name_en",
            "lead_ministry",
            "sort",
            "aliases",
            "reported_on");
    for (String code : integratedProjects) {
      rows.add(
          "integrated_project",
          code,
          "plan",
          planOfProject.get(code),
          "name_ja",
          spelling(code, 0),
          "name_en",
          spelling(code, 1),
          "aliases",
          spelling(code, 2) + ";" + spelling(code, 3),
          "reported_on",
          madeKnown(),
          "lead_ministry",
          cell(dice.pickOrBlank(0.3, ministries)),
          "sort",
          String.valueOf(rows.size() + 1));
    }
    rows.write(folder, dice);
  }

  private void writeProgrammes(Path folder) throws IOException {
    CsvRows rows =
        new CsvRows(
            "programmes",
            "programme",
            "name_ja",
            "name_en",
            "ministry",
            "parent",
            "aliases",
            "reported_on");
    for (String code : programmes) {
      rows.add(
          "programme",
          code,
          "name_ja",
          spelling(code, 0),
          "name_en",
          spelling(code, 1),
          "aliases",
          spelling(code, 2) + ";" + spelling(code, 3),
          "reported_on",
          madeKnown(),
          "ministry",
          cell(dice.pickOrBlank(0.3, ministries)),
          "parent",
          cell(parents.getOrDefault(code, "")));
    }
    rows.write(folder, dice);
  }

  /** Mostly always known. */
  private String madeKnown() {
    return dice.chance(0.12) ? dice.day(LocalDate.of(2020, 1, 1), 1500).toString() : "";
  }

  private boolean isBelow(String programme, String above) {
    for (String at = parents.get(programme); at != null; at = parents.get(at)) {
      if (at.equals(above)) {
        return true;
      }
    }
    return false;
  }

  private String spelling(String code, int at) {
    return spellings.get(code).get(at);
  }

  private void name(
      String table, List<String> codes, String stem, int size, String japanese, String english) {
    for (int at = 1; at <= size; at++) {
      String code = stem + (char) ('a' + at - 1);
      codes.add(code);
      spellings.put(
          code,
          List.of(
              "第" + at + japanese,
              english + " number " + at,
              "旧" + at + japanese,
              table + " no. " + at));
    }
  }
}
