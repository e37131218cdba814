package tassei.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import tassei.jobs.file.Location;
import tassei.jobs.refusal.SafeText;

/** Places named on the command line. */
final class Places {
  private Places() {}

  /** Where an option leads, or what it may say. */
  static Location named(CommandSpec spec, String option, String text) {
    try {
      return Location.of(text);
    } catch (Location.Unusable unusable) {
      throw new ParameterException(
          spec.commandLine(),
          "%s: found \"%s\"; accepted: %s"
              .formatted(option, SafeText.line(text), unusable.getMessage()));
    }
  }
}
