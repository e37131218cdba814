package tassei.jobs.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.io.Rows;
import tassei.jobs.io.SparkExtension;
import tassei.jobs.read.Codes;
import tassei.jobs.read.RawRow;
import tassei.jobs.read.TableReader;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Origin;

/** The tables of a {@link Nation}, read and checked as a run does it. */
final class NationInputs {
  /** A table of a few rows is compared whole where anything in it repeats. */
  static final Apart APART =
      (rows, key, ifSingle, ifNot) ->
          repeats(rows, key) ? Rows.held(ifNot.apply(rows)) : ifSingle.apply(rows);

  private static final Map<String, String> GIVEN =
      Map.of(
          "plans", "plan | from_fy | to_fy\nP1 | 2015 | 2019\nP2 | 2020 | 2024",
          "ministries", "ministry\nMX\nMY\nMZ",
          "integrated_projects", "integrated_project | plan\nP1-1 | P1\nP2-1 | P2\nP2-2 | P2\n");

  private static final Map<String, String> UNNAMED =
      Map.ofEntries(
          Map.entry("name_ja", "名"),
          Map.entry("name_en", "name"),
          Map.entry("short_ja", "略"),
          Map.entry("sort", "1"),
          Map.entry("basis", "yearly"),
          Map.entry("title", "課題"),
          Map.entry("fiscal_year", "2021"),
          Map.entry("stage", "initial"),
          Map.entry("inclusion", "own"),
          Map.entry("unit", "円"),
          Map.entry("kind", "output"),
          Map.entry("measure", "count"),
          Map.entry("table", "budget"),
          Map.entry("status", "confirmed"),
          Map.entry("source", "doc"));

  /** What a control or an indicator does not name is any, or the default of the contract. */
  private static final Map<String, List<String>> BLANK =
      Map.of(
          "controls", List.of("fiscal_year", "stage", "basis", "name_ja", "name_en"),
          "kpis", List.of("basis"),
          "outcomes", List.of("fiscal_year"));

  private final TableReader reader = new TableReader(new Codes());
  private final Map<String, String> written = new HashMap<>(GIVEN);
  private final Map<String, Dataset<Row>> checked = new LinkedHashMap<>();

  void write(InputTable table, String rows) {
    written.put(table.name(), rows);
  }

  /** Every row of the table with the rules it breaks. */
  Dataset<Row> checked(InputTable table) {
    if (checked.isEmpty()) {
      Inputs.ALL.forEach(each -> checked.put(each.name(), checkedNow(each)));
    }
    return checked.get(table.name());
  }

  private Dataset<Row> checkedNow(InputTable table) {
    List<RawRow> raw = raw(table);
    boolean isDictionary = GIVEN.containsKey(table.name()) || isReferredTo(table);
    List<Row> rows = isDictionary ? reader.readDictionary(table, raw) : reader.read(table, raw);
    Dataset<Row> read = SparkExtension.session().createDataFrame(rows, table.readSchema());
    if (rows.isEmpty() || written.get(table.name()).equals(GIVEN.get(table.name()))) {
      return read;
    }
    Dataset<Row> related = related(table, Validation.ofRows(table, read));
    return Rows.held(Validation.ofCopies(table, related, APART));
  }

  private static boolean repeats(Dataset<Row> rows, List<Field> key) {
    List<Row> keys =
        rows.select(key.stream().map(Field::col).toArray(Column[]::new)).collectAsList();
    return keys.stream().distinct().count() < keys.size();
  }

  private static boolean isReferredTo(InputTable table) {
    return table.equals(Inputs.PROGRAMMES) || table.equals(Kpis.TABLE);
  }

  private List<RawRow> raw(InputTable table) {
    String text = written.get(table.name());
    Map<String, String> unnamed = new HashMap<>(UNNAMED);
    BLANK.getOrDefault(table.name(), List.of()).forEach(unnamed::remove);
    return text == null ? List.of() : Rows.written(table, text, unnamed);
  }

  private Dataset<Row> related(InputTable table, Dataset<Row> rows) {
    return switch (table.name()) {
      case "budget" -> EnvelopeRules.of(References.one(rows, Budget.ENVELOPE, rows, Keys.LINE));
      case "outcomes" ->
          References.one(
              Denominators.ofOutcomes(rows, checked.get(Kpis.TABLE.name())),
              Keys.PROJECT,
              checked.get(Inputs.PROJECTS.name()),
              Keys.PROJECT);
      case "actuals" -> Denominators.ofActuals(rows, checked.get(Kpis.TABLE.name()));
      case "controls" ->
          References.list(rows, Keys.LINE, checked.get(Budget.TABLE.name()), Keys.LINE, "a line");
      default -> rows;
    };
  }

  /** {@code record: rule(column)} of every refused row. */
  List<String> refused(InputTable table) {
    List<String> lines = new ArrayList<>();
    for (Row row :
        Validation.rejected(checked(table)).orderBy(Origin.RECORD.col()).collectAsList()) {
      List<String> rules = new ArrayList<>();
      row.<Row>getList(row.fieldIndex(InputTable.PROBLEMS.name()))
          .forEach(problem -> rules.add(problem.getString(0) + "(" + problem.getString(1) + ")"));
      lines.add(row.getAs(Origin.RECORD.name()) + ": " + String.join(" ", rules));
    }
    return lines;
  }

  /** Accepted rows; nothing may be refused unless the test asks for it. */
  Dataset<Row> accepted(InputTable table) {
    return Validation.accepted(checked(table));
  }
}
