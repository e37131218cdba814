package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For which commands the launcher does without the JVM's better compiler. */
class BriefCommandTest {
  private static final Path ROOT = Path.of(System.getProperty("tassei.root", ".."));

  @TempDir Path temp;

  @Test
  void aRunOfLittleDataIsBrief() throws Exception {
    Path data = data("little", "budget.csv", 1_000);
    assertTrue(isBrief("run", "--data", data.toString()));
    assertTrue(isBrief("check", "--quiet", "--data=" + data));
    assertTrue(isBrief("run", "--conf", "my.yaml", "--data", data.toString(), "--force"));
    assertTrue(isBrief("run"));
  }

  @Test
  void whatIsLargeOrUnknownIsNot() throws Exception {
    Path large = data("large", "budget.csv", 11 << 20);
    Path packed = data("packed", "outcomes.parquet", 1_000);
    for (List<String> command :
        List.of(
            List.of("run", "--data", large.toString()),
            List.of("run", "--data", packed.toString()),
            List.of("run", "--data", temp.resolve("absent").toString()),
            List.of("run", "--data", "s3a://bucket/data"),
            List.of("run", "--conf", "my.yaml"),
            List.of("run", "--conf=my.yaml"),
            List.of("report", "latest"),
            List.of("report", "latest", "--out=" + runs("many", 51 << 20)),
            List.of("whatif", sweep().toString(), "--out=" + runs("most", 51 << 20)),
            List.of("whatif", sweep().toString(), "--conf", "my.yaml"),
            List.of(
                "whatif", "a.yaml", "b.yaml", "c.yaml", "d.yaml", "e.yaml", "f.xlsx", "--out=x"),
            List.<String>of())) {
      assertEquals(false, isBrief(command.toArray(String[]::new)), command.toString());
    }
  }

  @Test
  void aTableThatIsAFolderOfParquetIsPacked() throws Exception {
    Path data = data("folder", "budget.csv", 10);
    Files.createDirectory(data.resolve("outcomes"));
    Files.createFile(data.resolve("outcomes/part 1.parquet"));
    assertEquals(false, isBrief("run", "--data", data.toString()));
  }

  @Test
  void aQuestionAboutFewTablesIs() throws Exception {
    assertTrue(isBrief("whatif", sweep().toString(), "--out", runs("few", 1_000).toString()));
    assertTrue(isBrief("report", "latest", "--out", runs("fewer", 1_000).toString()));
  }

  /** They read of any run what they can change. */
  @Test
  void fewScenariosAre() throws Exception {
    assertTrue(isBrief("whatif", "a.yaml", "--out", temp.resolve("absent").toString()));
    assertTrue(isBrief("whatif", "a.yaml", "b.xlsx", "--conf", "my.yaml"));
    assertTrue(isBrief("whatif", "a.yaml", "--out=" + runs("much", 51 << 20)));
  }

  private Path sweep() throws IOException {
    String sweep = "sweep: { from: 1, to: 1000, step: 1 }\n";
    return Files.writeString(temp.resolve("sweep.yaml"), sweep);
  }

  private Path runs(String name, int size) throws IOException {
    Path tables = Files.createDirectories(temp.resolve(name).resolve("latest/tables"));
    Files.write(tables.resolve("budget_lines.csv"), new byte[size]);
    return temp.resolve(name);
  }

  private Path data(String name, String file, int size) throws IOException {
    Path folder = Files.createDirectory(temp.resolve(name));
    Files.write(folder.resolve(file), new byte[size]);
    return folder;
  }

  /** The function as it stands in the launcher, which itself would build. */
  private boolean isBrief(String... command) throws IOException, InterruptedException {
    Matcher function =
        Pattern.compile(
                "^is_brief\\(\\) \\{.*^holds_at_most.*?^\\}", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(Files.readString(ROOT.resolve("tassei")));
    assertTrue(function.find());
    String script = "set -euo pipefail; home=$1; shift\n" + function.group() + "\nis_brief \"$@\"";
    List<String> bash = new ArrayList<>(List.of("bash", "-c", script, "tassei", ROOT.toString()));
    bash.addAll(List.of(command));
    return new ProcessBuilder(bash).inheritIO().start().waitFor() == 0;
  }
}
