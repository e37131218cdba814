package tassei.bench.scale;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the product at national scale, and writes what came of it. */
final class ScaleBench {
  private static final String ALL = "sample,first,changed,whatif,unchanged,growth,cores";

  private final Map<String, String> options;
  private final Workshop workshop;
  private final Path home;

  private ScaleBench(Path home, Map<String, String> options) {
    this.home = home;
    this.options = options;
    this.workshop = new Workshop(Path.of(options.remove("folder")), options.remove("commit"));
  }

  /** The checkout, then options; see scale.sh. */
  public static void main(String[] arguments) throws Exception {
    Map<String, String> options =
        new LinkedHashMap<>(Options.of(List.of(arguments).subList(1, arguments.length)));
    new ScaleBench(Path.of(arguments[0]), options).run();
  }

  private void run() throws Exception {
    String cases = taken("cases", ALL);
    int repeats = Integer.parseInt(taken("repeats", "3"));
    int heap = Integer.parseInt(taken("heap", "4"));
    Map<String, String> big =
        Map.of("rows", taken("big-rows", "100000000"), "lines", taken("big-lines", "1000000"));
    NationShape shape = NationShape.of(options);
    Cases all = new Cases(workshop, home, repeats, heap);
    for (String name : cases.split(",", -1)) {
      run(name, all, shape, NationShape.of(big));
    }
    Path page = home.resolve("bench/RESULTS.md");
    Files.writeString(
        page, new ResultsPage(workshop.measurements().all()).text(), StandardCharsets.UTF_8);
    System.out.println(page);
  }

  private void run(String name, Cases all, NationShape shape, NationShape big) throws Exception {
    switch (name) {
      case "sample" -> all.sample();
      case "first" -> all.first(workshop.nation(shape), shape.rows());
      case "changed" -> all.changed(workshop.nation(shape), shape.rows());
      case "whatif" -> all.whatIf(workshop.nation(shape), shape.rows());
      case "unchanged" -> all.unchanged(workshop.nation(shape), shape.rows());
      case "growth" -> {
        all.growth(workshop.nation(shape), shape.rows());
        all.growth(workshop.nation(big), big.rows());
      }
      case "cores" -> all.cores(workshop.nation(big), big.rows());
      case "plans" -> all.plans(workshop.nation(shape));
      case "page" -> {
        // What was measured before is written down again.
      }
      default ->
          throw new IllegalArgumentException("case " + name + "; accepted: " + ALL + ",plans,page");
    }
  }

  private String taken(String option, String usual) {
    String given = options.remove(option);
    return given == null ? usual : given;
  }
}
