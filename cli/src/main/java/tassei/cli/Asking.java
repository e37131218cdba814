package tassei.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tassei.contract.words.Stage;
import tassei.figures.Quotient;
import tassei.jobs.conf.Bearing;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.file.HashMemory;
import tassei.jobs.file.Location;
import tassei.jobs.file.ProductClasses;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.refusal.SafeText;
import tassei.jobs.store.OutFolder;
import tassei.jobs.store.Runs;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.Question;
import tassei.jobs.store.record.RunIntegrity;
import tassei.jobs.store.record.RunRecord;
import tassei.reports.Format;
import tassei.reports.document.Language;
import tassei.reports.explain.Explain;

/**
 * What a user asks for: conf and options together, paths absolute.
 *
 * @param compare the run to compare with, or null
 * @param rehash whether files that seem unchanged are read too
 */
record Asking(
    Settings settings,
    Path conf,
    Location data,
    Location out,
    List<String> lang,
    List<String> formats,
    String compare,
    String master,
    boolean rehash) {

  InputFiles inputs() {
    return InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES, memory());
  }

  /** What files of the input and of finished runs held when they were last read. */
  HashMemory memory() {
    HashMemory memory = OutFolder.memory(out, Instant.now());
    return rehash ? memory.emptied() : memory;
  }

  /** For a computation, which reads the run to compare with, and all else from its files. */
  RunOptions options() {
    compared().ifPresent(run -> RunIntegrity.of(run, memory()).refuseDamaged());
    return new RunOptions(master, compared().map(FinishedRun::place).orElse(null));
  }

  /** The same of one that takes from the run before what did not change since, and keeps it. */
  RunOptions keeping(String program) {
    RunOptions plain = options();
    Path state = settings.isKeepingState() ? OutFolder.state(out).orElse(null) : null;
    return new RunOptions(master, plain.compareRun(), state, program);
  }

  /** Names the code that computes: all of its classes are read for that, so once. */
  static String program() {
    return ProductClasses.hash(List.of(Stage.class, Quotient.class, Question.class, Explain.class));
  }

  /** The question with these inputs, and what run.json says of it. */
  RunRecord.Asked of(InputFiles inputs, String program) {
    String asOf = settings.asOf() == null ? "data" : settings.asOf().toString();
    String compared = compared().map(FinishedRun::id).orElse("");
    Question question = Question.of(inputs, Bearing.of(settings), asOf, compared, program);
    return new RunRecord.Asked(question, asOf, compared, Versions.all(), chosen());
  }

  List<Language> languages() {
    return lang.stream().map(Language::of).toList();
  }

  Set<Format> drawn() {
    return formats.stream().map(Format::of).collect(Collectors.toCollection(TreeSet::new));
  }

  private Optional<FinishedRun> compared() {
    return Optional.ofNullable(compare).map(new Runs(out)::resolve);
  }

  private Map<String, String> chosen() {
    Map<String, String> chosen = new LinkedHashMap<>();
    chosen.put("conf", conf.toString());
    chosen.put("data", data.toString());
    chosen.put("lang", String.join(",", lang));
    chosen.put("formats", formats.isEmpty() ? "none" : String.join(",", formats));
    chosen.put("master", master);
    return withoutSecrets(chosen);
  }

  /** Options as run.json keeps them: archives are passed on. */
  static Map<String, String> withoutSecrets(Map<String, String> chosen) {
    Map<String, String> shown = new LinkedHashMap<>(chosen);
    shown.replaceAll((option, value) -> SafeText.withoutSecrets(value));
    return shown;
  }
}
