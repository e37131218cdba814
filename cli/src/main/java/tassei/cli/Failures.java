package tassei.cli;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import tassei.jobs.refusal.OutsideFailure;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.SafeText;
import tassei.jobs.store.OutFolderBusy;
import tassei.jobs.store.UnknownRun;
import tassei.reports.explain.address.UnknownFigure;
import tassei.reports.run.UnreadableRun;

/** The one place that turns failures into messages and exit codes. */
final class Failures {
  private Failures() {}

  /** Arguments that make no command. */
  static int misused(ParameterException misuse, String[] args) {
    CommandLine command = misuse.getCommandLine();
    PrintWriter err = command.getErr();
    tell(err, misuse);
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
      tell(err, failure);
      return ExitCode.BUSY;
    }
    if (failure instanceof UnknownRun || failure instanceof UnknownFigure) {
      tell(err, failure);
      return ExitCode.MISUSED;
    }
    if (failure instanceof UnreadableRun) {
      tell(err, failure);
      return ExitCode.REFUSED;
    }
    Optional<RefusedInput> outside = OutsideFailure.refusal(failure);
    if (outside.isPresent()) {
      outside.get().lines().forEach(err::println);
      return ExitCode.REFUSED;
    }
    err.println("tassei: a mistake of ours; please report it with the lines below");
    failure.printStackTrace(err);
    return ExitCode.BUG;
  }

  private static void tell(PrintWriter err, Exception failure) {
    failure.getMessage().lines().map(SafeText::line).forEach(err::println);
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
