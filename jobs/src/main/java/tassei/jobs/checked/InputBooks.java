package tassei.jobs.checked;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.jobs.conf.Settings;
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

  /** Whether outcomes are still to be entered. */
  private boolean isAwaitingOutcomes;

  private InputBooks(Settings settings, HeaderNotes notes, Path folder) {
    this.settings = settings;
    this.notes = notes;
    this.folder = folder;
  }

  /**
   * Writes what is refused into the run, and refuses the whole input where that is too much.
   *
   * @param isLater whether outcomes may wait until they are asked everything else, because to read
   *     as many twice would take twice as long; the day must be known without them
   */
  public static InputBooks enter(
      CheckedInputs inputs,
      Settings settings,
      HeaderNotes notes,
      ResultFolder run,
      RowBuffer rejected,
      boolean isLater) {
    InputBooks books = new InputBooks(settings, notes, run.directory("rejected"));
    for (InputTable table : Inputs.ALL) {
      if (isLater && settings.asOf() != null && table.equals(Inputs.OUTCOMES)) {
        books.isAwaitingOutcomes = true;
        books.enter(table, TableBook.NONE, new RefusedRows(table.name())); // its place among others
      } else {
        books.enter(table, inputs.all(table), rejected);
      }
    }
    if (books.isAwaitingOutcomes && !books.over().isEmpty()) {
      books.enter(Inputs.OUTCOMES, inputs.things(Inputs.OUTCOMES), rejected);
    }
    books.refuseTooMany();
    return books;
  }

  private void enter(InputTable table, Rows<List<InputRow>> all, RowBuffer rejected) {
    enter(table, all.keptAs("books").sum(new BookFold(table), rejected), rejected);
  }

  private void enter(InputTable table, TableBook book, RowBuffer rejected) {
    RefusedRows written = RejectedFile.write(folder, table, rejected);
    notes.tell(written);
    enter(table, book, written);
  }

  /**
   * What all outcomes come to; they are entered on the way, where they were left for later.
   *
   * @param results takes the rows that are made of them
   */
  public <S> S outcomes(
      Rows<List<InputRow>> outcomes, Fold<List<InputRow>, S> asked, RowBuffer results) {
    if (!isAwaitingOutcomes) {
      return outcomes.fold(asked, results);
    }
    BookedFold.Booked<S> both = outcomes.fold(new BookedFold<>(Inputs.OUTCOMES, asked), results);
    isAwaitingOutcomes = false;
    enter(Inputs.OUTCOMES, both.book(), results);
    refuseTooMany();
    return both.sums();
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

  private void refuseTooMany() {
    List<RefusedRows> over = over();
    if (!over.isEmpty()) {
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
    return rows.get(table.name()).accepted() == 0;
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
