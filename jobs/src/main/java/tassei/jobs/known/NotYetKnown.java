package tassei.jobs.known;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tassei.contract.column.Keys;
import tassei.figures.known.Vintages;
import tassei.jobs.checked.CheckedInputs;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** What nobody could know at as-of: what was made known later, and whatever names it. */
final class NotYetKnown implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LocalDate asOf;
  private final Map<String, Set<String>> codes = new HashMap<>();
  private final Map<String, List<Entry>> naming = new ConcurrentHashMap<>();
  private Set<String> projects = Set.of();

  private NotYetKnown(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Learns which codes were not known, each table before those that name its codes. */
  static NotYetKnown at(LocalDate asOf, CheckedInputs inputs) {
    NotYetKnown unknown = new NotYetKnown(asOf);
    unknown.learn(Inputs.PLANS, inputs);
    unknown.learn(Inputs.INTEGRATED_PROJECTS, inputs);
    unknown.learn(Inputs.PROGRAMMES, inputs);
    unknown.learnBelow(inputs.accepted(Inputs.PROGRAMMES));
    unknown.learn(Kpis.TABLE, inputs);
    if (!unknown.naming(Inputs.PROJECTS).isEmpty()) {
      unknown.projects =
          inputs
              .things(Inputs.PROJECTS)
              .keptAs("unknown " + inputs.question() + asOf)
              .sum(new UnknownProjects(unknown), new RowBuffer());
    }
    return unknown;
  }

  /** Codes of which no row was known. */
  private void learn(InputTable table, CheckedInputs inputs) {
    Set<String> unknown = new TreeSet<>();
    Set<String> known = new HashSet<>();
    for (InputRow row : inputs.accepted(table)) {
      (isKnown(row) ? known : unknown).add(row.text(table.key().get(0)));
    }
    unknown.removeAll(known);
    codes.put(table.name(), unknown);
    naming.clear();
  }

  /** A programme below one that was not known was not known either. */
  private void learnBelow(List<InputRow> programmes) {
    Set<String> unknown = codes.get(Inputs.PROGRAMMES.name());
    boolean isLearning = !unknown.isEmpty();
    while (isLearning) {
      isLearning = false;
      for (InputRow programme : programmes) {
        boolean isBelow =
            programme.has(Inputs.PARENT) && unknown.contains(programme.text(Inputs.PARENT));
        isLearning |= isBelow && unknown.add(programme.text(Keys.PROGRAMME));
      }
    }
  }

  /** Whether the row was reported by then, and whatever it names was known. */
  boolean isKnown(InputRow row) {
    if (!isReported(row) || isOfUnknownProject(row)) {
      return false;
    }
    for (Entry entry : naming(row.table())) {
      if (!named(entry, row).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  boolean isReported(InputRow row) {
    return Vintages.isKnown(row, asOf);
  }

  /** Codes of projects that name a code that was not known. */
  Set<String> projects() {
    return projects;
  }

  boolean isOfUnknownProject(InputRow row) {
    return !projects.isEmpty()
        && row.table().equals(Inputs.OUTCOMES)
        && row.has(Keys.PROJECT)
        && projects.contains(row.text(Keys.PROJECT));
  }

  /** Columns that may name a code that was not known; most often there is none. */
  List<Entry> naming(InputTable table) {
    List<Entry> known = naming.get(table.name());
    return known != null ? known : findNaming(table);
  }

  private List<Entry> findNaming(InputTable table) {
    return naming.computeIfAbsent(
        table.name(),
        name ->
            table.entries().stream()
                .filter(NotYetKnown::isAsked)
                .filter(entry -> !codes.getOrDefault(entry.refersTo(), Set.of()).isEmpty())
                .toList());
  }

  /** An indicator may be said to be a part of one that is said later. */
  private static boolean isAsked(Entry entry) {
    return !entry.refersTo().isEmpty() && !entry.field().equals(Kpis.PART_OF);
  }

  /** The codes in a cell that were not known, each once. */
  Set<String> named(Entry entry, InputRow row) {
    Set<String> unknown = codes.get(entry.refersTo());
    Set<String> named = new TreeSet<>();
    if (entry.cell() == Entry.Cell.REFERENCES) {
      named.addAll(row.list(entry.field()));
      named.retainAll(unknown);
    } else if (row.has(entry.field()) && unknown.contains(row.text(entry.field()))) {
      named.add(row.text(entry.field()));
    }
    return named;
  }
}
