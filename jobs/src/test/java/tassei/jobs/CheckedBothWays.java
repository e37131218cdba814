package tassei.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.checked.CheckedInputs;
import tassei.jobs.checked.InputBooks;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.io.Books;
import tassei.jobs.io.BooksOfFew;
import tassei.jobs.io.Engine;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.read.HeaderNotes;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.RefusedRows;
import tassei.jobs.store.record.RunReport.TableCount;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.OriginFields;
import tassei.jobs.write.ResultFolder;

/** What a data folder is read as, line by line, by the stages and by functions of rows. */
final class CheckedBothWays {
  static final Settings ALL = Settings.defaults().withAnyRejected();

  private CheckedBothWays() {}

  private static void refusing(List<String> into, Runnable reading) {
    try {
      reading.run();
    } catch (Exception failed) { // of a task, Spark throws a checked one
      RefusedInput refused = (RefusedInput) RefusedInput.within(failed);
      into.add("refused");
      into.addAll(refused.lines());
      refused.rows().forEach(rows -> into.addAll(rows.lines()));
    }
  }

  /** By the stages of a session. */
  static List<String> staged(Engine engine, LocalDate asOf) {
    List<String> staged = new ArrayList<>();
    refusing(staged, () -> stages(engine, asOf, staged));
    return staged;
  }

  private static void stages(Engine engine, LocalDate asOf, List<String> staged) {
    engine.store().open();
    HeaderNotes notes = engine.store().notes();
    staged.addAll(notes.lines());
    Accepted accepted = Accepted.of(engine.store(), engine.keep(), Optional.empty(), asOf);
    refusing(
        staged,
        () -> accepted.enterInto(BooksOfFew.by(Settings.defaults(), engine), new HeaderNotes()));
    accepted.enterInto(engine.books(), notes);
    staged.add("newest " + accepted.newestDay());
    for (InputTable table : Inputs.ALL) {
      List<Row> rows = accepted.of(table).collectAsList();
      counted(table, engine.books(), rows.size(), staged);
      sorted(staged, rows.stream().map(row -> shown(table, row, null)));
    }
    Known known = Known.of(accepted, asOf);
    for (InputTable table : Inputs.ALL) {
      staged.add("in force " + table.name());
      sorted(staged, shown(table, known.inForce(table)));
      if (table.dated()) {
        staged.add("reports " + table.name());
        sorted(staged, shown(table, known.reports(table)));
      }
    }
    staged.add("findings");
    sorted(
        staged,
        known.notYetKnown().collectAsList().stream().map(row -> row.toString().replace(", ", ",")));
  }

  private static void counted(InputTable table, Books books, long accepted, List<String> staged) {
    RefusedRows refused = books.refused(table);
    staged.add(
        table.name() + new TableCount(accepted + refused.number(), accepted, refused.number()));
    staged.addAll(refused.lines());
  }

  private static Stream<String> shown(InputTable table, Dataset<Row> rows) {
    boolean hasReason = Arrays.asList(rows.columns()).contains(Keys.WHY_NOT.name());
    return rows.collectAsList().stream()
        .map(row -> shown(table, row, hasReason ? row.getAs(Keys.WHY_NOT.name()) : null));
  }

  private static String shown(InputTable table, Row row, String whyNot) {
    List<Object> values = new ArrayList<>();
    for (Field field : table.valueFields()) {
      values.add(row.getAs(field.name()));
    }
    String file = row.getAs(OriginFields.FILE.name());
    return shown(values, file, row.getAs(OriginFields.RECORD.name()), whyNot);
  }

  private static String shown(List<Object> values, String file, long record, String whyNot) {
    return file + " " + record + " " + whyNot + " " + values;
  }

  private static String shown(InputRow row, String whyNot) {
    return shown(row.content(), row.origin().file(), row.origin().record(), whyNot);
  }

  /** By functions of rows alone. */
  static List<String> plain(InputFiles inputs, LocalDate asOf, ResultFolder run) {
    List<String> plain = new ArrayList<>();
    refusing(plain, () -> plain(inputs, asOf, run, plain));
    return plain;
  }

  private static void plain(
      InputFiles inputs, LocalDate asOf, ResultFolder run, List<String> plain) {
    HeaderNotes notes = new HeaderNotes();
    CheckedInputs checked = CheckedInputs.read(inputs, ALL, notes);
    plain.addAll(notes.lines());
    refusing(plain, () -> InputBooks.enter(checked, Settings.defaults(), new HeaderNotes(), run));
    InputBooks books = InputBooks.enter(checked, ALL, notes, run);
    plain.add("newest " + checked.newestDay());
    for (InputTable table : Inputs.ALL) {
      plain.add(table.name() + books.rows().get(table.name()));
      books.refused().stream()
          .filter(refused -> refused.table().equals(table.name()))
          .forEach(refused -> plain.addAll(refused.lines()));
      sorted(plain, checked.accepted(table).stream().map(row -> shown(row, null)));
    }
    known(AsOfTables.at(asOf, checked), plain);
  }

  private static void known(AsOfTables tables, List<String> plain) {
    for (InputTable table : Inputs.ALL) {
      plain.add("in force " + table.name());
      sorted(plain, tables.inForce(table).stream().map(row -> shown(row, null)));
      if (table.dated()) {
        plain.add("reports " + table.name());
        sorted(plain, tables.reports(table).stream().map(CheckedBothWays::shown));
      }
    }
    plain.add("findings");
    sorted(
        plain,
        tables.notYetKnown().stream()
            .map(
                finding ->
                    List.of(
                            finding.code().code(),
                            finding.severity().code(),
                            finding.table(),
                            finding.key(),
                            finding.messageJa(),
                            finding.messageEn())
                        .toString()
                        .replace(", ", ",")));
  }

  private static String shown(Vintage<InputRow> vintage) {
    return shown(vintage.report(), vintage.isInForce() ? null : vintage.whyNot().code());
  }

  private static void sorted(List<String> into, Stream<String> lines) {
    lines.sorted().forEach(into::add);
  }
}
