package tassei.reports.planner.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import tassei.reports.planner.base.Choices;
import tassei.reports.planner.base.InputColumn;
import tassei.reports.planner.base.Key;
import tassei.reports.planner.base.PlannerVocabulary;
import tassei.reports.planner.input.InputFormulas;

/** Reads a spare row: a new line, if anything was typed there. */
record SpareRow(PlannerVocabulary vocabulary, Problems problems) {
  private static final String YEAR =
      "a fiscal year is accepted, as "
          + InputFormulas.FIRST_YEAR
          + " to "
          + InputFormulas.LAST_YEAR;

  Optional<NewLine> read(Row row) {
    if (isUnused(row)) {
      return Optional.empty();
    }
    Map<Key, String> codes = new EnumMap<>(Key.class);
    for (Key key : Key.values()) {
      code(key, Found.cell(row, InputColumn.of(key))).ifPresent(code -> codes.put(key, code));
    }
    Optional<Integer> year = year(Found.cell(row, InputColumn.YEAR));
    Optional<BigDecimal> yen = new AmountCell(problems).read(Found.cell(row, InputColumn.SCENARIO));
    return year.flatMap(stated -> yen.map(amount -> line(codes, stated, amount)));
  }

  private static boolean isUnused(Row row) {
    List<InputColumn> typed = new ArrayList<>(List.of(InputColumn.YEAR, InputColumn.SCENARIO));
    for (Key key : Key.values()) {
      typed.add(InputColumn.of(key));
    }
    return typed.stream().allMatch(column -> Found.isBlank(Found.cell(row, column)));
  }

  /** Blank where the cell is, or says so. */
  private static NewLine line(Map<Key, String> codes, int year, BigDecimal yen) {
    return new NewLine(
        codes.get(Key.COLLECTION),
        year,
        codes.get(Key.MINISTRY),
        codes.get(Key.PROJECT),
        codes.get(Key.PROGRAMME),
        codes.get(Key.RECIPIENT),
        codes.get(Key.ACCOUNT),
        codes.get(Key.STAGE),
        yen);
  }

  private Optional<String> code(Key key, Cell cell) {
    Choices choices = vocabulary.of(key);
    boolean isText = !Found.text(cell).isEmpty() || Found.isBlank(cell);
    Optional<String> code = isText ? choices.code(Found.text(cell)) : Optional.empty();
    if (code.isEmpty()) {
      problems.add(cell, accepted(key, choices.isShared(Found.text(cell))));
    }
    return code.filter(stated -> !stated.isEmpty());
  }

  private static String accepted(Key key, boolean isShared) {
    if (isShared) {
      return "several have this name: the code of the %s is accepted".formatted(key.word());
    }
    return key.isRequired()
        ? "a %s of the list is accepted, a new line needs one".formatted(key.word())
        : "a %s of the list, its code or its name is accepted, or a blank".formatted(key.word());
  }

  private Optional<Integer> year(Cell cell) {
    Optional<Integer> year =
        Found.number(cell)
            .filter(number -> number.stripTrailingZeros().scale() <= 0)
            .filter(number -> number.compareTo(BigDecimal.valueOf(InputFormulas.FIRST_YEAR)) >= 0)
            .filter(number -> number.compareTo(BigDecimal.valueOf(InputFormulas.LAST_YEAR)) <= 0)
            .map(BigDecimal::intValueExact);
    if (year.isEmpty()) {
      problems.add(cell, YEAR);
    }
    return year;
  }
}
