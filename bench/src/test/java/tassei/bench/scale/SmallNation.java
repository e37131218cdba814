package tassei.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tassei.jobs.NationalRun;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.SettingsFile;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.store.record.RunReport;

/** A nation small enough for a test, computed by the product and by the job on DuckDB. */
record SmallNation(InputFiles inputs, Path run, Path job, RunReport report) {
  static final NationShape SHAPE =
      new NationShape(20_000, 2_000, 2_000, 6, 7, 120, 100, 50, 5, 1, 2);

  static SmallNation in(Path folder) throws Exception {
    Nation nation = new Nation(folder, SHAPE);
    nation.write();
    Path run = Files.createDirectories(folder.resolve("run"));
    Path job = folder.resolve("job");
    InputFiles inputs =
        InputFolder.files(nation.data(), Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
    RunOptions options = new RunOptions("local[2]", null);
    RunReport report = NationalRun.of(settings(nation), inputs, run, options, stage -> {});
    new DuckDbJob(nation.data(), job, new DuckDbJob.Limits(2, "1GB")).run();
    return new SmallNation(inputs, run, job, report);
  }

  /** The way of large inputs is taken although this one is small. */
  private static Settings settings(Nation nation) throws IOException {
    Path conf = nation.conf().resolveSibling("spread.yaml");
    Files.writeString(conf, Files.readString(nation.conf()) + "limits:\n  driver-bytes: 1\n");
    return SettingsFile.read(conf);
  }
}
