package tassei.reports.model.change;

import java.util.List;
import tassei.reports.model.value.Bounded;

/**
 * What changed: against earlier reports of the same data, or against a compared run.
 *
 * @param figures published figures restated in the data
 * @param outcomes how many reports of outcomes replaced an earlier one
 * @param outcomesRevised of these, how many say another quantity
 * @param compared figures that differ from the compared run
 */
public record Changes(
    Bounded<Restatement> figures,
    long outcomes,
    long outcomesRevised,
    Bounded<Restatement> compared) {

  public List<Restatement> comparedOf(String table) {
    return compared.rows().stream().filter(row -> row.table().equals(table)).toList();
  }
}
