package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.FigureRows;
import tassei.jobs.table.Keys;

/** The scopes a control speaks of: its own and, for a change, the same a year earlier. */
final class ControlTerms {
  private static final DataType TEXTS = DataTypes.createArrayType(DataTypes.StringType);

  static final Field FIGURE = FigureRows.FIGURE;
  static final Field ROLE = FigureRows.ROLE.named("term_role");
  static final Field MEASURE = Keys.MEASURE.named("term_measure");
  static final Field BASIS = Keys.BASIS.named("term_basis");
  static final Field COLLECTIONS = list("term_collections");
  static final Field YEARS = list("term_years");
  static final Field MINISTRIES = list("term_ministries");
  static final Field PROJECTS = list("term_projects");
  static final Field PROGRAMMES = list("term_programmes");
  static final Field RECIPIENTS = list("term_recipients");
  static final Field ACCOUNTS = list("term_accounts");
  static final Field STAGES = list("term_stages");
  static final Field KPIS = list("term_kpis");
  static final Field LINES = list("term_lines");

  /** One value of a list, for a join to look up. */
  static final Field EACH = Field.text("term_each", "one of the values in scope");

  private ControlTerms() {}

  static Dataset<Row> of(Dataset<Row> controls, String table) {
    Dataset<Row> own = controls.filter(Controls.TABLE_NAME.is(table));
    Dataset<Row> changes = own.filter(Keys.MEASURE.is("change_pct"));
    return terms(own, "amount", split(Controls.YEARS.col(), ";"), split(Keys.STAGE.col(), ";"))
        .unionAll(terms(changes, "previous", yearBefore(), stagesBefore()));
  }

  /** A term once for each value of a list. */
  static Dataset<Row> each(Dataset<Row> terms, Field list) {
    return terms.withColumn(EACH.name(), explode(array_distinct(list.col())));
  }

  /** Blank: any. */
  static Column any(Field list, Column value) {
    return list.col().isNull().or(coalesce(array_contains(list.col(), value), lit(false)));
  }

  /** Blank: any; else the programme or one above it. */
  static Column anyAbove(Field list, Column programmes) {
    return list.col().isNull().or(coalesce(arrays_overlap(list.col(), programmes), lit(false)));
  }

  private static Dataset<Row> terms(
      Dataset<Row> controls, String role, Column years, Column stages) {
    List<Column> columns = new ArrayList<>();
    columns.add(FIGURE.from(concat(lit("control:"), Controls.CONTROL.col())));
    columns.add(ROLE.from(lit(role)));
    columns.add(MEASURE.from(Keys.MEASURE.col()));
    columns.add(BASIS.from(Keys.BASIS.col()));
    columns.add(YEARS.from(years));
    columns.add(STAGES.from(stages));
    columns.add(COLLECTIONS.from(split(Keys.COLLECTION.col(), ";")));
    columns.add(MINISTRIES.from(split(Keys.MINISTRY.col(), ";")));
    columns.add(PROJECTS.from(split(Keys.INTEGRATED_PROJECT.col(), ";")));
    columns.add(PROGRAMMES.from(split(Keys.PROGRAMME.col(), ";")));
    columns.add(RECIPIENTS.from(split(Keys.RECIPIENT.col(), ";")));
    columns.add(ACCOUNTS.from(split(Keys.ACCOUNT.col(), ";")));
    columns.add(KPIS.from(split(Keys.KPI.col(), ";")));
    columns.add(LINES.from(split(Keys.LINE.col(), ";")));
    return controls.select(columns.toArray(Column[]::new));
  }

  private static Column yearBefore() {
    return array(
        Controls.YEARS.col().cast(DataTypes.IntegerType).minus(1).cast(DataTypes.StringType));
  }

  /** A request and a draft are compared with last year's initial budget. */
  private static Column stagesBefore() {
    return transform(
        split(Keys.STAGE.col(), ";"),
        stage -> when(stage.isin("request", "draft"), lit("initial")).otherwise(stage));
  }

  private static Field list(String name) {
    return new Field(name, TEXTS, "values in scope; blank: any");
  }
}
