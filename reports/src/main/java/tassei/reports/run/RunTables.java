package tassei.reports.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The tables of a run folder. They may be larger than memory: each question reads its table. */
public final class RunTables {
  private final Path folder;
  private final WrittenFiles written;

  /** Of a folder that has just been made, or was compared before. */
  public RunTables(Path runFolder) {
    this(runFolder, WrittenFiles.unsaid(runFolder));
  }

  RunTables(Path runFolder, WrittenFiles written) {
    this.folder = runFolder.resolve("tables");
    this.written = written;
  }

  /** To be closed by the caller. */
  public RunRows open(RunTable table) {
    return new RunRows(written.whole(folder.resolve(table.fileName())));
  }

  /** Folders of old runs lack the tables that came later. */
  public boolean holds(RunTable table) {
    return written.has(folder.resolve(table.fileName()));
  }

  public void each(RunTable table, Consumer<RunRow> rows) {
    try (RunRows all = open(table)) {
      all.forEachRemaining(rows);
    }
  }

  /** Reads no further than the row. */
  public Optional<RunRow> first(RunTable table, Predicate<RunRow> wanted) {
    try (RunRows all = open(table)) {
      while (all.hasNext()) {
        RunRow row = all.next();
        if (wanted.test(row)) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }
}
