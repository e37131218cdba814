package tassei.contract.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;
import tassei.contract.words.SourceKind;
import tassei.contract.words.Status;
import tassei.contract.words.Word;

/**
 * A row of {@code kpi_yearly}: what a year brought, and what had come together by then.
 *
 * @param yearly null: not known
 * @param cumulative null: not known, or nothing that adds up
 * @param reportedOn the newest day of its figures; null: none is dated
 */
public record YearlyRow(
    String kpi,
    int fiscalYear,
    BigDecimal yearly,
    BigDecimal cumulative,
    Status status,
    SourceKind sourceKind,
    LocalDate reportedOn) {
  public static final RowTable<YearlyRow> TABLE =
      new RowTable<>(
          "kpi_yearly",
          List.of(
              new RowColumn<>(Keys.KPI, YearlyRow::kpi),
              new RowColumn<>(Keys.FISCAL_YEAR, YearlyRow::fiscalYear),
              new RowColumn<>(Results.YEARLY, YearlyRow::yearly),
              new RowColumn<>(Results.CUMULATIVE, YearlyRow::cumulative),
              new RowColumn<>(Keys.STATUS, row -> Word.written(row.status())),
              new RowColumn<>(Results.SOURCE_KIND, row -> Word.written(row.sourceKind())),
              new RowColumn<>(Keys.REPORTED_ON, YearlyRow::reportedOn)));
}
