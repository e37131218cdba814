package tassei.jobs.table;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Field;
import tassei.contract.column.RowTable;

/** docs/tables.md says what the declarations say. */
class DictionaryTest {
  private static final Path PAGE =
      Path.of(System.getProperty("tassei.root", ".."), "docs", "tables.md");

  @Test
  void thePageListsEveryTableAndColumn() throws IOException {
    String page = page();
    if (System.getProperty("golden.update") != null) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page, Files.readString(PAGE), "docs/tables.md is out of date: run with -Dgolden.update");
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Tables\n\nWritten from the declarations in `tassei.jobs.table`")
        .append(" (`mvn test -pl jobs -Dtest=DictionaryTest -Dgolden.update`).\n")
        .append("\n## Input tables\n\nBold: a value is required. A list uses `;`.\n");
    Inputs.ALL.forEach(table -> input(page, table));
    page.append("\n## Result tables\n");
    ResultTables.ALL.forEach(table -> result(page, table));
    page.append("\n## Tables of a what-if\n");
    ResultTables.OF_WHAT_IF.forEach(table -> result(page, table));
    return page.toString();
  }

  private static void input(StringBuilder page, InputTable table) {
    page.append("\n### ").append(table.name());
    page.append(table.required() ? " (required)" : "").append("\n\n");
    page.append("| column | read as | meaning |\n|---|---|---|\n");
    for (Entry entry : table.entries()) {
      String name = entry.required() ? "**" + entry.name() + "**" : entry.name();
      page.append("| ").append(name).append(" | ").append(readAs(entry)).append(" | ");
      page.append(entry.field().meaning()).append(" |\n");
    }
  }

  private static String readAs(Entry entry) {
    String cell = entry.cell().name().toLowerCase(Locale.ROOT);
    return switch (entry.cell()) {
      case WORD -> "`" + String.join("` `", entry.words()) + "`";
      case REFERENCE, REFERENCES ->
          cell
              + " to "
              + entry.refersTo()
              + entry.words().stream().map(word -> ", or `" + word + "`").collect(joining());
      default -> cell;
    };
  }

  private static void result(StringBuilder page, RowTable<?> table) {
    page.append("\n### ").append(table.name()).append("\n\n");
    page.append("| column | type | meaning |\n|---|---|---|\n");
    for (Field field : table.fields()) {
      page.append("| ").append(field.name()).append(" | ");
      page.append(field.type().shown()).append(" | ");
      page.append(field.meaning()).append(" |\n");
    }
  }
}
