package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.split;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Entry;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;

/**
 * What nobody could know at as-of: what was made known later, and whatever names it. Few codes are
 * of that kind, most often none, so that rows are asked without a join.
 */
public final class NotYetKnown {
  private static final Field NAMED = Field.text("named_code", "a code that was not known");
  private static final Field HOW_MANY = Field.count("how_many", "rows that name it");
  private static final Field UNKNOWN_PROJECT = Keys.PROJECT.named("unknown_project");

  private final LocalDate asOf;
  private final Function<InputTable, Dataset<Row>> accepted;
  private final Map<String, Set<String>> codes = new HashMap<>();

  private NotYetKnown(LocalDate asOf, Function<InputTable, Dataset<Row>> accepted) {
    this.asOf = asOf;
    this.accepted = accepted;
  }

  /** Learns which codes of these tables were not known. */
  public static NotYetKnown at(LocalDate asOf, Function<InputTable, Dataset<Row>> accepted) {
    NotYetKnown unknown = new NotYetKnown(asOf, accepted);
    unknown.learn(Inputs.PLANS);
    unknown.learn(Inputs.INTEGRATED_PROJECTS);
    unknown.learn(Inputs.PROGRAMMES);
    unknown.learnBelow();
    unknown.learn(Kpis.TABLE);
    return unknown;
  }

  /** Codes of which no row was known. */
  private void learn(InputTable table) {
    Field key = table.key().get(0);
    Column known = isKnown(table);
    Set<String> unknown = texts(accepted.apply(table).filter(not(known)), key);
    if (!unknown.isEmpty()) {
      unknown.removeAll(texts(accepted.apply(table).filter(known), key));
    }
    codes.put(table.name(), unknown);
  }

  /** A programme below one that was not known was not known either. */
  private void learnBelow() {
    Set<String> unknown = codes.get(Inputs.PROGRAMMES.name());
    if (unknown.isEmpty()) {
      return;
    }
    List<Row> all =
        accepted
            .apply(Inputs.PROGRAMMES)
            .select(Keys.PROGRAMME.col(), Inputs.PARENT.col())
            .collectAsList();
    boolean isLearning = true;
    while (isLearning) {
      isLearning = false;
      for (Row row : all) {
        boolean isBelow = !row.isNullAt(1) && unknown.contains(row.getString(1));
        isLearning |= isBelow && unknown.add(row.getString(0));
      }
    }
  }

  private static Set<String> texts(Dataset<Row> rows, Field key) {
    Set<String> texts = new TreeSet<>();
    rows.select(key.col()).collectAsList().forEach(row -> texts.add(row.getString(0)));
    return texts;
  }

  /** Every report of a table whose rows are reported anew, with why it is not in force. */
  public Dataset<Row> reports(InputTable table, Dataset<Row> rows, Apart apart) {
    Optional<Dataset<Row>> projects = projects();
    if (!table.equals(Inputs.OUTCOMES) || projects.isEmpty()) {
      return Vintages.of(table, rows, isKnown(table), apart);
    }
    Dataset<Row> marked = besideProjects(rows, projects.get());
    Column known = isKnown(table).and(UNKNOWN_PROJECT.col().isNull());
    return Vintages.of(table, marked, known, apart).drop(UNKNOWN_PROJECT.name());
  }

  /** Rows of a table whose rows are not reported anew, as far as they were known. */
  public Dataset<Row> known(InputTable table, Dataset<Row> rows) {
    return rows.filter(isKnown(table));
  }

  /** Projects of which at least one row is known, or stands refused, which is no reason to wait. */
  public Dataset<Row> withoutUnknown(Dataset<Row> projects) {
    return projects().map(unknown -> anti(projects, unknown)).orElse(projects);
  }

  private static Dataset<Row> anti(Dataset<Row> projects, Dataset<Row> unknown) {
    return projects.join(unknown, Keys.PROJECT.col().equalTo(UNKNOWN_PROJECT.col()), "left_anti");
  }

  private static Dataset<Row> besideProjects(Dataset<Row> rows, Dataset<Row> unknown) {
    return rows.join(unknown, Keys.PROJECT.col().equalTo(UNKNOWN_PROJECT.col()), "left");
  }

