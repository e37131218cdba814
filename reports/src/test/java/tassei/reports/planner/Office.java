package tassei.reports.planner;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice with a profile of its own, in which a macro edits as a planner would. */
final class Office {
  private static final Path PROGRAM = Path.of("/usr/bin/soffice");

  private final Path folder;

  private Office(Path folder) {
    this.folder = folder;
  }

  static Office in(Path folder) {
    assumeTrue(
        Files.isExecutable(PROGRAM),
        "no /usr/bin/soffice: apt-get install --no-install-recommends libreoffice-calc");
    return new Office(folder);
  }

  /**
   * Opens the workbook, runs statements of Basic on its sheets {@code lines} and {@code totals},
   * calculates all of it anew and saves it.
   */
  Path edit(Path from, Path to, String... statements) throws Exception {
    Path macros = folder.resolve("profile/user/basic/Standard/Module1.xba");
    if (!Files.exists(macros)) {
      run("--terminate_after_init");
    }
    Files.writeString(macros, module(from, to, List.of(statements)));
    run("macro:///Standard.Module1.Edit");
    assertTrue(Files.isRegularFile(to), Files.readString(folder.resolve("office.log")));
    return to;
  }

  private void run(String argument) throws IOException, InterruptedException {
    Process office =
        new ProcessBuilder(
                PROGRAM.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                argument)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    boolean isDone = office.waitFor(2, TimeUnit.MINUTES);
    office.descendants().forEach(ProcessHandle::destroyForcibly);
    office.destroyForcibly();
    assertTrue(isDone, "LibreOffice did not end: it waits where the macro has a mistake");
  }

  private static String module(Path from, Path to, List<String> statements) {
    List<String> lines = new ArrayList<>();
    lines.add("Sub Edit");
    lines.add("On Error GoTo ended");
    lines.add("Dim how(0) As New com.sun.star.beans.PropertyValue");
    lines.add("how(0).Name = \"Hidden\"");
    lines.add("how(0).Value = True");
    lines.add(
        "book = StarDesktop.loadComponentFromURL(\"" + from.toUri() + "\", \"_blank\", 0, how())");
    lines.add("lines = book.Sheets.getByIndex(1)");
    lines.add("totals = book.Sheets.getByIndex(2)");
    lines.addAll(statements);
    lines.add("book.calculateAll()");
    lines.add("how(0).Name = \"FilterName\"");
    lines.add("how(0).Value = \"Calc MS Excel 2007 XML\"");
    lines.add("book.storeToURL(\"" + to.toUri() + "\", how())");
    lines.add("book.close(True)");
    lines.add("ended: StarDesktop.terminate()");
    lines.add("End Sub");
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
            script:language="StarBasic"><![CDATA[%s]]></script:module>
        """
        .formatted(String.join("\n", lines));
  }
}
