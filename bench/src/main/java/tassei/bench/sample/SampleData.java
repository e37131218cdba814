package tassei.bench.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes projects.csv and outcomes.csv into a data folder, invented to fit the folder's indicators
 * and budget. The same tables and the same seed give the same bytes.
 *
 * <p>Arguments: the data folder, and optionally the seed.
 */
public final class SampleData {
  private static final long SEED = 20240331L;
  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
  private static final double COPIED = 0.018;

  private SampleData() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("name the data folder, and a seed if it is not " + SEED);
    }
    Path folder = Path.of(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : SEED;
    write(folder, folder, seed);
  }

  /** Reads the tables of one folder and writes the two invented ones into another. */
  static void write(Path tablesFolder, Path into, long seed) throws IOException {
    SampleTables tables = SampleTables.read(tablesFolder);
    Dice dice = new Dice(seed);
    List<SampledProject> projects =
        new SimulatedProjects(tables, FiscalYears.of(AS_OF), dice).all();
    List<Event> events = new SimulatedOutcomes(tables.kpis(), projects, AS_OF, dice).all();
    SampleFile.write(
        into.resolve("projects.csv"),
        SampledProject.HEADER,
        projects.stream().map(SampledProject::cells).toList());
    SampleFile.write(into.resolve("outcomes.csv"), SampledReport.HEADER, rows(events, dice));
  }

  static void write(Path tablesFolder, Path into) throws IOException {
    write(tablesFolder, into, SEED);
  }

  /** Numbered by the day they happened; some rows stand twice, as they do in the offices' files. */
  private static List<List<String>> rows(List<Event> events, Dice dice) {
    List<Event> byDay = new ArrayList<>(events);
    byDay.sort(Comparator.comparing(Event::day));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < byDay.size(); i++) {
      String outcome = "SIM-O-%05d".formatted(i + 1);
      List<SampledReport> reports = new ArrayList<>(byDay.get(i).reports());
      reports.sort(
          Comparator.comparing(SampledReport::projectCode).thenComparing(SampledReport.BY_AGE));
      for (SampledReport report : reports) {
        rows.add(report.cells(outcome));
        if (dice.chance(COPIED)) {
          rows.add(report.cells(outcome));
        }
      }
    }
    return rows;
  }
}
