package tassei.jobs.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tassei.contract.row.FindingRow;
import tassei.contract.words.FindingCode;
import tassei.contract.words.Severity;
import tassei.jobs.checked.CheckedInputs;
import tassei.jobs.table.Entry;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;

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
        all.leftOut(table, entry.field(), row -> unknown.named(entry, row));
      }
    }
    if (!unknown.projects().isEmpty()) {
      all.leftOut(Inputs.OUTCOMES, Keys.PROJECT, all::unknownProject);
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

  private Set<String> unknownProject(InputRow outcome) {
    return unknown.isOfUnknownProject(outcome) ? Set.of(outcome.text(Keys.PROJECT)) : Set.of();
  }

  /** One for each code, with the number of rows that name it. */
  private void leftOut(InputTable table, Field column, Function<InputRow, Set<String>> codes) {
    Map<String, Long> rows = new TreeMap<>();
    for (InputRow row : inputs.accepted(table)) {
      if (unknown.isReported(row)) {
        codes.apply(row).forEach(code -> rows.merge(code, 1L, Long::sum));
      }
    }
    rows.forEach(
        (code, number) ->
            add(
                Severity.WARNING,
                table,
                column.name() + " " + code,
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
