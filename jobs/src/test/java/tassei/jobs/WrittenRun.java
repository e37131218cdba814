package tassei.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.file.Hash;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.store.record.RunReport;

/** The files of a run. */
final class WrittenRun {
  private WrittenRun() {}

  /** The hash of every file, and what the run says of itself. */
  static Map<String, String> of(Path data, Settings settings, RunOptions options, Path folder)
      throws IOException {
    InputFiles inputs = InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
    RunReport report =
        NationalRun.of(settings, inputs, Files.createDirectories(folder), options, stage -> {});
    Map<String, String> hashes = hashes(folder);
    hashes.put("report", report.toString());
    return hashes;
  }

  private static Map<String, String> hashes(Path run) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(run.relativize(file).toString(), Hash.ofFile(file));
      }
    }
    return hashes;
  }
}
