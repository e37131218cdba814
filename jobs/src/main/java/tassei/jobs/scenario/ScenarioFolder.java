package tassei.jobs.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tassei.contract.row.AttainmentRow;
import tassei.jobs.file.FileTree;
import tassei.jobs.file.Folder;
import tassei.jobs.file.LocalFolder;
import tassei.jobs.store.record.Outputs;
import tassei.jobs.store.record.RunJson;
import tassei.jobs.store.record.RunRecord;
import tassei.jobs.write.ReportJson;

/** A scenario's folder, which looks like that of a run: what no budget bears on is the base's. */
final class ScenarioFolder {
  private static final List<String> FOLDERS = List.of("tables", "rejected");

  private final Path run;
  private final Path own;
  private final Set<String> copied = new HashSet<>();
  private final Map<String, RunRecord.Output> hashed = new ConcurrentHashMap<>();

  ScenarioFolder(Path run, Path own) {
    this.run = run;
    this.own = own;
  }

  /**
   * Every file of the base that is not of a table which scenarios have of their own. The disk gets
   * them at once, because it is idle while figures are made.
   */
  void copyCommon() {
    LocalFolder base = new LocalFolder(run);
    try {
      for (String folder : FOLDERS.stream().filter(base::isFolder).toList()) {
        Files.createDirectories(own.resolve(folder));
        for (String name : base.list(folder)) {
          copyCommon(Folder.inside(folder, name));
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  private void copyCommon(String file) throws IOException {
    boolean isOwn =
        WholeScenario.OWN.stream()
            .anyMatch(table -> file.startsWith("tables/" + table.name() + "."));
    if (!isOwn) {
      Files.copy(run.resolve(file), own.resolve(file));
      FileTree.syncOne(own.resolve(file));
      copied.add(file);
    }
  }

  /** Hashes what is just written, while others write. */
  void hash(String file) {
    hashed.put(file, Outputs.of(own, file));
  }

  /**
   * What a document needs beside the tables, all of which are written. Of a copy is said what is
   * said of the file it was made of: so damage to that shows in both.
   *
   * @param report what the base tells in report.json
   * @param scenario its name, what it does and what it assumes
   */
  void complete(JsonNode report, Map<String, Object> scenario, List<AttainmentRow> attainment) {
    RunRecord base = RunJson.read(run);
    Map<String, Object> mark = new TreeMap<>(scenario);
    mark.put("base", base.id());
    ReportJson.like(report).put(AttainmentRow.TABLE, attainment).put("what_if", mark).write(own);
    Map<String, RunRecord.Output> said = new HashMap<>(base.said());
    said.keySet().retainAll(copied);
    said.putAll(hashed);
    RunJson.write(own, base.asWhatIf(Outputs.of(own, said)));
  }
}
