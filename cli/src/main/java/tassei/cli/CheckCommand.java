package tassei.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.csv.ResultCsv;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.RefusedFiles;
import tassei.jobs.refusal.OutOfSpace;
import tassei.jobs.refusal.SafeText;
import tassei.jobs.store.Progress;
import tassei.jobs.store.record.RunReport;
import tassei.jobs.store.record.RunReport.TableCount;

/** What an analyst runs before the real thing: every refused row, every control that differs. */
@Command(
    name = "check",
    description = {
      "Validate the input and judge the controls; nothing is kept.",
      "Takes the options of run; those about keeping a run have no effect."
    },
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RunArguments arguments;

  @Override
  public Integer call() {
    Asking asking = arguments.asking();
    InputFiles inputs = asking.inputs();
    inputs.notices().forEach(notice -> err().println("note: " + notice));
    try (Scratch scratch = new Scratch()) {
      RunReport report = computed(asking, inputs, scratch.folder());
      long rejected = report.rows().values().stream().mapToLong(TableCount::rejected).sum();
      printRefused(report, new RefusedFiles(asking.out()), scratch.folder());
      printDiffering(report, scratch.folder());
      printCounts(report, rejected);
      printFindings(report, scratch.folder());
      return exit(report, rejected);
    } catch (RuntimeException failure) {
      throw OutOfSpace.or(failure, Path.of(System.getProperty("java.io.tmpdir")));
    }
  }

  private RunReport computed(Asking asking, InputFiles inputs, Path folder) {
    ProgressLine.Manner manner = arguments.manner();
    Settings settings = asking.settings().withAnyRejected();
    RunOptions options = asking.options();
    try (ProgressLine line = new ProgressLine(err(), Progress.COMPUTING, manner)) {
      return Computation.checks(settings, inputs, folder, options, line);
    }
  }

  /** Where run prints them too: what is wrong with the input is no result. */
  private void printRefused(RunReport report, RefusedFiles files, Path folder) {
    report.refused().forEach(rows -> rows.lines().forEach(err()::println));
    files.keep(folder, report.refused()).forEach(err()::println);
    files.clear(Vocabulary.TABLES, report.refused());
    err().flush();
  }

  private void printDiffering(RunReport report, Path folder) {
    ResultCsv.read(
        folder.resolve("tables").resolve("controls.csv"),
        control -> {
          if (report.differing().contains(control.get("control"))) {
            out().println(SafeText.line(line(control)));
          }
        });
  }

  private static String line(Map<String, String> control) {
    return "control %s: published %s, computed %s, difference %s, tolerance %s (%s)"
        .formatted(
            control.get("control"),
            control.get("published"),
            control.get("computed"),
            control.get("difference"),
            control.get("tolerance"),
            control.get("source"));
  }

  private void printCounts(RunReport report, long rejected) {
    long read = report.rows().values().stream().mapToLong(TableCount::read).sum();
    out()
        .printf(
            Locale.ROOT,
            "%d rows read, %d accepted, %d rejected%n",
            read,
            read - rejected,
            rejected);
    printControls(report);
  }

  private void printControls(RunReport report) {
    if (report.verdicts().isEmpty()) {
      out().println("no controls");
      return;
    }
    out()
        .printf(
            "controls: %s; %d weak; %d differ and are not expected to%n",
            counts(report), report.weakControls().size(), report.differing().size());
  }

  private void printFindings(RunReport report, Path folder) {
    FindingGroups findings = FindingGroups.of(folder);
    out().println("findings: " + report.findings() + "; " + findings.counts());
    findings.lines().forEach(out()::println);
    out().flush();
  }

  private static String counts(RunReport report) {
    return report.verdicts().entrySet().stream()
        .map(verdict -> verdict.getValue() + " " + verdict.getKey())
        .collect(Collectors.joining(", "));
  }

  private int exit(RunReport report, long rejected) {
    if (rejected > 0) {
      return ExitCode.REFUSED;
    }
    return report.differing().isEmpty() || arguments.allowsDifferences()
        ? ExitCode.DONE
        : ExitCode.DIFFERS;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
