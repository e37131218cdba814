package tassei.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented controls of indicators, outcomes and projects beside those of a data folder. */
final class CountControls {
  private final Random random;
  private final List<List<String>> codes;

  /** Of these indicators, ministries, integrated projects and programmes. */
  CountControls(long seed, List<List<String>> codes) {
    this.random = new Random(seed);
    this.codes = codes;
  }

  /** The codes that every random programme has. */
  static List<List<String>> ofRandomProgrammes() {
    return List.of(
        IntStream.rangeClosed(1, 18).mapToObj(at -> "k_" + at).toList(),
        List.of("Qa", "Qb", "Qc"),
        List.of("K-a", "K-b", "K-c", "K-d"),
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h").map(at -> "pg." + at).toList());
  }

  static List<List<String>> of(Path data) throws IOException {
    List<List<String>> codes = new ArrayList<>();
    for (String table : List.of("kpis", "ministries", "integrated_projects", "programmes")) {
      Path file = data.resolve(table + ".csv");
      codes.add(
          Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", 2)[0]).toList());
    }
    return codes;
  }

  /** Beside the controls that are there. */
  void write(Path data, int size) throws IOException {
    Path folder = Files.createDirectories(data.resolve("controls"));
    Path own = data.resolve("controls.csv");
    if (Files.exists(own)) {
      Files.move(own, folder.resolve("own.csv"));
    }
    StringBuilder text =
        new StringBuilder(
            "control,table,measure,fiscal_year,ministry,integrated_project,programme,kpi,basis,"
                + "value,unit,reported_on,source,name_ja,name_en\n");
    for (int at = 0; at < size; at++) {
      text.append(row("invented" + at)).append('\n');
    }
    Files.writeString(folder.resolve("invented.csv"), text, StandardCharsets.UTF_8);
  }

  private String row(String name) {
    String table = List.of("actuals", "actuals", "outcomes", "outcomes", "projects").get(next(5));
    String measure =
        switch (table) {
          case "actuals" -> List.of("sum", "count", "ratio", "change_pct").get(next(4));
          case "outcomes" -> List.of("sum", "count", "ratio").get(next(3));
          default -> "count";
        };
    boolean isQuotient = measure.equals("ratio") || measure.equals("change_pct");
    String year =
        measure.equals("change_pct") ? year() : one(0.5, List.of(year(), year() + ";" + year()));
    return String.join(
        ",",
        name,
        table,
        measure,
        year,
        one(0.7, codes.get(1)),
        one(0.8, codes.get(2)),
        one(0.7, codes.get(3)),
        one(0.4, codes.get(0)),
        one(0.5, List.of("yearly", "cumulative")),
        String.valueOf(next(40)) + List.of("", ".5", ".25").get(next(3)),
        isQuotient ? "％" : "件",
        one(0.5, List.of("2021-06-30", "2022-03-31", "2023-03-31")),
        "a document",
        "名" + name,
        "Name " + name);
  }

  private String year() {
    return String.valueOf(2017 + next(8));
  }

  private String one(double blank, List<String> choices) {
    if (random.nextDouble() < blank) {
      return "";
    }
    String first = choices.get(next(choices.size()));
    String second = choices.get(next(choices.size()));
    boolean isOne = first.equals(second) || first.contains("ly") || first.contains("-3");
    return isOne || random.nextBoolean() || first.contains(";") || second.contains(";")
        ? first
        : first + ";" + second;
  }

  private int next(int bound) {
    return random.nextInt(bound);
  }
}
