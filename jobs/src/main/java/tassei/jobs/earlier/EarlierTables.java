package tassei.jobs.earlier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tassei.contract.column.Field;
import tassei.contract.column.RowTable;
import tassei.figures.input.Origin;
import tassei.jobs.csv.ResultCsv;
import tassei.jobs.file.Location;
import tassei.jobs.file.SharedFiles;
import tassei.jobs.table.InputColumns;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/** The tables and the report.json of a finished run, wherever it is kept. */
public final class EarlierTables {
  private static final String REPORT = "report.json";
  private static final ObjectMapper EXACT =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

  private final Location folder;
  private final JsonNode report;

  public EarlierTables(Location folder) {
    this.folder = folder;
    this.report = report(folder.resolve(REPORT));
  }

  private static JsonNode report(Location file) {
    try (Reader text = open(file)) {
      return EXACT.readTree(text);
    } catch (JsonProcessingException damaged) {
      throw new UncheckedIOException(file + " cannot be read", damaged);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure.getMessage(), failure);
    }
  }

  private static Reader open(Location file) throws IOException {
    return new InputStreamReader(
        file.isLocal() ? Files.newInputStream(file.local()) : SharedFiles.open(file),
        StandardCharsets.UTF_8);
  }

  public JsonNode report() {
    return report;
  }

  /** A day that report.json tells; nothing where it does not. */
  public Optional<LocalDate> day(String name) {
    JsonNode day = report.path(name);
    return day.isTextual() ? Optional.of(LocalDate.parse(day.asText())) : Optional.empty();
  }

  /** A result table as the run wrote it. */
  public List<ResultRow> table(RowTable<?> table) {
    List<ResultRow> rows = new ArrayList<>();
    each(table, rows::add);
    return rows;
  }

  /** The same row by row, because a table may be longer than memory holds. */
  public void each(RowTable<?> table, Consumer<ResultRow> rows) {
    each(table, cells -> true, rows);
  }

  /** The rows that are wanted by their cells, of which the others are not read. */
  public void each(
      RowTable<?> table, Predicate<Map<String, String>> wanted, Consumer<ResultRow> rows) {
    Location file = folder.resolve("tables").resolve(table.name() + ".csv");
    ResultColumns columns = new ResultColumns(file, table.fields());
    Consumer<Map<String, String>> row =
        cells -> {
          if (wanted.test(cells)) {
            rows.accept(columns.row(cells));
          }
        };
    if (file.isLocal() && Files.isRegularFile(file.local())) {
      ResultCsv.readLong(file.local(), row);
      return;
    }
    try (Reader text = open(file)) {
      ResultCsv.read(text, row);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure.getMessage(), failure);
    }
  }

  /** A table as report.json lists it; no row where it has none. */
  public List<ResultRow> reported(String name, List<Field> fields) {
    ResultColumns columns = new ResultColumns(folder.resolve(REPORT), fields);
    List<ResultRow> rows = new ArrayList<>();
    for (JsonNode row : report.path(name)) {
      Map<String, String> cells = new HashMap<>();
      fields.forEach(field -> cells.put(field.name(), cell(row.path(field.name()))));
      rows.add(columns.row(cells));
    }
    return rows;
  }

  /** An input table as report.json lists it, in force. */
  public List<InputRow> inputRows(InputTable table) {
    List<Field> fields = table.valueFields();
    InputColumns columns = new InputColumns(table);
    List<InputRow> rows = new ArrayList<>();
    for (ResultRow row : reported(table.name(), fields)) {
      Object[] values = fields.stream().map(row::get).toArray();
      Origin origin = new Origin(REPORT, rows.size() + 1L);
      rows.add(new InputRow(columns, values, origin, null, List.of(), List.of()));
    }
    return rows;
  }

  private static String cell(JsonNode value) {
    return value.isMissingNode() || value.isNull() ? "" : value.asText();
  }
}
