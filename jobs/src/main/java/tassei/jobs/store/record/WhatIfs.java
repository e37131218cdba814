package tassei.jobs.store.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.jobs.file.HashMemory;
import tassei.jobs.file.LinkGuard;
import tassei.jobs.refusal.ReadFailure;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.Remedy;
import tassei.jobs.refusal.WriteFailure;

/** The finished what-ifs of an output folder. */
public final class WhatIfs {
  private static final String FOLDER = "whatif";
  private static final String NAME = "whatif.json";
  private static final String DRAW = "remove it, and it is drawn again";
  private static final List<String> TAKEN = List.of("report.json", "tables/budget_lines.csv");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /**
   * What whatif.json says.
   *
   * @param base id of the run that scenarios are held against
   * @param asOf of the base
   * @param outputs files as they were written, those of scenarios too; older ones say none
   */
  public record Said(
      String id,
      String question,
      String base,
      String asOf,
      Map<String, String> versions,
      List<Named> scenarios,
      List<RunRecord.Output> outputs,
      List<RunRecord.StageTime> seconds) {

    private Said complete() {
      List<Named> named = scenarios == null ? List.of() : scenarios;
      List<RunRecord.Output> written = outputs == null ? List.of() : outputs;
      return new Said(id, question, base, asOf, versions, named, written, seconds);
    }
  }

  /**
   * One scenario.
   *
   * @param folder with its own tables and documents; null where there are too many scenarios
   * @param elasticity assumed, as is the lag; neither is estimated from data
   */
  public record Named(String name, String file, String folder, BigDecimal elasticity, int lag) {}

  private final Path folder;

  public WhatIfs(Path out) {
    this.folder = out.resolve(FOLDER);
  }

  /** Where what-ifs and planner's workbooks are kept. */
  public Path folder() {
    return folder;
  }

  /** The same folder, made where it is missing; refused where nothing can be written to it. */
  public Path made() {
    try {
      Files.createDirectories(folder.getParent());
      LinkGuard.folder(folder);
      Files.delete(Files.createTempFile(folder, ".writable", null));
      return folder;
    } catch (IOException failure) {
      throw WriteFailure.refusal(failure, folder);
    }
  }

  /** The finished what-if that answers a question; refused where it is not as it was written. */
  public Optional<Path> answered(String id, Question question, HashMemory memory) {
    Path place = folder.resolve(id);
    LinkGuard.refuseLink(folder);
    LinkGuard.refuseLink(place);
    if (!Files.isDirectory(place)) {
      return Optional.empty();
    }
    Said said = read(place);
    List<String> lines = new ArrayList<>();
    lines.addAll(Damage.lines(Damage.in(place, said.outputs(), memory), Remedy.COMPUTE_WHAT_IF));
    for (Path drawn : drawn(place, said)) {
      lines.addAll(new DrawnDocuments(drawn, DRAW, memory).changed());
    }
    memory.save();
    if (!lines.isEmpty()) {
      throw new RefusedInput(lines);
    }
    return Optional.of(place).filter(found -> said.question().equals(question.hash()));
  }

  /** The folders with documents: that of the what-if, and those of its scenarios. */
  private static List<Path> drawn(Path place, Said said) {
    List<Path> folders = new ArrayList<>(List.of(place));
    said.scenarios().stream()
        .filter(scenario -> scenario.folder() != null)
        .map(scenario -> place.resolve(scenario.folder()))
        .forEach(folders::add);
    return folders;
  }

  private static Said read(Path place) {
    Path file = place.resolve(NAME);
    Optional<String> standing = Damage.standing(place, file);
    if (standing.isPresent()) {
      throw damaged(file, standing.get());
    }
    try {
      byte[] json = Files.readAllBytes(file);
      Said said = MAPPER.readValue(json, Said.class);
      boolean older = said != null && said.outputs() == null && !SealedJson.bearsSeal(json);
      if (said == null || said.question() == null || !(older || SealedJson.isWhole(json))) {
        throw damaged(file, Damage.OTHER);
      }
      return said.complete();
    } catch (JsonProcessingException broken) {
      throw damaged(file, Damage.OTHER);
    } catch (IOException failure) {
      throw damaged(file, "cannot be read: " + ReadFailure.reason(failure));
    }
  }

  private static RefusedInput damaged(Path file, String what) {
    return new RefusedInput(file + ": " + what + "; " + Remedy.COMPUTE_WHAT_IF);
  }

  /** What was written of a what-if, its documents apart; a scenario's run.json says what it has. */
  public static List<RunRecord.Output> outputs(Path place) {
    List<String> entries = new ArrayList<>(List.of("tables"));
    List<RunRecord.Output> ofScenarios = new ArrayList<>();
    for (String scenario : scenarios(place)) {
      entries.add(scenario + "/" + RunJson.NAME);
      RunJson.read(place.resolve(scenario)).outputs().stream()
          .map(each -> each.below(scenario))
          .forEach(ofScenarios::add);
    }
    return Stream.concat(Outputs.of(place, entries, Map.of()).stream(), ofScenarios.stream())
        .sorted(Comparator.comparing(RunRecord.Output::file))
        .toList();
  }

  private static List<String> scenarios(Path place) {
    try (Stream<Path> folders = Files.list(place)) {
      return folders
          .map(each -> each.getFileName().toString())
          .filter(name -> name.startsWith("scenario-"))
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure.getMessage(), failure);
    }
  }

  /** What a what-if takes from a run: two runs that differ in it never answer for each other. */
  public static String fingerprint(FinishedRun run) {
    return Outputs.of(run.folder(), TAKEN, run.record().said()).stream()
        .map(RunRecord.Output::sha256)
        .collect(Collectors.joining());
  }

  public static void write(Path place, Said said) {
    try {
      Files.write(place.resolve(NAME), SealedJson.of(MAPPER.writeValueAsString(said)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure.getMessage(), failure);
    }
  }
}
