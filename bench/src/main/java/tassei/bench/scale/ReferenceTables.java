package tassei.bench.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The small tables of an invented nation: two plans, ministries, programmes below programmes. */
final class ReferenceTables {
  private static final int INTEGRATED_PROJECTS = 12;
  private static final int MINISTRIES = 10;
  private static final int PROGRAMMES = 200;

  /** A target that grows with the nation: so many of a thousand events of one kind. */
  private static final Pattern TARGET = Pattern.compile("@(\\d+)");

  private ReferenceTables() {}

  /** Targets are for a nation with so many rows of outcomes. */
  static void write(Path data, long rows) throws IOException {
    for (String asItIs : new String[] {"plans", "actuals", "controls"}) {
      table(data, asItIs, Duck.text("nation/" + asItIs + ".csv"));
    }
    table(data, "ministries", ministries());
    table(data, "integrated_projects", integratedProjects());
    table(data, "programmes", programmes());
    table(data, "kpis", kpis(rows));
  }

  private static String ministries() {
    return "ministry,name_ja,name_en,short_ja,sort\n"
        + each(MINISTRIES, n -> "m%02d,第%d省,Ministry %d,省%d,%d\n".formatted(n, n, n, n, n));
  }

  private static boolean isOfFirstPlan(int integratedProject) {
    return integratedProject < INTEGRATED_PROJECTS / 2;
  }

  private static String integratedProjects() {
    return "integrated_project,plan,name_ja,name_en,lead_ministry,sort\n"
        + each(
            INTEGRATED_PROJECTS,
            n ->
                "i%02d,%s,第%d統合プロジェクト,Integrated project %d,m%02d,%d\n"
                    .formatted(n, isOfFirstPlan(n) ? "n1" : "n2", n, n, n % MINISTRIES, n));
  }

  private static String programmes() {
    return "programme,name_ja,name_en,ministry,parent\n"
        + each(
            PROGRAMMES,
            n ->
                "g%03d,第%d事業,Programme %d,m%02d,%s\n"
                    .formatted(n, n, n, n % MINISTRIES, parent(n)));
  }

  /** From 150 on they stand below one of the first; the last ten below those. */
  private static String parent(int programme) {
    if (programme < 150) {
      return "";
    }
    int parent = programme < 190 ? (programme - 150) * 3 : programme - 40;
    return "g%03d".formatted(parent);
  }

  private static String kpis(long rows) {
    String ofProjects =
        each(
            INTEGRATED_PROJECTS,
            n ->
                Duck.text(
                        "nation/kpis-%s-plan.csv".formatted(isOfFirstPlan(n) ? "first" : "second"))
                    .replace("{project}", "i%02d".formatted(n)));
    return TARGET
        .matcher(Duck.text("nation/kpis.csv") + ofProjects)
        .replaceAll(found -> Long.toString(rows / 100 * Long.parseLong(found.group(1)) / 1000 + 1));
  }

  private static String each(int count, IntFunction<String> row) {
    return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining());
  }

  private static void table(Path data, String name, String text) throws IOException {
    Files.writeString(data.resolve(name + ".csv"), text, StandardCharsets.UTF_8);
  }
}
