package tassei.contract.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;
import tassei.contract.words.Status;
import tassei.contract.words.WhyNot;
import tassei.contract.words.Word;

/**
 * A row of {@code kpi_events}: a report of the kind and place of an indicator.
 *
 * @param project null: no project made it
 * @param fiscalYear null: not told
 * @param denominator null: not told
 * @param whyNot null: it counts
 */
public record EventRow(
    String kpi,
    String outcome,
    String project,
    Integer fiscalYear,
    BigDecimal quantity,
    BigDecimal denominator,
    Status status,
    LocalDate reportedOn,
    WhyNot whyNot,
    String file,
    long record) {
  public static final RowTable<EventRow> TABLE =
      new RowTable<>(
          "kpi_events",
          List.of(
              new RowColumn<>(Keys.KPI, EventRow::kpi),
              new RowColumn<>(Keys.OUTCOME, EventRow::outcome),
              new RowColumn<>(Keys.PROJECT, EventRow::project),
              new RowColumn<>(Keys.FISCAL_YEAR, EventRow::fiscalYear),
              new RowColumn<>(Keys.QUANTITY, EventRow::quantity),
              new RowColumn<>(Keys.DENOMINATOR, EventRow::denominator),
              new RowColumn<>(Keys.STATUS, row -> Word.written(row.status())),
              new RowColumn<>(Keys.REPORTED_ON, EventRow::reportedOn),
              new RowColumn<>(Results.COUNTED, EventRow::isCounted),
              new RowColumn<>(Keys.WHY_NOT, row -> Word.written(row.whyNot())),
              new RowColumn<>(Keys.FILE, EventRow::file),
              new RowColumn<>(Keys.RECORD, EventRow::record)));

  public boolean isCounted() {
    return whyNot == null;
  }
}
