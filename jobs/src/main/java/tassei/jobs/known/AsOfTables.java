package tassei.jobs.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.row.FindingRow;
import tassei.figures.known.Vintages;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.checked.BudgetTables;
import tassei.jobs.checked.CheckedInputs;
import tassei.jobs.file.Hash;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.Shared;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** What was known of each table at as-of, and what had replaced what. */
public final class AsOfTables {
  private final LocalDate asOf;
  private final CheckedInputs inputs;
  private final Shared<NotYetKnown> unknown;
  private final List<FindingRow> notYetKnown;
  private final Map<String, List<Vintage<InputRow>>> reports = new HashMap<>();
  private final Map<String, List<InputRow>> inForce = new HashMap<>();

  private AsOfTables(
      LocalDate asOf,
      CheckedInputs inputs,
      Shared<NotYetKnown> unknown,
      List<FindingRow> notYetKnown) {
    this.asOf = asOf;
    this.inputs = inputs;
    this.unknown = unknown;
    this.notYetKnown = notYetKnown;
  }

  public static AsOfTables at(LocalDate asOf, CheckedInputs inputs, Passes passes) {
    NotYetKnown unknown = NotYetKnown.at(asOf, inputs);
    AsOfTables tables =
        new AsOfTables(asOf, inputs, passes.shared(unknown), LaterFindings.of(unknown, inputs));
    for (InputTable table : Inputs.ALL) {
      if (CheckedInputs.isListed(table)) {
        tables.list(table, unknown);
      }
    }
    return tables;
  }

  private void list(InputTable table, NotYetKnown unknown) {
    List<InputRow> accepted = inputs.accepted(table);
    if (table.dated()) {
      reported(table, Vintages.of(accepted, InputRow::thing, unknown::isKnown));
    } else {
      inForce.put(table.name(), accepted.stream().filter(unknown::isKnown).toList());
    }
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

  /** Every report of a listed table that is reported anew, with why it is not in force. */
  public List<Vintage<InputRow>> reports(InputTable dated) {
    return reports.get(dated.name());
  }

  /** The newest report of each thing, or of a table that is not reported anew what was known. */
  public List<InputRow> inForce(InputTable table) {
    return inForce.get(table.name());
  }

  /** Every report of each project, budget line or outcome, with why it is not in force. */
  public Rows<List<Vintage<InputRow>>> things(InputTable large) {
    return known(inputs.things(large));
  }

  /** The reports among rows of one thing each, with why each is not in force. */
  public Rows<List<Vintage<InputRow>>> known(Rows<List<InputRow>> things) {
    return things.flat(knownReports(), null);
  }

  /** All rows of each project, budget line or outcome, also those that are no known report. */
  public Rows<List<InputRow>> rows(InputTable large) {
    return inputs.things(large);
  }

  /** Budget lines, accepted or not, as their tables have them. */
  public BudgetTables budget() {
    return inputs.budget();
  }

  /** The reports among these rows, with why each is not in force; of none, nothing. */
  public KnownReports knownReports() {
    return new KnownReports(unknown);
  }

  /** Names all that was known but for rows of the budget and of outcomes. */
  public String question() {
    return new Hash().add(inputs.question()).add(asOf.toString()).hex();
  }

  /** What was not known, and what is left out for it. */
  public List<FindingRow> notYetKnown() {
    return notYetKnown;
  }
}
