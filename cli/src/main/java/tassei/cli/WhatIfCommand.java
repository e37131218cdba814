package tassei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scenarios against a base run; this version computes none and says so. */
@Command(
    name = "whatif",
    description = "Compare scenarios with a finished run (not part of this version).")
final class WhatIfCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--base",
      paramLabel = "RUN",
      defaultValue = "latest",
      description = "The run to compare with. Default: ${DEFAULT-VALUE}.")
  private String base;

  @Option(names = "--sheet", description = "Write the planner sheet and print its path.")
  private boolean sheet;

  @Parameters(paramLabel = "SCENARIO", arity = "0..*", description = "Scenario files.")
  private List<Path> scenarios = List.of();

  @Override
  public Integer call() {
    String asked = sheet ? "the planner sheet of run " + base : scenarios + " against run " + base;
    String line = "what-ifs are not part of this version; nothing was done for %s";
    spec.commandLine().getErr().println(line.formatted(asked));
    return ExitCode.MISUSED;
  }
}
