package tassei.jobs.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tassei.jobs.file.FileTree;
import tassei.jobs.file.LinkGuard;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.Question;
import tassei.jobs.store.record.RunRecord;

/** Which run answers which question: one small file per question, named by its hash. */
final class QuestionIndex {
  private static final Pattern QUESTION = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;
  private final WorkFolder work;

  QuestionIndex(Path folder, WorkFolder work) {
    this.folder = folder;
    this.work = work;
  }

  /** Adds the runs that were moved into place by a process that died before it could say so. */
  void adopt(Runs runs) throws IOException {
    Set<String> known = new HashSet<>();
    try (Stream<Path> entries = Files.list(LinkGuard.folder(folder))) {
      entries.filter(QuestionIndex::isEntry).forEach(entry -> read(entry).ifPresent(known::add));
    }
    for (FinishedRun run : runs.all()) {
      if (!known.contains(run.id())) {
        put(run.record());
      }
    }
  }

  /** The id of the run that answers a question. */
  Optional<String> get(Question question) {
    Path entry = folder.resolve(question.hash());
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedInput(entry + ": is a folder in the place of a file; remove it");
    }
    return isEntry(entry) ? read(entry) : Optional.empty();
  }

  private void put(RunRecord run) throws IOException {
    Path aside = work.make();
    try {
      put(prepare(aside, run), run);
    } finally {
      work.drop(aside);
    }
  }

  /** An entry on disk, not yet in the index. */
  Path prepare(Path aside, RunRecord run) throws IOException {
    Path entry = aside.resolve("index");
    Files.write(entry, (run.id() + "\n").getBytes(StandardCharsets.UTF_8));
    FileTree.syncOne(entry);
    return entry;
  }

  void put(Path prepared, RunRecord run) throws IOException {
    Files.move(prepared, folder.resolve(run.question()), StandardCopyOption.ATOMIC_MOVE);
    FileTree.syncOne(folder);
  }

  private static boolean isEntry(Path entry) {
    return QUESTION.matcher(entry.getFileName().toString()).matches()
        && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
  }

  /** Nothing where the entry says nothing that makes sense: it is written anew. */
  private static Optional<String> read(Path entry) {
    try {
      return Optional.of(Files.readString(entry).strip()).filter(Question::isRunId);
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }
}
