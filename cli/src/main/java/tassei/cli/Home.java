package tassei.cli;

import java.nio.file.Path;

/** Tassei's own folder, which the launcher names: where defaults are found. */
final class Home {
  private Home() {}

  static Path folder() {
    return Path.of(System.getProperty("tassei.home", "")).toAbsolutePath().normalize();
  }

  static Path conf() {
    return folder().resolve("conf").resolve("national.yaml");
  }
}
