package tassei.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import tassei.jobs.input.InputFiles;
import tassei.jobs.store.LatestMove;
import tassei.jobs.store.OutStore;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.RunIntegrity;
import tassei.reports.Documents;

/** A run that was made before: it is looked at, told, and the words that asked for it are kept. */
record UnchangedRun(Asking asking, InputFiles inputs, FinishedRun kept, SameWords words) {

  /** Returns what the process ends with. */
  int told(CommandSpec spec, OutStore store, RunArguments arguments) {
    RunIntegrity.of(kept, asking.memory()).refuseDamaged();
    FindingGroups findings = FindingGroups.of(kept.folder());
    List<String> notes = findings.notes();
    notes.forEach(note -> spec.commandLine().getErr().println("note: " + note));
    Documents.in(kept.folder()).complete(asking.languages(), asking.drawn());
    store.drawn(kept);
    LatestMove move = store.offerLatest(kept, arguments.allowed());
    String said = said(findings, move);
    PrintWriter out = spec.commandLine().getOut();
    out.print(said);
    out.flush();
    int exit = arguments.exit(kept.record().exit());
    if (isOfThisMachine() && move.isThis()) {
      keep(exit, said, notes);
    }
    return exit;
  }

  /** A file that cannot be looked at, or is gone, costs the next one time and this one nothing. */
  private void keep(int exit, String said, List<String> notes) {
    try {
      words.keep(exit, said, noted(notes), asking.out().local(), read());
    } catch (UncheckedIOException notSeen) {
      return;
    }
  }

  private String said(FindingGroups findings, LatestMove move) {
    StringWriter said = new StringWriter();
    new Summary(new PrintWriter(said), asking.settings(), asking.lang())
        .print("unchanged: this question has been answered", kept, findings, move);
    return said.toString();
  }

  private String noted(List<String> findings) {
    List<String> notes = new ArrayList<>(inputs.notices());
    notes.addAll(findings);
    StringWriter noted = new StringWriter();
    PrintWriter lines = new PrintWriter(noted);
    notes.forEach(note -> lines.println("note: " + note));
    return noted.toString();
  }

  /** Everything is read anew where that is asked for, and another run may change as well. */
  private boolean isOfThisMachine() {
    return asking.data().isLocal()
        && asking.out().isLocal()
        && asking.compare() == null
        && !asking.rehash();
  }

  /** What the answer rests on; folders among it, in which something may appear. */
  private Set<Path> read() {
    Set<Path> read = new LinkedHashSet<>(List.of(asking.conf(), asking.out().local()));
    try (Stream<Path> ofRun = Files.walk(kept.folder())) {
      Path data = asking.data().local();
      read.add(data);
      for (InputFiles.InputFile file : inputs.all()) {
        addWithFolders(read, Path.of(file.path()), data.toRealPath());
      }
      ofRun.forEach(read::add);
      return read;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void addWithFolders(Set<Path> read, Path file, Path data) {
    for (Path each = file; each != null && !each.equals(data); each = each.getParent()) {
      read.add(each);
    }
  }
}
