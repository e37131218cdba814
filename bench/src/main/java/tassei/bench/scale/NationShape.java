package tassei.bench.scale;

import java.util.List;
import java.util.Map;

/**
 * How large an invented nation is, and how many of a thousand rows of outcomes are of which sort.
 *
 * @param rows of outcomes, whole thousands
 * @param lines of the budget, whole tens
 * @param counted of a thousand: of a kind that some indicator counts
 * @param vintages of a thousand: report again later what another row reports
 * @param shared of a thousand: report for another project what another row reports
 * @param duplicates of a thousand: say word for word what another row says
 * @param conflicts of a thousand: say otherwise, for the same day, what another row says
 * @param rejected of a thousand: break a rule by themselves
 */
record NationShape(
    long rows,
    long projects,
    long lines,
    int files,
    long seed,
    int counted,
    int vintages,
    int shared,
    int duplicates,
    int conflicts,
    int rejected) {
  private static final long LINES_OF_A_COLLECTION = 50_000;

  private static final List<String> OPTIONS =
      List.of(
          "rows",
          "projects",
          "lines",
          "files",
          "seed",
          "counted",
          "vintages",
          "shared",
          "duplicates",
          "conflicts",
          "rejected");

  NationShape {
    if (rows < 1000 || rows % 1000 != 0 || lines % 10 != 0 || projects < 1 || files < 1) {
      throw new IllegalArgumentException(
          "a nation has thousands of rows (found %d), tens of lines (found %d), projects and files"
              .formatted(rows, lines));
    }
  }

  /** A nation whose projects and budget grow with its outcomes. */
  static NationShape ofRows(long rows) {
    long lines = Math.max(2000, rows / 1000 * 10);
    return new NationShape(
        rows, Math.max(2000, rows / 20), lines, 100, 20_240_331, 120, 100, 50, 5, 1, 2);
  }

  /** Says of each option what it is; the others are as {@link #ofRows} has them. */
  static NationShape of(Map<String, String> options) {
    if (!OPTIONS.containsAll(options.keySet())) {
      throw new IllegalArgumentException(
          "found " + options.keySet() + "; accepted: " + String.join(", ", OPTIONS));
    }
    NationShape usual = ofRows(number(options, "rows", 20_000_000));
    return new NationShape(
        usual.rows,
        number(options, "projects", usual.projects),
        number(options, "lines", usual.lines),
        (int) number(options, "files", usual.files),
        number(options, "seed", usual.seed),
        (int) number(options, "counted", usual.counted),
        (int) number(options, "vintages", usual.vintages),
        (int) number(options, "shared", usual.shared),
        (int) number(options, "duplicates", usual.duplicates),
        (int) number(options, "conflicts", usual.conflicts),
        (int) number(options, "rejected", usual.rejected));
  }

  private static long number(Map<String, String> options, String name, long usual) {
    return options.containsKey(name) ? Long.parseLong(options.get(name).replace("_", "")) : usual;
  }

  /** So many that one collection, year and stage has about a thousand lines in a large nation. */
  long collections() {
    return Math.max(3, lines / LINES_OF_A_COLLECTION);
  }

  long firstRow(int file) {
    return rows * file / files;
  }

  /** One name for all that makes rows differ. */
  String name() {
    return "rows%d-projects%d-lines%d-files%d-seed%d-%d.%d.%d.%d.%d.%d"
        .formatted(
            rows,
            projects,
            lines,
            files,
            seed,
            counted,
            vintages,
            shared,
            duplicates,
            conflicts,
            rejected);
  }
}
