package tassei.reports.model.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.reports.model.fact.RunFacts;
import tassei.reports.model.value.Collected;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunRows;

/** The refused rows of a run, counted by table and rule. */
public final class RejectedReader {
  private static final int EXAMPLES = 3;

  private final Map<String, Map<String, Collected<Rejected.Row>>> byTable = new TreeMap<>();

  private RejectedReader() {}

  /** Only of tables that have any, for folders of old runs may lack the empty ones. */
  public static Rejected read(RunFolder folder, List<RunFacts.Rows> tables) {
    RejectedReader reader = new RejectedReader();
    for (RunFacts.Rows table : tables) {
      if (table.rejected() > 0) {
        try (RunRows rows = folder.rejected(table.table())) {
          rows.forEachRemaining(row -> reader.add(table.table(), row));
        }
      }
    }
    return reader.all();
  }

  private void add(String table, RunRow row) {
    String rules = row.text(Column.RULES);
    Rejected.Row refused =
        new Rejected.Row(
            table,
            row.text(Column.FILE),
            row.text(Column.RECORD),
            rules,
            row.text(Column.COLUMNS),
            row.text(Column.FOUND));
    for (String rule : rules.split(";", -1)) {
      byTable
          .computeIfAbsent(table, name -> new TreeMap<>())
          .computeIfAbsent(rule.strip(), name -> new Collected<>(EXAMPLES))
          .add(refused);
    }
  }

  private Rejected all() {
    List<Rejected.Count> counts = new ArrayList<>();
    List<Rejected.Row> examples = new ArrayList<>();
    byTable.forEach(
        (table, rules) ->
            rules.forEach(
                (rule, rows) -> {
                  counts.add(new Rejected.Count(table, rule, rows.all().total()));
                  examples.addAll(rows.all().rows());
                }));
    return new Rejected(List.copyOf(counts), List.copyOf(examples));
  }
}
