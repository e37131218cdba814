package tassei.jobs.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tassei.contract.row.AttainmentRow;
import tassei.jobs.store.record.Outputs;
import tassei.jobs.store.record.RunJson;
import tassei.jobs.store.record.RunRecord;
import tassei.jobs.write.ReportJson;

/** A scenario's folder, which looks like that of a run: what no budget bears on is the base's. */
final class ScenarioFolder {
  private static final List<String> FOLDERS = List.of("tables", "rejected");

  private final Path run;
  private final Path own;

  ScenarioFolder(Path run, Path own) {
    this.run = run;
    this.own = own;
  }

  /**
   * Everything a document needs beside the tables that are written already.
   *
   * @param scenario its name, what it does and what it assumes
   */
  void complete(Map<String, Object> scenario, List<AttainmentRow> attainment) {
    try {
      for (String folder : FOLDERS) {
        copyMissing(folder);
      }
      Map<String, Object> mark = new TreeMap<>(scenario);
      RunRecord base = RunJson.read(run);
      mark.put("base", base.id());
      ReportJson.like(run).put(AttainmentRow.TABLE, attainment).put("what_if", mark).write(own);
      RunJson.write(own, base.asWhatIf(Outputs.of(own)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  private void copyMissing(String folder) throws IOException {
    if (!Files.isDirectory(run.resolve(folder))) {
      return;
    }
    Files.createDirectories(own.resolve(folder));
    try (Stream<Path> files = Files.list(run.resolve(folder))) {
      for (Path file : files.sorted().toList()) {
        Path target = own.resolve(folder).resolve(file.getFileName().toString());
        if (!Files.exists(target)) {
          Files.copy(file, target);
        }
      }
    }
  }
}
