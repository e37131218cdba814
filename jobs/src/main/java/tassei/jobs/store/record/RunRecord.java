package tassei.jobs.store.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tassei.jobs.input.InputFiles;

/**
 * What run.json says of a run.
 *
 * @param asOf the day it is as of, resolved
 * @param asOfAsked a day, or {@code data}
 * @param compared id of the run it was compared with, or blank
 * @param outputs tables, refused rows and report.json as they were written; older runs say none
 * @param whatIf not what was published: a scenario laid over a run
 * @param exit the code the run ended with
 */
public record RunRecord(
    String id,
    String question,
    String asOf,
    String asOfAsked,
    String compared,
    Map<String, String> versions,
    Map<String, String> options,
    List<Input> inputs,
    List<Output> outputs,
    Map<String, RunReport.TableCount> rows,
    Map<String, Long> controls,
    List<String> weakControls,
    List<String> differingControls,
    Map<String, Long> judgements,
    Map<String, Long> partJudgements,
    Map<String, RunReport.PlanCount> plans,
    List<String> plansWithoutTargets,
    long findings,
    boolean simulated,
    boolean whatIf,
    int exit,
    String started,
    String finished,
    List<StageTime> seconds) {

  /** One input file. */
  public record Input(String table, String file, long size, String sha256) {

    static Input of(InputFiles.InputFile file) {
      return new Input(file.table(), file.name(), file.size(), file.sha256());
    }
  }

  /** One file that was written. */
  public record Output(String file, long size, String sha256) {

    /** The same file, as it is named from the folder above its own. */
    Output below(String folder) {
      return new Output(folder + "/" + file, size, sha256);
    }
  }

  /** How long a stage took. */
  public record StageTime(String stage, BigDecimal seconds) {}

  /** What was asked and with what. */
  public record Asked(
      Question question,
      String asOf,
      String compared,
      Map<String, String> versions,
      Map<String, String> options) {}

  /** When a run began, when it ended and how its stages share the time between. */
  public record Times(Instant started, Instant finished, List<StageTime> stages) {}

  public RunRecord {
    versions = versions == null ? Map.of() : versions;
    options = options == null ? Map.of() : options;
    inputs = inputs == null ? List.of() : inputs;
    outputs = outputs == null ? List.of() : outputs;
    rows = rows == null ? Map.of() : rows;
    controls = controls == null ? Map.of() : controls;
    weakControls = weakControls == null ? List.of() : weakControls;
    differingControls = differingControls == null ? List.of() : differingControls;
    judgements = judgements == null ? Map.of() : judgements;
    partJudgements = partJudgements == null ? Map.of() : partJudgements;
    plans = plans == null ? Map.of() : plans;
    plansWithoutTargets = plansWithoutTargets == null ? List.of() : plansWithoutTargets;
    seconds = seconds == null ? List.of() : seconds;
  }

  /** The record of a run that has just been computed. */
  public static RunRecord of(
      Asked asked, InputFiles inputs, RunReport report, Times times, int exit) {
    return new RunRecord(
        asked.question().runId(report.asOf()),
        asked.question().hash(),
        report.asOf().toString(),
        asked.asOf(),
        asked.compared(),
        asked.versions(),
        asked.options(),
        inputs.all().stream().map(Input::of).toList(),
        List.of(),
        report.rows(),
        report.verdicts(),
        report.weakControls(),
        report.differing(),
        report.judgements(),
        report.partJudgements(),
        report.plans(),
        report.plansWithoutTargets(),
        report.findings(),
        report.simulated(),
        false,
        exit,
        times.started().toString(),
        times.finished().toString(),
        times.stages());
  }

  /** The same of a folder that holds these files. */
  public RunRecord holding(List<Output> written) {
    return copy(written, whatIf);
  }

  /** Of a scenario's folder, which looks like that of its base. */
  public RunRecord asWhatIf(List<Output> written) {
    return copy(written, true);
  }

  private RunRecord copy(List<Output> written, boolean scenario) {
    return new RunRecord(
        id,
        question,
        asOf,
        asOfAsked,
        compared,
        versions,
        options,
        inputs,
        written,
        rows,
        controls,
        weakControls,
        differingControls,
        judgements,
        partJudgements,
        plans,
        plansWithoutTargets,
        findings,
        simulated,
        scenario,
        exit,
        started,
        finished,
        seconds);
  }

  /** What is said of each file that was written, by its name. */
  public Map<String, Output> said() {
    return outputs.stream().collect(Collectors.toMap(Output::file, Function.identity()));
  }

  public LocalDate day() {
    return LocalDate.parse(asOf);
  }

  public Instant end() {
    return Instant.parse(finished);
  }
}
