package tassei.jobs.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tassei.jobs.file.Hash;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.store.record.Outputs;
import tassei.jobs.store.record.Question;
import tassei.jobs.store.record.RunJson;
import tassei.jobs.store.record.RunRecord;
import tassei.jobs.store.record.RunReport;

/** A made-up run, to publish. */
public record BuiltRun(Question question, LocalDate asOf, String content, int exit) {

  public static BuiltRun of(String asked, String asOf) {
    Question question = new Question(new Hash().add(asked).hex());
    return new BuiltRun(question, LocalDate.parse(asOf), "1\n", 0);
  }

  BuiltRun differing() {
    return new BuiltRun(question, asOf, content, 4);
  }

  BuiltRun with(String other) {
    return new BuiltRun(question, asOf, other, exit);
  }

  public String id() {
    return question.runId(asOf);
  }

  /** Writes what a computation writes. */
  void build(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("tables"));
    Files.writeString(folder.resolve("tables").resolve("a.csv"), content);
    Files.createDirectories(folder.resolve("rejected"));
    Files.writeString(folder.resolve("report.json"), "{}");
    Files.writeString(folder.resolve("run.log"), Instant.now().toString());
    RunReport report =
        new RunReport(
            asOf, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), 0, List.of(),
            List.of(), false, List.of());
    RunRecord.Asked asked = new RunRecord.Asked(question, asOf.toString(), "", Map.of(), Map.of());
    RunRecord.Times times = new RunRecord.Times(Instant.now(), Instant.now(), List.of());
    InputFiles none = InputFolder.files(folder, List.of(), List.of());
    RunRecord record = RunRecord.of(asked, none, report, times, exit);
    RunJson.write(folder, record.holding(Outputs.of(folder)));
  }

  public Publication publish(RunStore store, LatestOverride... allowed) throws IOException {
    build(store.begin(question));
    return store.publish(java.util.Set.of(allowed), stage -> {});
  }
}
