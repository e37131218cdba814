package tassei.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What computes. */
@Command(name = "version", description = "Print the versions of Tassei, Spark and Java.")
final class VersionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    for (String version : new Versions().getVersion()) {
      spec.commandLine().getOut().println(version);
    }
    return ExitCode.DONE;
  }
}
