package tassei.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import tassei.jobs.run.OutFolderBusy;
import tassei.jobs.run.RefusedInput;
import tassei.jobs.run.UnknownRun;
import tassei.reports.explain.UnknownFigure;
import tassei.reports.run.UnreadableRun;

/** The one place that turns failures into messages and exit codes. */
final class Failures {
  private Failures() {}

  /** Arguments that make no command. */
  static int misused(ParameterException misuse, String[] args) {
    CommandLine command = misuse.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(misuse.getMessage());
    UnmatchedArgumentException.printSuggestions(misuse, err);
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.MISUSED;
  }

  /** A command that could not do what was asked. */
  static int failed(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (isEnding()) {
      // Whoever ended the process knows; what breaks on the way out is not news.
      return ExitCode.BUG;
    }
    if (failure instanceof RefusedInput refusal) {
      refusal.lines().forEach(err::println);
      return ExitCode.REFUSED;
    }
    if (failure instanceof OutFolderBusy) {
      err.println(failure.getMessage());
      return ExitCode.BUSY;
    }
    if (failure instanceof UnknownRun || failure instanceof UnknownFigure) {
      err.println(failure.getMessage());
      return ExitCode.MISUSED;
    }
    if (failure instanceof UnreadableRun) {
      err.println(failure.getMessage());
      return ExitCode.REFUSED;
    }
    err.println("tassei: a mistake of ours; please report it with the lines below");
    failure.printStackTrace(err);
    return ExitCode.BUG;
  }

  /** The JVM refuses hooks from the moment it ends. */
  private static boolean isEnding() {
    Thread probe = new Thread(() -> {}, "tassei-probe");
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException ending) {
      return true;
    }
  }
}
