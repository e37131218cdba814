package tassei.reports.model.kpi;

import java.math.BigDecimal;
import tassei.reports.model.value.Name;

/**
 * A published figure of a KPI, the newest of its years.
 *
 * @param fromFiscalYear the first year it covers; null where it is of one year
 * @param cumulative since the beginning, not of its own years alone
 * @param about whether it was published as 約
 * @param denominator of a ratio, else null
 * @param text what the document says with or instead of the number
 */
public record PublishedFigure(
    Integer fromFiscalYear,
    int fiscalYear,
    boolean cumulative,
    BigDecimal actual,
    boolean about,
    BigDecimal denominator,
    Name text,
    boolean provisional,
    String reportedOn,
    String source,
    String note) {

  /** Whether it is of several years, and so of none of them. */
  public boolean isSpan() {
    return fromFiscalYear != null && fromFiscalYear != fiscalYear;
  }

  public PublishedFigure from(String otherSource, String otherNote) {
    return new PublishedFigure(
        fromFiscalYear,
        fiscalYear,
        cumulative,
        actual,
        about,
        denominator,
        text,
        provisional,
        reportedOn,
        otherSource,
        otherNote);
  }
}
