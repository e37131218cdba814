package tassei.reports.model.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.change.ChangeCause;

/** How indicators stood a year before the as-of day, out of the same data. */
public record Earlier(LocalDate asOf, List<Standing> rows) {

  /**
   * One indicator then, and what led from its actual then to the one now: then + newYear + update +
   * revision + input = now. Numbers are null where unknown; the causes all of them where either
   * actual is.
   *
   * @param outlook decided, likely, open or unlikely; empty where nothing was forecast
   * @param attainedForGood null where it was not attained
   * @param newYear what years brought that had no figure then
   * @param input what a changed definition makes
   */
  public record Standing(
      String kpi,
      BigDecimal actual,
      StatusMark judgement,
      String outlook,
      BigDecimal probability,
      Boolean attainedForGood,
      BigDecimal newYear,
      BigDecimal update,
      BigDecimal revision,
      BigDecimal input) {

    /** What a cause made of the actual; null where it is not known. */
    public BigDecimal by(ChangeCause kind) {
      return switch (kind) {
        case NEW_YEAR -> newYear;
        case UPDATE -> update;
        case REVISION -> revision;
        case INPUT -> input;
      };
    }
  }

  public Optional<Standing> of(String kpi) {
    return rows.stream().filter(row -> row.kpi().equals(kpi)).findFirst();
  }
}
