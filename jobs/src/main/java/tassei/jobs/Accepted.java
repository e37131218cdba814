package tassei.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import tassei.jobs.io.Books;
import tassei.jobs.io.Fingerprints;
import tassei.jobs.io.Keep;
import tassei.jobs.io.Store;
import tassei.jobs.read.Canonical;
import tassei.jobs.read.HeaderNotes;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.RefusedRows;
import tassei.jobs.stage.AsOf;
import tassei.jobs.stage.Denominators;
import tassei.jobs.stage.EnvelopeRules;
import tassei.jobs.stage.Linked;
import tassei.jobs.stage.NotYetKnown;
import tassei.jobs.stage.QuietOutcomes;
import tassei.jobs.stage.References;
import tassei.jobs.stage.Validation;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.OriginFields;

/** Every input table read and checked: accepted + rejected = read. */
public final class Accepted {
  /** Of what is known as of the newest day of the data, all is known. */
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Map<String, Dataset<Row>> checked = new LinkedHashMap<>();
  private final Map<String, Keep> keeps = new LinkedHashMap<>();
  private final Set<String> absent = new HashSet<>();

  private Optional<Dataset<Row>> quiet = Optional.empty();
  private Dataset<Row> outcomes;

  private Accepted() {}

  /**
   * @param asOf null: the newest day of the data, by which everything in it is known
   */
  static Accepted of(Store store, Keep keep, Optional<Fingerprints> fingerprints, LocalDate asOf) {
    Accepted tables = new Accepted();
    for (InputTable table : Inputs.OUTCOMES_LAST) {
      if (store.isAbsent(table.name())) {
        tables.absent.add(table.name());
      }
      Keep own = store.isSmall(table) ? keep.ofFew() : keep;
      tables.keeps.put(table.name(), own);
      Dataset<Row> rows = Validation.ofRows(table, store.read(table));
      Dataset<Row> related =
          table.equals(Inputs.OUTCOMES) && fingerprints.isPresent()
              ? keep.byColumns(tables.sieved(rows, fingerprints.get(), asOf))
              : tables.related(table, rows, own);
      tables.checked.put(table.name(), Validation.ofCopies(table, related, own::apart));
    }
    return tables;
  }

  /** Of very many outcomes those that bear on nothing but their number are only counted. */
  private Dataset<Row> sieved(Dataset<Row> rows, Fingerprints fingerprints, LocalDate asOf) {
    Column isAlone =
        fingerprints.mayRepeat(rows, List.of(Inputs.OUTCOME)).map(functions::not).orElse(lit(true));
    NotYetKnown unknown = NotYetKnown.at(asOf == null ? LAST_DAY : asOf, this::of);
    Dataset<Row> projects = checked.get(Inputs.PROJECTS.name());
    Column exists = fingerprints.isKnown(Keys.PROJECT, projects, Keys.PROJECT);
    Dataset<Row> knownProjects = unknown.withoutUnknown(projects);
    Column isKnown =
        knownProjects == projects
            ? exists
            : fingerprints.isKnown(Keys.PROJECT, knownProjects, Keys.PROJECT);
    Column isQuiet =
        QuietOutcomes.of(
            checked.get(Kpis.TABLE.name()),
            unknown.known(Inputs.PLANS, of(Inputs.PLANS)),
            of(Controls.TABLE),
            isKnown);
    Dataset<Row> marked = rows.withColumn(OriginFields.ALONE.name(), isAlone);
    quiet = Optional.of(marked.filter(isQuiet));
    outcomes = rows;
    return References.told(
        Denominators.ofOutcomes(marked.filter(not(isQuiet)), checked.get(Kpis.TABLE.name())),
        Keys.PROJECT,
        exists,
        acceptedOf(Inputs.PROJECTS));
  }

