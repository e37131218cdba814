package tassei.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tassei.jobs.conf.Settings;
import tassei.jobs.refusal.OutOfSpace;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.OutLock;
import tassei.jobs.store.Runs;
import tassei.jobs.store.record.FinishedRun;
import tassei.reports.Documents;
import tassei.reports.Format;
import tassei.reports.document.Language;

/** The documents of a finished run, drawn anew from its folder, without Spark. */
@Command(
    name = "report",
    description = "Redraw the documents of a finished run.",
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutArguments places;
  @Mixin private DocumentArguments documents;

  @Parameters(paramLabel = "RUN", description = "latest, a run id, or a folder.")
  private String run;

  @Override
  public Integer call() {
    Settings settings = places.settings();
    List<Language> languages = documents.lang(settings).stream().map(Language::of).toList();
    Set<Format> formats =
        documents.formats(settings).stream()
            .map(Format::of)
            .collect(Collectors.toCollection(TreeSet::new));
    if (formats.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--formats: none leaves nothing to draw; accepted: pdf,html,xlsx,png,svg");
    }
    Runs runs = places.runs();
    FinishedRun kept = runs.resolveAny(run);
    Path folder = kept.folder();
    if (!Files.isWritable(folder)) {
      throw new RefusedInput(folder + ": documents are drawn into it, and it cannot be written");
    }
    OutLock held = OutLock.beside(folder);
    try {
      List<Path> drawn = Documents.in(folder).draw(languages, formats);
      runs.drawn(kept);
      told(kept, drawn);
      return ExitCode.DONE;
    } catch (RuntimeException failure) {
      throw OutOfSpace.or(failure, folder);
    } finally {
      held.close();
    }
  }

  private void told(FinishedRun run, List<Path> drawn) {
    PrintWriter out = spec.commandLine().getOut();
    drawn.forEach(file -> out.println(run.folder().relativize(file)));
    out.println("folder      " + run.place());
    out.flush();
  }
}
