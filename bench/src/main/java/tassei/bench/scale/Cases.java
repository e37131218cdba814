package tassei.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tassei.bench.scale.Workshop.Measured;
import tassei.jobs.file.FileTree;

/** The cases of the table in RESULTS.md; each runs its programs in turn, as often as asked. */
final class Cases {
  private static final int CHANGED_FILE = 50;
  private static final long ADDED_ROWS = 200;

  private final Workshop workshop;
  private final Path home;
  private final int repeats;
  private final int heap;

  Cases(Workshop workshop, Path home, int repeats, int heap) {
    this.workshop = workshop;
    this.home = home;
    this.repeats = repeats;
    this.heap = heap;
  }

  /** The sample in a cold process, beside a bare session of Spark. */
  void sample() throws Exception {
    Programs programs = new Programs(home, heap, 2);
    String out = workshop.scratch("sample").toString();
    String[] run = {"run", "--force", "--formats", "none", "--quiet", "--out", out};
    Timed.of(programs.tassei(run), Map.of(), log("sample"));
    for (int turn = 0; turn < repeats; turn++) {
      workshop.measure(measured("sample", "product", 0, programs), programs.tassei(run), Map.of());
      workshop.measure(measured("sample", "bare", 0, programs), programs.bareSession(), Map.of());
    }
  }

  /** The first run over raw Parquet, beside the whole job on DuckDB; every table must be equal. */
  void first(Nation nation, long rows) throws Exception {
    Programs programs = new Programs(home, heap, 2);
    for (int turn = 0; turn < repeats; turn++) {
      FileTree.delete(workshop.out(nation));
      run("first", nation, rows, programs);
      job("first", nation, rows, programs);
      compare(nation);
    }
  }

  /** Some rows are added to one file; what the runs before left behind may be used. */
  void changed(Nation nation, long rows) throws Exception {
    Programs programs = new Programs(home, heap, 2);
    int file = Math.min(CHANGED_FILE, nation.files() - 1);
    ensureRun(nation, programs);
    for (int turn = 1; turn <= repeats; turn++) {
      nation.grow(file, ADDED_ROWS * turn);
      run("changed", nation, rows, programs);
    }
    FileTree.delete(workshop.job(nation));
    Timed.of(programs.duckdb(nation.data(), workshop.job(nation)), Map.of(), log("changed-duckdb"));
    compare(nation);
    nation.grow(file, 0);
  }

  /** A question that was not asked before, each time. */
  void whatIf(Nation nation, long rows) throws Exception {
    Programs programs = new Programs(home, heap, 2);
    ensureRun(nation, programs);
    for (int turn = 1; turn <= repeats; turn++) {
      Path scenario = Files.createDirectories(workshop.scratch("whatif")).resolve("more.yaml");
      Files.writeString(scenario, scenario(System.nanoTime() % 100_000));
      List<String> command =
          programs.tassei(
              "whatif",
              scenario.toString(),
              "--conf",
              nation.conf().toString(),
              "--out",
              workshop.out(nation).toString(),
              "--formats",
              "none");
      workshop.measure(
          measured("whatif", "product", rows, programs), command, programs.environment());
    }
  }

  /** The share of the amount differs from one question to the next. */
  private static String scenario(long thousandths) {
    return """
        name: より多く
        adjustments:
          - change: +%d.%03d%%
            where: { collection: c001, fiscal_year: 2021, ministry: m03 }
        """
        .formatted(1 + thousandths / 1000, thousandths % 1000);
  }

  /** The same question again. */
  void unchanged(Nation nation, long rows) throws Exception {
    Programs programs = new Programs(home, heap, 2);
    ensureRun(nation, programs);
    for (int turn = 0; turn < repeats; turn++) {
      run("unchanged", nation, rows, programs);
    }
  }

  /** First runs in a heap of two GiB, with what was spilled. */
  void growth(Nation nation, long rows) throws Exception {
    Programs programs = new Programs(home, 2, 2);
    for (int turn = 0; turn < repeats; turn++) {
      FileTree.delete(workshop.out(nation));
      Path events = workshop.scratch("events");
      FileTree.delete(events);
      Files.createDirectories(events);
      workshop.measure(
          new Measured("growth", "product", rows, programs, events),
          programs.tassei(arguments(nation)),
          programs.environment(EventLog.flags(events)));
    }
  }

  /** The same first run on one processor and on two. */
  void cores(Nation nation, long rows) throws Exception {
    for (int turn = 0; turn < repeats; turn++) {
      for (int cpus = 1; cpus <= 2; cpus++) {
        Programs programs = new Programs(home, heap, cpus);
        FileTree.delete(workshop.out(nation));
        run("cores", nation, rows, programs);
      }
    }
  }

  /** How DuckDB goes about it. */
  void plans(Nation nation) throws Exception {
    Path plans = Files.createDirectories(home.resolve("bench/duckdb"));
    new DuckDbJob(nation.data(), workshop.job(nation), new DuckDbJob.Limits(2, heap + "GiB"))
        .explain(plans);
  }

  private void run(String name, Nation nation, long rows, Programs programs) throws Exception {
    workshop.measure(
        measured(name, "product", rows, programs),
        programs.tassei(arguments(nation)),
        programs.environment());
  }

  private void job(String name, Nation nation, long rows, Programs programs) throws Exception {
    FileTree.delete(workshop.job(nation));
    workshop.measure(
        measured(name, "duckdb", rows, programs),
        programs.duckdb(nation.data(), workshop.job(nation)),
        Map.of());
  }

  /** Of very many invented lines some pieces are more than their envelope: that ends with 4. */
  private String[] arguments(Nation nation) {
    return new String[] {
      "run",
      "--allow-differences",
      "--conf",
      nation.conf().toString(),
      "--out",
      workshop.out(nation).toString(),
      "--formats",
      "none",
      "--quiet"
    };
  }

  private void ensureRun(Nation nation, Programs programs) throws Exception {
    Timed.of(programs.tassei(arguments(nation)), programs.environment(), log("base"));
  }

  private void compare(Nation nation) throws Exception {
    List<Comparison.Compared> compared =
        new Comparison(workshop.out(nation).resolve("latest"), workshop.job(nation)).all();
    compared.forEach(System.out::println);
    if (!compared.stream().allMatch(Comparison.Compared::isEqual)) {
      throw new IllegalStateException("the product and the job on DuckDB differ");
    }
  }

  private Path log(String name) throws IOException {
    return Files.createDirectories(workshop.scratch("logs")).resolve(name + ".log");
  }

  private static Measured measured(String of, String variant, long rows, Programs programs) {
    return new Measured(of, variant, rows, programs, null);
  }
}
