package tassei.jobs.stage;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.OriginFields;
import tassei.jobs.table.Results;

/** Columns of a budget line on its way from the document to the rollup. */
public final class Lines {
  private static final DataType TEXTS = DataTypes.createArrayType(DataTypes.StringType);

  static final Field ABOUT = Field.flag("amount_about", "written with 約");
  static final Field TOLERANCE_YEN =
      Field.number("tolerance_yen", "half the digits of the line and of its pieces");
  static final Field PROGRAMMES =
      new Field("programmes", TEXTS, "the programme and every programme above it");
  static final Field ENVELOPE_MINISTRY = Keys.MINISTRY.named("envelope_ministry");
  static final Field ENVELOPE_PROJECT = Keys.INTEGRATED_PROJECT.named("envelope_project");
  static final Field ENVELOPE_PROGRAMMES = PROGRAMMES.named("envelope_programmes");
  static final Field ENVELOPE_RECIPIENT = Keys.RECIPIENT.named("envelope_recipient");
  static final Field ENVELOPE_ACCOUNT = Keys.ACCOUNT.named("envelope_account");
  static final Field IN_ENVELOPE = Field.flag("in_envelope", "a piece of a line in force");
  static final Field PIECES = Field.count("pieces", "pieces of the line in force");
  static final Field OPEN = Field.flag("open", "holds more than its tolerance");

  /** Keys that a piece leaves blank when they are its envelope's. */
  static final List<Field> INHERITED =
      List.of(Keys.MINISTRY, Keys.INTEGRATED_PROJECT, Keys.PROGRAMME, Keys.RECIPIENT, Keys.ACCOUNT);

  /** A line as the document gives it, in yen. */
  static final List<Field> WRITTEN = written();

  /** A line as used: keys inherited, pieces taken off. */
  static final List<Field> USED = used();

  /** Lines and their envelopes stand in one collection, fiscal year and stage. */
  static final MapFunction<Row, String> SAME_TABLE =
      row ->
          String.join(
              "\u0001",
              row.<String>getAs(Keys.COLLECTION.name()),
              String.valueOf(row.<Integer>getAs(Keys.FISCAL_YEAR.name())),
              row.<String>getAs(Keys.STAGE.name()));

  private Lines() {}

  static StructType schema(List<Field> fields) {
    return new StructType(fields.stream().map(Field::struct).toArray(StructField[]::new));
  }

  private static List<Field> written() {
    List<Field> fields = new ArrayList<>();
    Budget.TABLE.entries().forEach(entry -> fields.add(entry.field()));
    fields.addAll(
        List.of(
            Results.AMOUNT_YEN,
            Results.PRECISION_YEN,
            ABOUT,
            Keys.WHY_NOT,
            OriginFields.FILE,
            OriginFields.RECORD));
    return List.copyOf(fields);
  }

  private static List<Field> used() {
    List<Field> fields = new ArrayList<>(written());
    fields.addAll(
        List.of(
            Results.COUNTED_YEN,
            TOLERANCE_YEN,
            PROGRAMMES,
            ENVELOPE_MINISTRY,
            ENVELOPE_PROJECT,
            ENVELOPE_PROGRAMMES,
            ENVELOPE_RECIPIENT,
            ENVELOPE_ACCOUNT,
            IN_ENVELOPE,
            PIECES,
            Keys.SCENARIO));
    return List.copyOf(fields);
  }
}
