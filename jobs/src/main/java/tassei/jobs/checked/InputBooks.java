package tassei.jobs.checked;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.jobs.conf.Settings;
import tassei.jobs.pass.EachOf;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.Rows;
import tassei.jobs.read.HeaderNotes;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.RefusedRows;
import tassei.jobs.store.record.RunReport.TableCount;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;
import tassei.jobs.write.ResultFolder;

/** What was read of each table and what of it was refused, in numbers and in files. */
public final class InputBooks {
  private final Settings settings;
  private final HeaderNotes notes;
  private final Path folder;
  private TableBook all = TableBook.NONE;
  private final Map<String, TableCount> rows = new LinkedHashMap<>();
  private final Map<String, RefusedRows> refused = new LinkedHashMap<>();

  private final CheckedInputs inputs;

  /** Tables that are entered while they are asked everything else. */
  private final Set<InputTable> awaited = new LinkedHashSet<>();

  private InputBooks(Settings settings, HeaderNotes notes, Path folder, CheckedInputs inputs) {
    this.settings = settings;
    this.notes = notes;
    this.folder = folder;
    this.inputs = inputs;
  }

  /**
   * Writes what is refused into the run, and refuses the whole input where that is too much.
   *
   * @param isLater whether budget lines and outcomes may wait until they are asked everything else,
   *     because to read as many twice would take twice as long; the day must be known without them
   */
  public static InputBooks enter(
      CheckedInputs inputs,
      Settings settings,
      HeaderNotes notes,
      ResultFolder run,
      RowBuffer rejected,
      boolean isLater) {
    InputBooks books = new InputBooks(settings, notes, run.directory("rejected"), inputs);
    boolean mayWait = isLater && settings.asOf() != null;
    for (InputTable table : Inputs.ALL) {
      if (mayWait && books.isAskedOnce(table)) {
        books.awaited.add(table);
        books.enter(table, TableBook.NONE, new RefusedRows(table.name())); // its place among others
      } else {
        books.enter(table, inputs.all(table), rejected);
      }
    }
    books.refuseTooMany(rejected);
    return books;
  }

  private boolean isAskedOnce(InputTable table) {
    return table.equals(Inputs.OUTCOMES)
        || (table.equals(Budget.TABLE) && !inputs.budget().isAnyScattered());
  }

  private void enter(InputTable table, Rows<List<InputRow>> all, RowBuffer rejected) {
    TableBook book =
        table.equals(Inputs.PROJECTS)
            ? inputs.enterProjects(rejected)
            : all.keptAs("books").sum(new BookFold(table), rejected);
    enter(table, book, rejected);
  }

  private void enter(InputTable table, TableBook book, RowBuffer rejected) {
    RefusedRows written = RejectedFile.write(folder, table, rejected);
    notes.tell(written);
    enter(table, book, written);
  }

  /**
   * What all outcomes come to; they are entered on the way, where they were left for later.
   *
   * @param question names all that the fold depends on; null: what it comes to is not kept
   * @param results takes the rows that are made of them
   */
  public <S> S outcomes(
      Rows<List<InputRow>> outcomes,
      Fold<List<InputRow>, S> asked,
      String question,
      RowBuffer results) {
    Fold<List<InputRow>, TableBook> entered = new BookFold(Inputs.OUTCOMES);
    return asked(Inputs.OUTCOMES, outcomes, entered, asked, question, results);
  }

  /** The same of budget lines, which lie together by their tables. */
  public <S> S budget(
      Rows<List<List<InputRow>>> tables,
      Fold<List<List<InputRow>>, S> asked,
      String question,
      RowBuffer results) {
    Fold<List<List<InputRow>>, TableBook> entered = new EachOf<>(new BookFold(Budget.TABLE));
    return asked(Budget.TABLE, tables, entered, asked, question, results);
  }

  private <R, S> S asked(
      InputTable table,
      Rows<R> rows,
      Fold<R, TableBook> entered,
      Fold<R, S> asked,
      String question,
      RowBuffer results) {
    if (!awaited.contains(table)) {
      return keptAs(question, rows).fold(asked, results);
    }
    Rows<R> named = keptAs(question == null ? null : "booked " + question, rows);
    BookedFold.Booked<S> both = named.fold(new BookedFold<>(entered, asked), results);
    awaited.remove(table);
    enter(table, both.book(), results);
    refuseTooMany(results);
    return both.sums();
  }

  private static <R> Rows<R> keptAs(String question, Rows<R> rows) {
    return question == null ? rows : rows.keptAs(question);
  }

  private void enter(InputTable table, TableBook book, RefusedRows written) {
    all = all.plus(book);
    long accepted = book.accepted();
    long rejected = written.number();
    refused.put(table.name(), written);
    rows.put(table.name(), new TableCount(accepted + rejected, accepted, rejected));
  }

  /** The tables of which too much is refused. */
  private List<RefusedRows> over() {
    return refused.values().stream().filter(table -> isOverLimit(table.table())).toList();
  }

  /** Of all tables that are refused, and so no table may wait any more. */
  private void refuseTooMany(RowBuffer rejected) {
    if (!over().isEmpty()) {
      awaited.forEach(table -> enter(table, inputs.all(table), rejected));
      awaited.clear();
      List<RefusedRows> over = over();
      List<String> lines = new ArrayList<>();
      over.forEach(table -> lines.addAll(table.lines()));
      throw new RefusedInput(lines, over);
    }
    if (isWithout(Budget.TABLE) && isWithout(Kpis.TABLE)) {
      throw new RefusedInput(
          "budget, kpis: no row in either; accepted: a budget line or an indicator at least");
    }
  }

  private boolean isWithout(InputTable table) {
    return !awaited.contains(table) && rows.get(table.name()).accepted() == 0;
  }

  /** Whether more of the table is refused than the settings allow. */
  private boolean isOverLimit(String table) {
    TableCount count = rows.get(table);
    BigDecimal percent = BigDecimal.valueOf(count.rejected()).movePointRight(2);
    BigDecimal limit = settings.maxRejected(table);
    return percent.compareTo(limit.multiply(BigDecimal.valueOf(count.read()))) > 0;
  }

  /** The day that is asked for, or the newest that rows report. */
  public LocalDate asOf() {
    LocalDate day = settings.asOf() == null ? all.newest() : settings.asOf();
    if (day == null) {
      throw new RefusedInput(
          "as_of: 'data' asks for the newest reported_on, and no row has one; accepted: a date");
    }
    return day;
  }

  /** How many rows of each table there are. */
  public Map<String, TableCount> rows() {
    return rows;
  }

  /** The refused rows of every table, gathered. */
  public List<RefusedRows> refused() {
    return List.copyOf(refused.values());
  }
}
