package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.split;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.OriginFields;

/**
 * Reports of outcomes that bear on nothing but the number of rows: in order, the only one of their
 * outcome, of a kind that no indicator asks for, in a year of some plan, with usual figures. Of a
 * national table they are most.
 */
public final class QuietOutcomes {
  private static final Field KIND = Field.text("asked_kind", "a kind some indicator counts");

  private QuietOutcomes() {}

  /** Of rows checked one by one; false where the project may be missing or the outcome repeat. */
  public static Column of(
      Dataset<Row> kpis, Dataset<Row> plans, Dataset<Row> controls, Column projectIsKnown) {
    Column anyAsked = lit(countsAll(controls));
    Column asked = Inputs.OUTCOME_KIND.col().isin(kinds(kpis).toArray());
    return Validation.isAccepted()
        .and(OriginFields.ALONE.col())
        .and(not(anyAsked))
        .and(not(coalesce(asked, lit(true))))
        .and(not(OddFigures.ofOutcome().isOdd()))
        .and(Keys.PROJECT.col().isNull().or(projectIsKnown))
        .and(Plans.hold(plans, Reports.year(), Reports.year()));
  }

  private static java.util.List<String> kinds(Dataset<Row> kpis) {
    return kpis
        .filter(Kpis.KINDS.col().isNotNull())
        .select(explode(split(Kpis.KINDS.col(), ";")).as(KIND.name()))
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether some control asks for outcomes whatever they count for. */
  private static boolean countsAll(Dataset<Row> controls) {
    return !controls
        .filter(Controls.TABLE_NAME.is("outcomes").and(Keys.KPI.col().isNull()))
        .isEmpty();
  }
}
