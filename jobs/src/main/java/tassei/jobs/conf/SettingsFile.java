package tassei.jobs.conf;

import java.nio.file.Path;
import tassei.jobs.yaml.YamlFile;

/** A conf: YAML, UTF-8. What is wrong with it is refused at once, each problem with its line. */
public final class SettingsFile {
  private SettingsFile() {}

  /** Settings of a file; a relative path in it is seen from the folder the file lies in. */
  public static Settings read(Path file) {
    return parse(file.toString(), folderOf(file), YamlFile.text("conf", file));
  }

  static Settings parse(String name, Path folder, String text) {
    return YamlFile.parse(name, text, (root, note) -> new SettingsReader(folder, note).read(root));
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().getParent();
  }
}