  /** Projects that name a code that was not known, if there can be any. */
  private Optional<Dataset<Row>> projects() {
    boolean any = naming(Inputs.PROJECTS).stream().anyMatch(entry -> !unknown(entry).isEmpty());
    return any
        ? Optional.of(
            accepted
                .apply(Inputs.PROJECTS)
                .filter(not(isKnown(Inputs.PROJECTS)))
                .select(UNKNOWN_PROJECT.from(Keys.PROJECT.col()))
                .distinct())
        : Optional.empty();
  }

  private Column isKnown(InputTable table) {
    Column known = isReported(table);
    for (Entry entry : naming(table)) {
      known = unknown(entry).isEmpty() ? known : known.and(not(names(entry)));
    }
    return known;
  }

  private Column isReported(InputTable table) {
    return table.hasDay() ? Vintages.isKnown(asOf) : lit(true);
  }

  private Set<String> unknown(Entry entry) {
    return codes.getOrDefault(entry.refersTo(), Set.of());
  }

  /** An indicator may be said to be a part of one that is said later. */
  private static List<Entry> naming(InputTable table) {
    return table.entries().stream()
        .filter(entry -> !entry.refersTo().isEmpty() && !entry.field().equals(Kpis.PART_OF))
        .toList();
  }

  private Column names(Entry entry) {
    Column named =
        entry.cell() == Entry.Cell.REFERENCES
            ? arrays_overlap(split(entry.field().col(), ";"), array(literals(entry)))
            : entry.field().col().isin(unknown(entry).toArray());
    return coalesce(named, lit(false));
  }

  private Column[] literals(Entry entry) {
    return unknown(entry).stream().map(code -> lit(code)).toArray(Column[]::new);
  }

  /** What was made known later, and how many rows are left out because they name it. */
  public Dataset<Row> findings() {
    List<Dataset<Row>> all = new ArrayList<>();
    for (InputTable table : Inputs.ALL) {
      if (table.hasDay() && !table.dated()) {
        all.add(madeKnownLater(table));
      }
      naming(table).stream()
          .filter(entry -> !unknown(entry).isEmpty())
          .forEach(entry -> all.add(naming(table, entry)));
    }
    projects().ifPresent(projects -> all.add(ofProjects(projects)));
    return all.stream().reduce(Dataset::unionAll).orElseThrow();
  }

  private Dataset<Row> madeKnownLater(InputTable table) {
    Column key =
        org.apache.spark.sql.functions.concat_ws(
            " ", table.key().stream().map(Field::col).toArray(Column[]::new));
    return new Finding(Vintages.NOT_YET_KNOWN, Finding.INFO, table.name())
        .of(
            accepted.apply(table).filter(not(isReported(table))),
            key,
            Finding.words("基準日より後（", Keys.REPORTED_ON.col(), "）に公表されたため用いない"),
            Finding.words("made known after as-of (", Keys.REPORTED_ON.col(), "), so not used"));
  }

  private Dataset<Row> naming(InputTable table, Entry entry) {
    Column code =
        entry.cell() == Entry.Cell.REFERENCES
            ? explode(array_intersect(split(entry.field().col(), ";"), array(literals(entry))))
            : entry.field().col();
    Dataset<Row> rows =
        accepted
            .apply(table)
            .filter(isReported(table).and(names(entry)))
            .select(code.as(NAMED.name()))
            .groupBy(NAMED.col())
            .agg(HOW_MANY.from(count(lit(1))));
    return leftOut(table, entry.field(), rows);
  }

  private Dataset<Row> ofProjects(Dataset<Row> unknown) {
    InputTable table = Inputs.OUTCOMES;
    Dataset<Row> rows =
        besideProjects(accepted.apply(table).filter(isReported(table)), unknown)
            .filter(UNKNOWN_PROJECT.col().isNotNull())
            .groupBy(NAMED.from(UNKNOWN_PROJECT.col()))
            .agg(HOW_MANY.from(count(lit(1))));
    return leftOut(table, Keys.PROJECT, rows);
  }

  private static Dataset<Row> leftOut(InputTable table, Field column, Dataset<Row> rows) {
    return new Finding(Vintages.NOT_YET_KNOWN, Finding.WARNING, table.name())
        .of(
            rows,
            Finding.words(column.name() + " ", NAMED.col()),
            Finding.words(NAMED.col(), " は基準日時点で未公表のため、これを挙げる", HOW_MANY.col(), "行は用いない"),
            Finding.words(
                NAMED.col(),
                " was not known at as-of; rows that name it and are not used: ",
                HOW_MANY.col()));
  }
}