  /** Writes what is refused, and refuses the whole input where that is too much. */
  void enterInto(Books books, HeaderNotes notes) {
    List<RefusedRows> refused = new ArrayList<>();
    for (InputTable table : Inputs.ALL) {
      Dataset<Row> rejected = keepOf(table).of(rejected(table));
      books.enter(table, of(table), rejected, uncounted(table));
      notes.tell(books.refused(table));
      if (books.isOverLimit(table)) {
        refused.add(books.refused(table));
      }
    }
    if (!refused.isEmpty()) {
      List<String> lines = refused.stream().flatMap(rows -> rows.lines().stream()).toList();
      throw new RefusedInput(lines, refused);
    }
    if (!books.hasAccepted(Budget.TABLE) && !books.hasAccepted(Kpis.TABLE)) {
      throw new RefusedInput(
          "budget, kpis: no row in either; accepted: a budget line or an indicator at least");
    }
  }

  /** Where rows of a table are held. */
  Keep keepOf(InputTable table) {
    return keeps.get(table.name());
  }

  /** Accepted rows, all that bear on a figure. */
  public Dataset<Row> of(InputTable table) {
    return Validation.accepted(checked.get(table.name()));
  }

  /** The newest day any accepted row reports, or null. */
  LocalDate newestDay() {
    List<Dataset<Row>> dated = new ArrayList<>();
    Inputs.ALL.stream().filter(InputTable::hasDay).map(this::of).forEach(dated::add);
    quiet.ifPresent(dated::add);
    return AsOf.day(AsOf.newest(dated).head());
  }

  /** Outcomes that bear on no figure by themselves, and yet show how far outcomes are reported. */
  List<Dataset<Row>> onlyCounted() {
    return quiet.stream().toList();
  }

  /** All rows less those followed: to count quiet ones would be to look for them again. */
  private long uncounted(InputTable table) {
    boolean isSieved = table.equals(Inputs.OUTCOMES) && quiet.isPresent();
    return isSieved ? outcomes.count() - checked.get(table.name()).count() : 0;
  }

  /** Refused rows; cells that were read by their values are spelled again. */
  private Dataset<Row> rejected(InputTable table) {
    Column cells = coalesce(InputTable.CELLS.col(), Canonical.spelled(table));
    return Validation.rejected(checked.get(table.name()))
        .withColumn(InputTable.CELLS.name(), InputTable.CELLS.from(cells));
  }

  private String acceptedOf(InputTable table) {
    return References.accepted(table.name(), absent.contains(table.name()));
  }

  /** What a row must have in common with rows of other tables. */
  private Dataset<Row> related(InputTable table, Dataset<Row> rows, Keep keep) {
    return switch (table.name()) {
      case "budget" -> keep.isSmall() ? keep.of(envelopes(rows)) : envelopesOfMany(rows, keep);
      case "outcomes" ->
          keep.of(
              References.one(
                  Denominators.ofOutcomes(rows, checked.get(Kpis.TABLE.name())),
                  Keys.PROJECT,
                  checked.get(Inputs.PROJECTS.name()),
                  Keys.PROJECT,
                  acceptedOf(Inputs.PROJECTS)));
      case "actuals" -> keep.of(Denominators.ofActuals(rows, checked.get(Kpis.TABLE.name())));
      case "controls" ->
          keep.of(
              References.list(
                  rows,
                  Keys.LINE,
                  checked.get(Budget.TABLE.name()),
                  Keys.LINE,
                  acceptedOf(Budget.TABLE)));
      default -> keep.of(rows);
    };
  }

  private static Dataset<Row> envelopes(Dataset<Row> rows) {
    return EnvelopeRules.of(References.one(rows, Budget.ENVELOPE, rows, Keys.LINE));
  }

  /** A line that names no envelope breaks no rule of envelopes. */
  private static Dataset<Row> envelopesOfMany(Dataset<Row> rows, Keep keep) {
    Dataset<Row> held = keep.of(rows);
    return Linked.namingNone(held)
        .unionAll(keep.of(Linked.naming(envelopes(Linked.withNamed(held)))));
  }
}
