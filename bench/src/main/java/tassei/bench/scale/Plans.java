package tassei.bench.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How DuckDB went about the heavy statements of the job, with the time and rows of each step. */
final class Plans {
  private static final Pattern MAKES =
      Pattern.compile("(?m)^(?:CREATE TABLE (?=\\w+ AS)|INSERT INTO )(\\w+)");

  private final Path folder;

  Plans(Path folder) {
    this.folder = folder;
  }

  /** Runs a script, and keeps the plan of every statement that makes rows. */
  void ofScript(Duck duck, String script) throws SQLException, IOException {
    int number = 0;
    for (String statement : Duck.text(script).split(";\n", -1)) {
      Matcher makes = MAKES.matcher(statement);
      if (makes.find()) {
        number++;
        String stem = script.replaceAll(".*/|\\.sql", "");
        Path file = folder.resolve("%s.%02d.%s.txt".formatted(stem, number, makes.group(1)));
        Files.writeString(file, plan(duck, statement), StandardCharsets.UTF_8);
      } else if (!statement.isBlank()) {
        duck.run(statement);
      }
    }
  }

  private static String plan(Duck duck, String statement) throws SQLException {
    List<String> lines =
        duck.rows("EXPLAIN ANALYZE " + statement)
            .get(0)
            .get(1)
            .lines()
            .map(String::stripTrailing)
            .toList();
    return String.join("\n", lines) + "\n";
  }
}
