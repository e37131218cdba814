package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.OriginFields;

/** Reports of outcomes, and the projects that made them. */
public final class Reports {
  static final Field TAGS = Field.text("event_tags", "tags of the report");
  static final Field IS_SIMULATED = Field.flag("is_simulated", "the report or its project is");
  static final Field OUTCOME_DIFFERS =
      Field.flag("outcome_differs", "another project reports the outcome otherwise");
  private static final Field IN_FORCE = Field.flag("in_force", "the report has a say");
  private static final Field NEWEST = Field.text("newest", "newest report of the outcome");

  private static final List<Field> SAID =
      List.of(
          Inputs.OUTCOME_KIND,
          Keys.FISCAL_YEAR,
          Inputs.QUANTITY,
          Inputs.DENOMINATOR,
          Coverage.HAPPENED);

  static final List<Field> PROJECT_COLUMNS =
      List.of(
          Keys.MINISTRY,
          Keys.INTEGRATED_PROJECT,
          Keys.PROGRAMME,
          Keys.PHASE,
          Keys.PURPOSE,
          Inputs.DISEASE_AREAS);

  private Reports() {}

  /** The newest report of an outcome, over all its projects, says what and when it was. */
  public static Dataset<Row> of(Dataset<Row> versions, Apart apart) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Inputs.OUTCOME.col(),
                Keys.PROJECT.col(),
                Inputs.OUTCOME_KIND.col(),
                Keys.FISCAL_YEAR.from(year()),
                Inputs.QUANTITY.from(coalesce(Inputs.QUANTITY.col(), lit(1))),
                Inputs.DENOMINATOR.col(),
                Coverage.HAPPENED.from(Coverage.happened()),
                Keys.STATUS.col(),
                Keys.REPORTED_ON.col(),
                TAGS.from(Inputs.TAGS.col()),
                Keys.SIMULATED.col(),
                Keys.WHY_NOT.col(),
                OriginFields.FILE.col(),
                OriginFields.RECORD.col()));
    if (Alone.isKnownOf(versions)) {
      columns.add(OriginFields.ALONE.col());
    }
    return agreed(versions.select(columns.toArray(Column[]::new)), apart);
  }

  static Column year() {
    return coalesce(Keys.FISCAL_YEAR.col(), Rules.fiscalYear(Inputs.OCCURRED_ON));
  }

  private static Dataset<Row> agreed(Dataset<Row> reports, Apart apart) {
    return Alone.apart(
            reports.withColumn(IN_FORCE.name(), Keys.WHY_NOT.col().isNull()),
            Reports::asItSays,
            others ->
                apart.of(
                    others,
                    List.of(Inputs.OUTCOME, IN_FORCE),
                    Reports::asItSays,
                    Reports::asTheNewestSays))
        .drop(IN_FORCE.name());
  }

  private static Dataset<Row> asItSays(Dataset<Row> reports) {
    return reports.withColumn(OUTCOME_DIFFERS.name(), lit(false));
  }

  /** What is not in force has no say, and is told nothing. */
  private static Dataset<Row> asTheNewestSays(Dataset<Row> reports) {
    WindowSpec newestFirst =
        Window.partitionBy(Inputs.OUTCOME.col(), IN_FORCE.col())
            .orderBy(Keys.REPORTED_ON.col().desc_nulls_last(), Keys.PROJECT.col().asc_nulls_last())
            .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    Column own = struct(SAID.stream().map(Field::col).toArray(Column[]::new));
    Dataset<Row> beside =
        reports.withColumn(
            NEWEST.name(), when(IN_FORCE.col(), first(own).over(newestFirst)).otherwise(own));
    List<Column> columns = new ArrayList<>();
    for (String name : reports.columns()) {
      boolean isSaid = SAID.stream().anyMatch(field -> field.name().equals(name));
      columns.add(isSaid ? NEWEST.col().getField(name).as(name) : reports.col(name));
    }
    columns.add(OUTCOME_DIFFERS.from(differs()));
    return beside.select(columns.toArray(Column[]::new));
  }

  /** The day is of use only where the year is known no better: it is no disagreement. */
  private static Column differs() {
    return SAID.stream()
        .filter(field -> !field.equals(Coverage.HAPPENED))
        .map(field -> not(field.col().eqNullSafe(NEWEST.col().getField(field.name()))))
        .reduce(Column::or)
        .orElseThrow();
  }

  /** The same beside the projects that made them. */
  public static Dataset<Row> ofProjects(Dataset<Row> reports, Dataset<Row> projects) {
    List<Column> columns = new ArrayList<>();
    columns.add(Keys.PROJECT.col());
    PROJECT_COLUMNS.forEach(field -> columns.add(field.col()));
    Field projectSimulated = Keys.SIMULATED.named("project_simulated");
    columns.add(projectSimulated.from(Keys.SIMULATED.col()));
    Dataset<Row> owners = projects.select(columns.toArray(Column[]::new));
    return reports
        .join(owners, new String[] {Keys.PROJECT.name()}, "left")
        .withColumn(
            IS_SIMULATED.name(),
            coalesce(Keys.SIMULATED.col(), lit(false))
                .or(coalesce(projectSimulated.col(), lit(false))))
        .drop(projectSimulated.name());
  }
}
