package tassei.cli;

import java.nio.file.Path;
import tassei.jobs.file.Location;

/** Tassei's own folder, which the launcher names: where defaults are found. */
final class Home {
  private Home() {}

  static Path folder() {
    return Path.of(System.getProperty("tassei.home", "")).toAbsolutePath().normalize();
  }

  /** A path of the settings is seen from there. */
  static Location location(Path named) {
    return Location.of(folder().resolve(named));
  }

  static Path conf() {
    return folder().resolve("conf").resolve("national.yaml");
  }
}
