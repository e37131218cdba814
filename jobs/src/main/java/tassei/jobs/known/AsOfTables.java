package tassei.jobs.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.row.FindingRow;
import tassei.figures.known.Vintages;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.checked.CheckedInputs;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** What was known of each table at as-of, and what had replaced what. */
public final class AsOfTables {
  private final Map<String, List<Vintage<InputRow>>> reports = new HashMap<>();
  private final Map<String, List<InputRow>> inForce = new HashMap<>();
  private final List<FindingRow> notYetKnown;

  private AsOfTables(List<FindingRow> notYetKnown) {
    this.notYetKnown = notYetKnown;
  }

  public static AsOfTables at(LocalDate asOf, CheckedInputs inputs) {
    NotYetKnown unknown = NotYetKnown.at(asOf, inputs);
    AsOfTables tables = new AsOfTables(LaterFindings.of(unknown, inputs));
    for (InputTable table : Inputs.ALL) {
      List<InputRow> accepted = inputs.accepted(table);
      if (table.dated()) {
        tables.reported(table, Vintages.of(accepted, AsOfTables::thing, unknown::isKnown));
      } else {
        tables.inForce.put(table.name(), accepted.stream().filter(unknown::isKnown).toList());
      }
    }
    return tables;
  }

  private void reported(InputTable table, List<Vintage<InputRow>> vintages) {
    List<InputRow> newest = new ArrayList<>();
    for (Vintage<InputRow> vintage : vintages) {
      if (vintage.isInForce()) {
        newest.add(vintage.report());
      }
    }
    reports.put(table.name(), vintages);
    inForce.put(table.name(), newest);
  }

  /** What a report is about. */
  private static List<Object> thing(InputRow report) {
    List<Field> key = report.table().key();
    Object[] values = new Object[key.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = report.get(key.get(i));
    }
    return Arrays.asList(values);
  }

  /** Every report of a table that is reported anew, with the reason why it is not in force. */
  public List<Vintage<InputRow>> reports(InputTable dated) {
    return reports.get(dated.name());
  }

  /** The newest report of each thing, or of a table that is not reported anew what was known. */
  public List<InputRow> inForce(InputTable table) {
    return inForce.get(table.name());
  }

  /** What was not known, and what is left out for it. */
  public List<FindingRow> notYetKnown() {
    return notYetKnown;
  }
}
