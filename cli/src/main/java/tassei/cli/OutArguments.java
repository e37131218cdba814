package tassei.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.SettingsFile;
import tassei.jobs.file.Location;
import tassei.jobs.store.Runs;

/** Where settings and finished runs are. */
final class OutArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description = "Settings (YAML). Default: conf/national.yaml of Tassei's folder.")
  private Path conf;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder of finished runs, or its URI. Default: that of the settings.")
  private String out;

  Path conf() {
    return conf == null ? Home.conf() : conf;
  }

  Settings settings() {
    return SettingsFile.read(conf());
  }

  /** On the command line a path is seen from where the user is, a default from Tassei's folder. */
  Location out(Settings settings) {
    return out == null ? Home.location(settings.out()) : named();
  }

  /** A folder that is named needs no settings to be found. */
  Runs runs() {
    return new Runs(out == null ? out(settings()) : named());
  }

  private Location named() {
    return Places.named(spec, "--out", out);
  }
}
