package tassei.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tassei.jobs.conf.AskedDay;
import tassei.jobs.conf.Settings;
import tassei.jobs.store.LatestOverride;
import tassei.jobs.yaml.Section;

/** The options of run and check. */
final class RunArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private OutArguments places;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder with one file per table, or its URI. Default: that of the settings.")
  private String data;

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

  @Mixin private SparkArguments spark;

  @Option(names = "--force", description = "Compute again and compare with the kept run.")
  private boolean force;

  @Option(
      names = "--rehash",
      description = "Read every input file, also those that seem unchanged since the last run.")
  private boolean rehash;

  @Option(names = "--latest", description = "Move latest also to a run as of an earlier day.")
  private boolean latest;

  @Option(
      names = "--allow-differences",
      description = "Move latest, and exit 0, although a published control does not agree.")
  private boolean allowDifferences;

  /** Conf and options together. */
  Asking asking() {
    Settings conf = places.settings();
    Settings settings = asOf == null ? conf : conf.withAsOf(day());
    return new Asking(
        settings,
        places.conf().toAbsolutePath().normalize(),
        data == null ? Home.location(conf.data()) : Places.named(spec, "--data", data),
        places.out(conf),
        documents.lang(conf),
        documents.formats(conf),
        compare,
        spark.master(),
        rehash);
  }

  boolean isForced() {
    return force;
  }

  ProgressLine.Manner manner() {
    return spark.manner();
  }

  boolean allowsDifferences() {
    return allowDifferences;
  }

  /** What a run ends with that found this. */
  int exit(int code) {
    return code == ExitCode.DIFFERS && allowDifferences ? ExitCode.DONE : code;
  }

  Set<LatestOverride> allowed() {
    Set<LatestOverride> allowed = EnumSet.noneOf(LatestOverride.class);
    if (latest) {
      allowed.add(LatestOverride.OLDER);
    }
    if (allowDifferences) {
      allowed.add(LatestOverride.DIFFERENCES);
    }
    return allowed;
  }

  private LocalDate day() {
    try {
      return AskedDay.of(asOf);
    } catch (Section.Unacceptable unacceptable) {
      throw misuse("--as-of: found \"" + asOf + "\"; accepted: " + unacceptable.getMessage());
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
