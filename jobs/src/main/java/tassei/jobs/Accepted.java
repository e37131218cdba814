package tassei.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.io.Books;
import tassei.jobs.io.Keep;
import tassei.jobs.io.Store;
import tassei.jobs.run.RefusedInput;
import tassei.jobs.stage.Denominators;
import tassei.jobs.stage.EnvelopeRules;
import tassei.jobs.stage.Linked;
import tassei.jobs.stage.References;
import tassei.jobs.stage.Validation;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;

/** Every input table read and checked: accepted + rejected = read. */
public final class Accepted {
  private final Map<String, Dataset<Row>> checked = new LinkedHashMap<>();

  private Accepted() {}

  static Accepted of(Store store, Keep keep) {
    Accepted tables = new Accepted();
    for (InputTable table : Inputs.ALL) {
      Dataset<Row> rows =
          keep.of(tables.related(table, Validation.ofRows(table, store.read(table)), keep));
      boolean copies = keep.mayRepeat(rows, table.datedKey());
      tables.checked.put(table.name(), copies ? keep.of(Validation.ofCopies(table, rows)) : rows);
    }
    return tables;
  }

  /** Writes what is refused, and refuses the whole input where that is too much. */
  void enterInto(Books books) {
    List<String> problems = new ArrayList<>();
    for (InputTable table : Inputs.ALL) {
      books.enter(table, of(table), rejected(table));
      if (books.isOverLimit(table)) {
        problems.addAll(books.problems(rejected(table)));
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
  }

  /** Accepted rows. */
  public Dataset<Row> of(InputTable table) {
    return Validation.accepted(checked.get(table.name()));
  }

  public Dataset<Row> rejected(InputTable table) {
    return Validation.rejected(checked.get(table.name()));
  }

  /** What a row must have in common with rows of other tables. */
  private Dataset<Row> related(InputTable table, Dataset<Row> rows, Keep keep) {
    return switch (table.name()) {
      case "budget" -> keep.isSmall() ? envelopes(rows) : envelopesOfMany(keep.of(rows));
      case "outcomes" ->
          References.one(
              Denominators.ofOutcomes(rows, checked.get(Kpis.TABLE.name())),
              Keys.PROJECT,
              checked.get(Inputs.PROJECTS.name()),
              Keys.PROJECT);
      case "actuals" -> Denominators.ofActuals(rows, checked.get(Kpis.TABLE.name()));
      case "controls" ->
          References.list(rows, Keys.LINE, checked.get(Budget.TABLE.name()), Keys.LINE);
      default -> rows;
    };
  }

  private static Dataset<Row> envelopes(Dataset<Row> rows) {
    return EnvelopeRules.of(References.one(rows, Budget.ENVELOPE, rows, Keys.LINE));
  }

  /** A line that names no envelope breaks no rule of envelopes. */
  private static Dataset<Row> envelopesOfMany(Dataset<Row> rows) {
    return Linked.namingNone(rows).unionAll(Linked.naming(envelopes(Linked.withNamed(rows))));
  }
}
