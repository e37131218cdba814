package tassei.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.run.ResultCsv;

/** The refused rows of a run, a line for each problem. */
final class Rejections {
  private static final int LINES_SHOWN = 200;
  private static final List<String> PARTS = List.of("columns", "rules", "found", "accepted");

  private final PrintWriter out;
  private long lines;

  Rejections(PrintWriter out) {
    this.out = out;
  }

  /** From the first tables to the last; how many more there are where they are too many. */
  void print(Path folder) {
    for (String table : Vocabulary.TABLES) {
      ResultCsv.read(folder.resolve(table + ".csv"), this::print);
    }
    if (lines > LINES_SHOWN) {
      out.println("and " + (lines - LINES_SHOWN) + " more problems");
    }
  }

  private void print(Map<String, String> row) {
    for (String problem : problems(row)) {
      lines++;
      if (lines <= LINES_SHOWN) {
        out.println(row.get("file") + " record " + row.get("record") + ", " + problem);
      }
    }
  }

  /** A value may hold the separator itself: then the problems of the row stand in one line. */
  private static List<String> problems(Map<String, String> row) {
    List<List<String>> parts = new ArrayList<>();
    PARTS.forEach(part -> parts.add(List.of(row.get(part).split(";", -1))));
    int count = parts.get(0).size();
    if (parts.stream().anyMatch(part -> part.size() != count)) {
      return List.of(
          line(row.get("columns"), row.get("rules"), row.get("found"), row.get("accepted")));
    }
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      problems.add(
          line(parts.get(0).get(i), parts.get(1).get(i), parts.get(2).get(i), parts.get(3).get(i)));
    }
    return problems;
  }

  private static String line(String column, String rule, String found, String accepted) {
    return column + ": " + rule + "; found '" + found + "'; accepted: " + accepted;
  }
}
