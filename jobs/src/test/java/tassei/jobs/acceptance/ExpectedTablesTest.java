package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small tables of the sample at its default day, row by row as they were committed. */
class ExpectedTablesTest {
  private static final Path EXPECTED = Sample.RESOURCES.resolve("expected");
  private static final String UPDATE = "golden.update";
  private static final int SHOWN = 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "budget_rollup",
        "budget_execution",
        "kpi_attainment",
        "kpi_yearly",
        "kpi_observations",
        "kpi_outlook",
        "controls",
        "findings"
      })
  void theTableIsAsCommitted(String table) throws IOException {
    Path made = Sample.at(Sample.DEFAULT).folder().resolve("tables").resolve(table + ".csv");
    Path committed = EXPECTED.resolve(table + ".csv");
    if (Boolean.getBoolean(UPDATE)) {
      Files.createDirectories(EXPECTED);
      Files.write(committed, Files.readAllBytes(made));
      return;
    }
    List<String> surplus = Files.readAllLines(made);
    List<String> missing = new ArrayList<>(Files.readAllLines(committed));
    List<String> both = List.copyOf(surplus);
    surplus.removeAll(missing);
    missing.removeAll(both);
    if (!Files.readString(made).equals(Files.readString(committed))) {
      fail(difference(table, missing, surplus));
    }
  }

  private static String difference(String table, List<String> missing, List<String> surplus) {
    List<String> lines = new ArrayList<>();
    lines.add(table + ": " + missing.size() + " rows gone, " + surplus.size() + " new");
    missing.stream().limit(SHOWN).forEach(row -> lines.add("- " + row));
    surplus.stream().limit(SHOWN).forEach(row -> lines.add("+ " + row));
    lines.add("If the new rows are right, rewrite jobs/src/test/resources/expected with");
    lines.add("  mvn -o -pl jobs -Dtest=ExpectedTablesTest -D" + UPDATE + "=true test");
    lines.add("and let the diff be read with the change that causes it.");
    return String.join("\n", lines);
  }
}
