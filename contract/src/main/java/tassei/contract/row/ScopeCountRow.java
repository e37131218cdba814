package tassei.contract.row;

import java.math.BigDecimal;
import java.util.List;
import tassei.contract.EventScope;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;
import tassei.contract.words.EventKey;

/**
 * A row of {@code kpi_by_scope}: outcomes of an indicator that projects of a scope report.
 *
 * @param fiscalYear null: not told
 * @param outcomes each once
 * @param shared of these, reported by more than one project of the scope
 */
public record ScopeCountRow(
    EventScope scope,
    String kpi,
    Integer fiscalYear,
    BigDecimal quantity,
    long outcomes,
    long shared) {
  public static final RowTable<ScopeCountRow> TABLE =
      new RowTable<>(
          "kpi_by_scope",
          List.of(
              new RowColumn<>(Keys.LEVEL, row -> row.scope().level()),
              new RowColumn<>(Keys.KPI, ScopeCountRow::kpi),
              new RowColumn<>(Keys.FISCAL_YEAR, ScopeCountRow::fiscalYear),
              new RowColumn<>(Keys.MINISTRY, row -> row.scope().of(EventKey.MINISTRY)),
              new RowColumn<>(
                  Keys.INTEGRATED_PROJECT, row -> row.scope().of(EventKey.INTEGRATED_PROJECT)),
              new RowColumn<>(Keys.PROGRAMME, row -> row.scope().of(EventKey.PROGRAMME)),
              new RowColumn<>(Results.DISEASE_AREA, row -> row.scope().of(EventKey.DISEASE_AREA)),
              new RowColumn<>(Keys.PHASE, row -> row.scope().of(EventKey.PHASE)),
              new RowColumn<>(Keys.PURPOSE, row -> row.scope().of(EventKey.PURPOSE)),
              new RowColumn<>(Keys.QUANTITY, ScopeCountRow::quantity),
              new RowColumn<>(Results.DISTINCT_OUTCOMES, ScopeCountRow::outcomes),
              new RowColumn<>(Results.SHARED_OUTCOMES, ScopeCountRow::shared)));
}
