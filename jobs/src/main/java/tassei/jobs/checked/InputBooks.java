package tassei.jobs.checked;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.jobs.conf.Settings;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.read.HeaderNotes;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.RefusedRows;
import tassei.jobs.store.record.RunReport.TableCount;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;
import tassei.jobs.write.ResultFolder;

/** What was read of each table and what of it was refused, in numbers and in files. */
public final class InputBooks {
  private final Settings settings;
  private TableBook all = TableBook.NONE;
  private final Map<String, TableCount> rows = new LinkedHashMap<>();
  private final Map<String, RefusedRows> refused = new LinkedHashMap<>();

  private InputBooks(Settings settings) {
    this.settings = settings;
  }

  /** Writes what is refused into the run, and refuses the whole input where that is too much. */
  public static InputBooks enter(
      CheckedInputs inputs,
      Settings settings,
      HeaderNotes notes,
      ResultFolder run,
      RowBuffer rejected) {
    InputBooks books = new InputBooks(settings);
    Path folder = run.directory("rejected");
    for (InputTable table : Inputs.ALL) {
      TableBook book = inputs.all(table).sum(new BookFold(table), rejected);
      RefusedRows written = RejectedFile.write(folder, table, rejected);
      notes.tell(written);
      books.enter(table, book, written);
    }
    books.refuseTooMany();
    return books;
  }

  private void enter(InputTable table, TableBook book, RefusedRows written) {
    all = all.plus(book);
    long accepted = book.accepted();
    long rejected = written.number();
    refused.put(table.name(), written);
    rows.put(table.name(), new TableCount(accepted + rejected, accepted, rejected));
  }

  private void refuseTooMany() {
    List<RefusedRows> over = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (RefusedRows table : refused.values()) {
      if (isOverLimit(table.table())) {
        over.add(table);
        lines.addAll(table.lines());
      }
    }
    if (!over.isEmpty()) {
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
