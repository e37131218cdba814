package tassei.contract.row;

import java.math.BigDecimal;

/** A row of {@code kpi_outlook}: where a count will stand at the end of a year to come. */
public record OutlookRow(
    String kpi, int fiscalYear, BigDecimal p10, BigDecimal p50, BigDecimal p90) {}
