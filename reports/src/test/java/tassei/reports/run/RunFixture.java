package tassei.reports.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A run folder written by hand; columns that do not matter are left away. */
public final class RunFixture {
  private final Path folder;

  private RunFixture(Path folder) {
    this.folder = folder;
  }

  public static RunFixture in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("tables"));
    return new RunFixture(folder);
  }

  /** As a run writes it: byte order mark, header, LF. */
  public RunFixture table(RunTable table, String header, String... rows) throws IOException {
    String text =
        "\uFEFF" + header + "\n" + (rows.length == 0 ? "" : String.join("\n", rows) + "\n");
    return file("tables/" + table.fileName(), text);
  }

  public RunFixture file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return this;
  }

  public Path folder() {
    return folder;
  }
}
