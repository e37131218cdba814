package tassei.jobs.checked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.read.HeaderNotes;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;

/** Every input table read and checked: accepted + rejected = read. Start reading here. */
public final class CheckedInputs {
  private final FolderReader folder;
  private final Map<String, List<InputRow>> checked = new HashMap<>();
  private final Map<String, List<InputRow>> accepted = new HashMap<>();
  private final Map<String, List<InputRow>> rejected = new HashMap<>();

  private CheckedInputs(FolderReader folder) {
    this.folder = folder;
  }

  /**
   * Reads a data folder, or refuses what is broken in it.
   *
   * @param notes are told what the headers show
   */
  public static CheckedInputs read(InputFiles inputs, Settings settings, HeaderNotes notes) {
    FolderReader folder = new FolderReader(inputs, settings);
    folder.open(notes);
    CheckedInputs tables = new CheckedInputs(folder);
    for (InputTable table : Inputs.OUTCOMES_LAST) {
      tables.check(table, folder.read(table));
    }
    return tables;
  }

  private void check(InputTable table, List<InputRow> read) {
    List<RowCheck> checks = checks(table, read);
    List<InputRow> rows = new ArrayList<>(read.size());
    for (InputRow row : read) {
      InputRow filled = table.equals(Controls.TABLE) ? ControlRules.withUsualMeasure(row) : row;
      rows.add(RowCheck.checked(filled, checks));
    }
    List<InputRow> related = table.equals(Budget.TABLE) ? EnvelopeRules.marked(rows) : rows;
    keep(table, Copies.marked(table, related));
  }

  private void keep(InputTable table, List<InputRow> rows) {
    List<InputRow> all = new ArrayList<>(rows.size());
    rows.forEach(row -> all.add(row.isAccepted() ? row.withoutCells() : row));
    checked.put(table.name(), all);
    accepted.put(table.name(), all.stream().filter(InputRow::isAccepted).toList());
    rejected.put(table.name(), all.stream().filter(row -> !row.isAccepted()).toList());
  }

  /** What a row must satisfy by itself, then what it must have in common with other rows. */
  private List<RowCheck> checks(InputTable table, List<InputRow> read) {
    List<RowCheck> checks = new ArrayList<>(List.of(Rules::problems));
    switch (table.name()) {
      case "budget" -> checks.add(References.one(Budget.ENVELOPE, Budget.TABLE, read, false));
      case "outcomes" -> {
        checks.add(Denominators.ofOutcomes(all(Kpis.TABLE))::problems);
        checks.add(
            References.one(
                Keys.PROJECT, Inputs.PROJECTS, all(Inputs.PROJECTS), isAbsent(Inputs.PROJECTS)));
      }
      case "actuals" -> checks.add(Denominators.ofActuals(all(Kpis.TABLE))::problems);
      case "controls" ->
          checks.add(
              References.list(Keys.LINE, Budget.TABLE, all(Budget.TABLE), isAbsent(Budget.TABLE)));
      default -> {}
    }
    return checks;
  }

  private List<InputRow> all(InputTable table) {
    return checked.get(table.name());
  }

  /** Rows that bear on figures, in the order of the files. */
  public List<InputRow> accepted(InputTable table) {
    return accepted.get(table.name());
  }

  /** Rows that break a rule, each with all that it breaks. */
  public List<InputRow> rejected(InputTable table) {
    return rejected.get(table.name());
  }

  /** Whether the data folder has no file of the table. */
  public boolean isAbsent(InputTable table) {
    return folder.isAbsent(table);
  }

  /** The day that is asked for, or the newest that rows report. */
  public LocalDate asOf(Settings settings) {
    LocalDate day = settings.asOf() == null ? newestDay() : settings.asOf();
    if (day == null) {
      throw new RefusedInput(
          "as_of: 'data' asks for the newest reported_on, and no row has one; accepted: a date");
    }
    return day;
  }

  /** The newest day any accepted row reports; null: none does. */
  public LocalDate newestDay() {
    LocalDate newest = null;
    for (InputTable table : Inputs.ALL) {
      for (InputRow row : accepted(table)) {
        LocalDate day = row.reportedOn();
        if (day != null && (newest == null || day.isAfter(newest))) {
          newest = day;
        }
      }
    }
    return newest;
  }
}
