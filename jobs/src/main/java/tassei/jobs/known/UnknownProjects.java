package tassei.jobs.known;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tassei.contract.column.Keys;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.table.InputRow;

/** Codes of projects that name a code that was not known. */
record UnknownProjects(NotYetKnown unknown) implements Fold<List<InputRow>, Set<String>> {
  @Override
  public Set<String> none() {
    return new TreeSet<>();
  }

  @Override
  public Set<String> add(Set<String> projects, List<InputRow> rows, RowSink results) {
    for (InputRow row : rows) {
      if (row.isAccepted() && !unknown.isKnown(row)) {
        projects.add(row.text(Keys.PROJECT));
      }
    }
    return projects;
  }

  @Override
  public Set<String> plus(Set<String> projects, Set<String> others) {
    projects.addAll(others);
    return projects;
  }
}
