package tassei.jobs.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.checked.CheckedInputs;
import tassei.jobs.checked.LiteralInputs;
import tassei.jobs.io.Rows;
import tassei.jobs.io.SparkExtension;
import tassei.jobs.read.Codes;
import tassei.jobs.read.RawRow;
import tassei.jobs.read.SparkRows;
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

  private final TableReader reader = new TableReader(new Codes());
  private final LiteralInputs literal = new LiteralInputs();
  private CheckedInputs withoutSession;
  private final Map<String, Dataset<Row>> checked = new LinkedHashMap<>();

  void write(InputTable table, String rows) {
    literal.write(table, rows);
  }

  /** Every row of the table with the rules it breaks. */
  Dataset<Row> checked(InputTable table) {
    if (checked.isEmpty()) {
      Inputs.ALL.forEach(each -> checked.put(each.name(), checkedNow(each)));
    }
    return checked.get(table.name());
  }

  private Dataset<Row> checkedNow(InputTable table) {
    List<RawRow> raw = literal.raw(table);
    boolean isDictionary = Inputs.DICTIONARIES.contains(table);
    List<Row> rows =
        SparkRows.rows(isDictionary ? reader.readDictionary(table, raw) : reader.read(table, raw));
    Dataset<Row> read = SparkExtension.session().createDataFrame(rows, table.readSchema());
    if (rows.isEmpty() || literal.isGiven(table)) {
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

  /** The same tables without a session. */
  CheckedInputs withoutSession() {
    if (withoutSession == null) {
      withoutSession = literal.checked();
    }
    return withoutSession;
  }

  /** {@code record: rule(column)} of every refused row, with a session and without. */
  List<String> refused(InputTable table) {
    List<String> lines = new ArrayList<>();
    for (Row row :
        Validation.rejected(checked(table)).orderBy(Origin.RECORD.col()).collectAsList()) {
      List<String> rules = new ArrayList<>();
      row.<Row>getList(row.fieldIndex(InputTable.PROBLEMS.name()))
          .forEach(problem -> rules.add(problem.getString(0) + "(" + problem.getString(1) + ")"));
      lines.add(row.getAs(Origin.RECORD.name()) + ": " + String.join(" ", rules));
    }
    assertEquals(lines, LiteralInputs.refused(withoutSession(), table), "without a session");
    return lines;
  }

  /** Accepted rows; nothing may be refused unless the test asks for it. */
  Dataset<Row> accepted(InputTable table) {
    return Validation.accepted(checked(table));
  }
}
