package tassei.jobs.checked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.column.Keys;
import tassei.jobs.conf.Bearing;
import tassei.jobs.conf.Settings;
import tassei.jobs.file.Hash;
import tassei.jobs.input.InputFiles;
import tassei.jobs.pass.LocalPasses;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.Rows;
import tassei.jobs.read.HeaderNotes;
import tassei.jobs.rules.ControlRules;
import tassei.jobs.rules.Copies;
import tassei.jobs.rules.Denominators;
import tassei.jobs.rules.EnvelopeRules;
import tassei.jobs.rules.References;
import tassei.jobs.rules.RowCheck;
import tassei.jobs.rules.Rules;
import tassei.jobs.sorted.CellOutput;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/**
 * Every input table read and checked: accepted + rejected = read. Three tables may be as large as
 * they like, and their rows lie where the passes have them; of the others there are lists. Start
 * reading here.
 */
public final class CheckedInputs {
  private final FolderReader folder;
  private final Settings settings;
  private final Passes passes;
  private final Map<String, List<InputRow>> listed = new HashMap<>();
  private final Map<String, Rows<List<InputRow>>> things = new HashMap<>();
  private BudgetTables budget;
  private CodeIndex lines = new CodeIndex();
  private CodeIndex projects = new CodeIndex();
  private TableBook bookOfProjects = TableBook.NONE;
  private final RowBuffer refusedProjects;

  private CheckedInputs(FolderReader folder, Settings settings, Passes passes) {
    this.folder = folder;
    this.settings = settings;
    this.passes = passes;
    this.refusedProjects = passes.results();
  }

  /**
   * Reads a data folder, or refuses what is broken in it.
   *
   * @param notes are told what the headers show
   */
  public static CheckedInputs read(
      InputFiles inputs, Settings settings, HeaderNotes notes, Passes passes) {
    FolderReader folder = new FolderReader(inputs, settings);
    folder.open(notes);
    CheckedInputs tables = new CheckedInputs(folder, settings, passes);
    for (InputTable table : Inputs.OUTCOMES_LAST) {
      tables.read(table);
    }
    return tables;
  }

  private void read(InputTable table) {
    switch (table.name()) {
      case "projects" -> readProjects();
      case "budget" -> readBudget();
      case "outcomes" -> readOutcomes();
      default -> list(table, folder.read(table));
    }
  }

  private void readProjects() {
    Rows<InputRow> rows =
        folder.rows(
            Inputs.PROJECTS, Keys.PROJECT, LookedUp.of(folder.codes()), checkedWith(), passes);
    Rows<List<InputRow>> marked =
        rows.together(new ThingKey(Keys.PROJECT)).each(new MarkedCopies(Inputs.PROJECTS));
    BookedFold<List<InputRow>, CodeIndex> both =
        new BookedFold<>(new BookFold(Inputs.PROJECTS), new CodesFold(Keys.PROJECT));
    BookedFold.Booked<CodeIndex> booked =
        marked.keptAs("codes and books").sum(both, refusedProjects);
    projects = booked.sums();
    bookOfProjects = booked.book();
    things.put(Inputs.PROJECTS.name(), marked);
  }

  /** What a line is inside of stands in its table, so the rows of one are asked together. */
  private void readBudget() {
    Rows<List<InputRow>> tables =
        folder
            .rows(Budget.TABLE, null, LookedUp.of(folder.codes()), checkedWith(), passes)
            .together(CheckedInputs::budgetTable);
    LineCodes codes = tables.keptAs("codes").sum(new LineCodesFold(), new RowBuffer());
    lines = codes.all();
    Rows<List<InputRow>> marked = tables.each(new MarkedPieces(passes.shared(codes.all())));
    budget = BudgetTables.of(marked, passes.shared(codes.scattered()));
    things.put(Budget.TABLE.name(), budget.lines());
  }

