package tassei.jobs.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tassei.contract.row.FindingRow;
import tassei.contract.words.FindingCode;
import tassei.contract.words.Severity;
import tassei.jobs.checked.CheckedInputs;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** What was made known later, and how many rows are left out because they name it. */
final class LaterFindings {
  private final NotYetKnown unknown;
  private final CheckedInputs inputs;
  private final List<FindingRow> findings = new ArrayList<>();

  private LaterFindings(NotYetKnown unknown, CheckedInputs inputs) {
    this.unknown = unknown;
    this.inputs = inputs;
  }

  static List<FindingRow> of(NotYetKnown unknown, CheckedInputs inputs) {
    LaterFindings all = new LaterFindings(unknown, inputs);
    for (InputTable table : Inputs.ALL) {
      if (table.hasDay() && !table.dated()) {
        all.madeKnownLater(table);
      }
      for (Entry entry : unknown.naming(table)) {
        all.leftOut(table, new Naming(unknown, entry));
      }
    }
    if (!unknown.projects().isEmpty()) {
      all.leftOut(Inputs.OUTCOMES, new Naming(unknown, null));
    }
    return List.copyOf(all.findings);
  }

  private void madeKnownLater(InputTable table) {
    for (InputRow row : inputs.accepted(table)) {
      if (!unknown.isReported(row)) {
        add(
            Severity.INFO,
            table,
            key(row),
            "基準日より後（" + row.reportedOn() + "）に公表されたため用いない",
            "made known after as-of (" + row.reportedOn() + "), so not used");
      }
    }
  }

  private static String key(InputRow row) {
    return row.table().key().stream()
        .map(row::text)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  /** One for each code, with the number of rows that name it. */
  private void leftOut(InputTable table, Naming naming) {
    Map<String, Long> rows = new TreeMap<>(inputs.all(table).sum(naming, new RowBuffer()));
    String column = naming.column().name();
    rows.forEach(
        (code, number) ->
            add(
                Severity.WARNING,
                table,
                column + " " + code,
                code + " は基準日時点で未公表のため、これを挙げる" + number + "行は用いない",
                code + " was not known at as-of; rows that name it and are not used: " + number));
  }

  private void add(
      Severity severity, InputTable table, String key, String messageJa, String messageEn) {
    findings.add(
        new FindingRow(
            FindingCode.NOT_YET_KNOWN, severity, table.name(), key, messageJa, messageEn));
  }
}
