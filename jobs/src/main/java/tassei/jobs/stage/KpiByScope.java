package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.ResultTables;
import tassei.jobs.table.Results;

/** Outcomes of each indicator at every level; one that several projects report counts once. */
public final class KpiByScope {
  static final List<Field> KEYS =
      List.of(
          Keys.MINISTRY,
          Keys.INTEGRATED_PROJECT,
          Keys.PROGRAMME,
          Results.DISEASE_AREA,
          Keys.PHASE,
          Keys.PURPOSE);

  private static final Field REPORTS = Field.count("reports", "projects that report the outcome");

  private static final Field OWNED = Field.flag("owned", "some project made it");

  private KpiByScope() {}

  public static Dataset<Row> of(Dataset<Row> events, List<String> levels) {
    Dataset<Row> sums =
        Alone.apart(
                KpiEvents.matching(events),
                alone -> ofAlone(alone, levels),
                others -> ofOthers(others, levels))
            .groupBy(Levels.SCOPE.col(), Keys.KPI.col(), Keys.FISCAL_YEAR.col())
            .agg(
                Inputs.QUANTITY.from(sum(Inputs.QUANTITY.col())),
                Results.DISTINCT_OUTCOMES.from(sum(Results.DISTINCT_OUTCOMES.col())),
                Results.SHARED_OUTCOMES.from(sum(Results.SHARED_OUTCOMES.col())));
    return ResultTables.KPI_BY_SCOPE.conform(sums.select(unpacked()));
  }

  /** Summed by what scopes are made of before they are laid into scopes. */
  private static Dataset<Row> ofAlone(Dataset<Row> events, List<String> levels) {
    List<Column> place = new ArrayList<>();
    Reports.PROJECT_COLUMNS.forEach(field -> place.add(field.col()));
    place.add(OWNED.from(Keys.PROJECT.col().isNotNull()));
    place.add(Keys.KPI.col());
    place.add(Keys.FISCAL_YEAR.col());
    Dataset<Row> sums =
        events
            .groupBy(place.toArray(Column[]::new))
            .agg(
                Inputs.QUANTITY.from(sum(Inputs.QUANTITY.col())),
                Results.DISTINCT_OUTCOMES.from(count(lit(1))));
    return scoped(sums, levels, OWNED.col())
        .select(
            Levels.SCOPE.col(),
            Keys.KPI.col(),
            Keys.FISCAL_YEAR.col(),
            Inputs.QUANTITY.col(),
            Results.DISTINCT_OUTCOMES.col(),
            Results.SHARED_OUTCOMES.from(lit(0)));
  }

  private static Dataset<Row> ofOthers(Dataset<Row> events, List<String> levels) {
    return scoped(events, levels, Keys.PROJECT.col().isNotNull())
        .groupBy(Levels.SCOPE.col(), Keys.KPI.col(), Keys.FISCAL_YEAR.col(), Inputs.OUTCOME.col())
        .agg(
            Inputs.QUANTITY.from(min(Inputs.QUANTITY.col())),
            REPORTS.from(count(Keys.PROJECT.col())))
        .select(
            Levels.SCOPE.col(),
            Keys.KPI.col(),
            Keys.FISCAL_YEAR.col(),
            Inputs.QUANTITY.col(),
            Results.DISTINCT_OUTCOMES.from(lit(1)),
            Results.SHARED_OUTCOMES.from(REPORTS.col().gt(1).cast(DataTypes.LongType)));
  }

  /** What no project made stands in the national scope alone. */
  private static Dataset<Row> scoped(Dataset<Row> rows, List<String> levels, Column owned) {
    Column areas = array_distinct(split(Inputs.DISEASE_AREAS.col(), ";"));
    Dataset<Row> scoped =
        rows.withColumn(
            Levels.SCOPE.name(), Levels.scopes(levels, KEYS, Map.of(Results.DISEASE_AREA, areas)));
    Column national = Levels.SCOPE.col().getField(Keys.LEVEL.name()).equalTo("total");
    return scoped.filter(owned.or(national));
  }

  private static Column[] unpacked() {
    List<Column> columns = new ArrayList<>();
    columns.add(Keys.LEVEL.from(Levels.SCOPE.col().getField(Keys.LEVEL.name())));
    KEYS.forEach(key -> columns.add(key.from(Levels.SCOPE.col().getField(key.name()))));
    columns.add(Keys.KPI.col());
    columns.add(Keys.FISCAL_YEAR.col());
    columns.add(Inputs.QUANTITY.col());
    columns.add(Results.DISTINCT_OUTCOMES.col());
    columns.add(Results.SHARED_OUTCOMES.col());
    return columns.toArray(Column[]::new);
  }
}
