package tassei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tassei.jobs.conf.Settings;
import tassei.jobs.run.Allow;

/** The options of run and check. */
final class RunArguments {
  private static final String DATA = "data";
  private static final Pattern MASTER =
      Pattern.compile("local(\\[(\\*|[1-9]\\d*)\\])?|spark://.+:\\d+|yarn|k8s://.+");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private OutArguments places;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder with one file per table. Default: that of the settings.")
  private Path data;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what was reported by this day exists: YYYY-MM-DD, or data (the newest).")
  private String asOf;

  @Option(
      names = "--compare",
      paramLabel = "RUN",
      description = "List differences to this finished run: latest, a run id or a folder.")
  private String compare;

  @Mixin private DocumentArguments documents;

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = "local[*]",
      description = "Where Spark runs. Default: ${DEFAULT-VALUE}.")
  private String master;

  @Option(names = "--force", description = "Compute again and compare with the kept run.")
  private boolean force;

  @Option(names = "--latest", description = "Move latest also to a run as of an earlier day.")
  private boolean latest;

  @Option(
      names = "--allow-differences",
      description = "Move latest, and exit 0, although a published control does not agree.")
  private boolean allowDifferences;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  /** Conf and options together. */
  Asking asking() {
    Settings conf = places.settings();
    Settings settings = asOf == null ? conf : conf.withAsOf(day());
    Path folder = data == null ? Home.folder().resolve(conf.data()) : data;
    return new Asking(
        settings,
        places.conf().toAbsolutePath().normalize(),
        folder.toAbsolutePath().normalize(),
        places.out(conf),
        documents.lang(conf),
        documents.formats(conf),
        compare,
        master());
  }

  boolean isForced() {
    return force;
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean allowsDifferences() {
    return allowDifferences;
  }

  Set<Allow> allowed() {
    Set<Allow> allowed = EnumSet.noneOf(Allow.class);
    if (latest) {
      allowed.add(Allow.OLDER);
    }
    if (allowDifferences) {
      allowed.add(Allow.DIFFERENCES);
    }
    return allowed;
  }

  private LocalDate day() {
    if (asOf.equals(DATA)) {
      return null;
    }
    try {
      return LocalDate.parse(asOf);
    } catch (DateTimeParseException notADay) {
      throw misuse("--as-of: found \"" + asOf + "\"; accepted: a day as 2024-03-31, or data");
    }
  }

  /** Spark would answer with a stack trace. */
  private String master() {
    if (!MASTER.matcher(master).matches()) {
      String accepted = "; accepted: local[*], local[4], spark://host:7077, yarn, k8s://…";
      throw misuse("--master: found \"" + master + "\"" + accepted);
    }
    return master;
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
