package tassei.jobs.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which run answers which question: one small file per question, named by its hash. */
final class Index {
  private final Path folder;
  private final Path aside;

  Index(Path folder, Path aside) {
    this.folder = folder;
    this.aside = aside;
  }

  /** Adds the runs that were moved into place by a process that died before it could say so. */
  void adopt(Runs runs) throws IOException {
    Files.createDirectories(folder);
    Set<String> known = new HashSet<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        known.add(Files.readString(entry).strip());
      }
    }
    for (FinishedRun run : runs.all()) {
      if (!known.contains(run.id())) {
        put(prepare(run.record()), run.record());
      }
    }
  }

  /** The id of the run that answers a question. */
  Optional<String> get(Question question) throws IOException {
    Path entry = folder.resolve(question.hash());
    return Files.isRegularFile(entry)
        ? Optional.of(Files.readString(entry).strip())
        : Optional.empty();
  }

  /** An entry on disk, not yet in the index. */
  Path prepare(RunRecord run) throws IOException {
    Path entry = aside.resolve("index");
    Files.write(entry, (run.id() + "\n").getBytes(StandardCharsets.UTF_8));
    FileTree.syncOne(entry);
    return entry;
  }

  void put(Path prepared, RunRecord run) throws IOException {
    Files.move(prepared, folder.resolve(run.question()), StandardCopyOption.ATOMIC_MOVE);
    FileTree.syncOne(folder);
  }
}
