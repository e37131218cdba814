package tassei.contract.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import tassei.contract.words.SourceKind;
import tassei.contract.words.Status;

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
    LocalDate reportedOn) {}
