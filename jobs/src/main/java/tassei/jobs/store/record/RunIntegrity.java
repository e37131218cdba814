package tassei.jobs.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tassei.jobs.file.HashMemory;
import tassei.jobs.file.LocalFolder;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.Remedy;

/** A finished run beside what was written into it: which files are not as they were. */
public final class RunIntegrity {

  private static final String CHARTS = "charts/";
  private static final List<String> OWN =
      List.of(
          "run.json", "run.log", "documents.json", "report.json", "tables", "rejected", "charts");

  private final FinishedRun run;
  private final HashMemory memory;

  private RunIntegrity(FinishedRun run, HashMemory memory) {
    this.run = run;
    this.memory = memory;
  }

  /** Of a run with its folder on this machine; what the memory knows is not read again. */
  public static RunIntegrity of(FinishedRun run, HashMemory memory) {
    return new RunIntegrity(run, memory);
  }

  /** Older versions did not say what they wrote: nothing can be compared. */
  public boolean isOlder() {
    return run.record().outputs().isEmpty();
  }

  /** How many tables and other files are compared. */
  public int count() {
    return run.record().outputs().size();
  }

  /** A line for each file that is not as it was computed, and for each that was not. */
  public List<String> damage() {
    String remedy = run.record().whatIf() ? Remedy.COMPUTE_WHAT_IF : Remedy.COMPUTE_RUN;
    return Damage.lines(found(), remedy);
  }

  private List<Damage.Found> found() {
    if (isOlder()) {
      return List.of();
    }
    List<RunRecord.Output> said = run.record().outputs();
    List<Damage.Found> found = new ArrayList<>(Damage.in(run.folder(), said, memory));
    found.addAll(Damage.foreign(run.folder(), Outputs.REPRODUCIBLE, said));
    return found;
  }

  /** Whether everything is as it was computed, by what the files hold now. */
  public static boolean isWhole(FinishedRun run) {
    return of(run, HashMemory.none()).found().isEmpty();
  }

  /** Documents as documents.json lists them. */
  public DrawnDocuments documents() {
    String name = run.record().whatIf() ? run.folder().toString() : run.id();
    return new DrawnDocuments(run.folder(), "draw it again: tassei report " + name, memory);
  }

  /** Refuses a run of which anything was damaged; what is not there of documents can be drawn. */
  public void refuseDamaged() {
    List<String> lines = new ArrayList<>(damage());
    lines.addAll(documents().changed());
    memory.save();
    if (!lines.isEmpty()) {
      throw new RefusedInput(lines);
    }
  }

  /** What lies beside the run's files and nothing vouches for; hidden files are left out. */
  public List<String> strangers() {
    List<String> known = new ArrayList<>(OWN);
    documents().listed().forEach(document -> known.add(document.file()));
    List<String> strangers = new ArrayList<>();
    for (String place : documents().isListed() ? List.of("", CHARTS) : List.<String>of()) {
      names(run.folder().resolve(place)).map(name -> place + name).forEach(strangers::add);
    }
    strangers.removeAll(known);
    return strangers;
  }

  private static Stream<String> names(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return Stream.empty();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith(".") && !name.startsWith("~$"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException unlistable) {
      return Stream.empty();
    }
  }

  /** What has just been published need not be read to be known. */
  public void remember() {
    LocalFolder place = new LocalFolder(run.folder());
    List<RunRecord.Output> all = new ArrayList<>(run.record().outputs());
    all.addAll(documents().listed());
    try {
      for (RunRecord.Output each : all) {
        memory.learn(place, each.file(), each.sha256());
      }
    } catch (IOException readNextTime) {
      return;
    }
    memory.save();
  }
}