  /** A line that does not say its table stands by itself: there may be a million of them. */
  private static Object budgetTable(InputRow line) {
    List<Object> table = EnvelopeRules.table(line);
    return table.contains(null) ? List.of(line.origin().file(), line.origin().record()) : table;
  }

  private void readOutcomes() {
    LookedUp known =
        LookedUp.of(folder.codes())
            .with(listed.get(Kpis.TABLE.name()), projects, isAbsent(Inputs.PROJECTS));
    Rows<List<InputRow>> marked =
        folder
            .rows(Inputs.OUTCOMES, Keys.OUTCOME, known, question(), passes)
            .together(new ThingKey(Keys.OUTCOME))
            .each(new MarkedCopies(Inputs.OUTCOMES));
    things.put(Inputs.OUTCOMES.name(), marked);
  }

  /** Names all that rows are checked with: lists that were read so far, and settings. */
  private String checkedWith() {
    if (!passes.isKeeping()) {
      return "";
    }
    Hash all = new Hash().add(Bearing.of(settings));
    folder.absent().forEach(all::add);
    for (InputTable table : Inputs.ALL) {
      if (listed.containsKey(table.name())) {
        InputPacking packing = new InputPacking(table);
        CellOutput rows = new CellOutput();
        listed.get(table.name()).forEach(row -> packing.write(row, rows));
        all.add(table.name()).add(rows.takenWithWords());
      }
    }
    return all.hex();
  }

  /** Names all that was read but for rows of the budget and of outcomes. */
  public String question() {
    return folder.identity(Inputs.PROJECTS, checkedWith()).ofAll();
  }

  private void list(InputTable table, List<InputRow> read) {
    List<RowCheck> checks = checks(table);
    List<InputRow> rows = new ArrayList<>(read.size());
    for (InputRow row : read) {
      InputRow filled = table.equals(Controls.TABLE) ? ControlRules.withUsualMeasure(row) : row;
      rows.add(RowCheck.checked(filled, checks));
    }
    List<InputRow> marked = new ArrayList<>(rows.size());
    Copies.marked(table, rows).forEach(row -> marked.add(MarkedCopies.kept(row)));
    listed.put(table.name(), marked);
  }

  /** What a row must satisfy by itself, then what it must have in common with other rows. */
  private List<RowCheck> checks(InputTable table) {
    List<RowCheck> checks = new ArrayList<>(List.of(Rules.check(table)));
    if (table.equals(Actuals.TABLE)) {
      checks.add(Denominators.ofActuals(listed.get(Kpis.TABLE.name())));
    } else if (table.equals(Controls.TABLE)) {
      checks.add(References.list(Keys.LINE, Budget.TABLE, lines::contains, isAbsent(Budget.TABLE)));
    }
    return checks;
  }

  /** Rows of a table that is listed that bear on figures, in the order of the files. */
  public List<InputRow> accepted(InputTable table) {
    return listed.get(table.name()).stream().filter(InputRow::isAccepted).toList();
  }

  /** Whether its rows are lists; else they are things. */
  public static boolean isListed(InputTable table) {
    return !Inputs.LARGE.contains(table);
  }

  /**
   * Rows of a large table, also refused ones: all that are told of one project, one budget line,
   * one outcome together.
   */
  public Rows<List<InputRow>> things(InputTable large) {
    return things.get(large.name());
  }

  /** Budget lines once more, as their tables have them. */
  public BudgetTables budget() {
    return budget;
  }

  /**
   * How many projects were accepted, as these are entered while their codes are read.
   *
   * @param rejected takes those that were not
   */
  TableBook enterProjects(RowBuffer rejected) {
    rejected.addAll(refusedProjects);
    return bookOfProjects;
  }

  /** Rows of any table, accepted or not. */
  public Rows<List<InputRow>> all(InputTable table) {
    return isListed(table)
        ? new LocalPasses().rows(List.of(listed.get(table.name())))
        : things(table);
  }

  /** Whether the data folder has no file of the table. */
  public boolean isAbsent(InputTable table) {
    return folder.isAbsent(table);
  }
}
