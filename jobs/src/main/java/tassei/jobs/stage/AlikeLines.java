package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/**
 * Lines that no level tells apart, summed: there are far fewer of them than of lines, and a sum of
 * sums is the sum.
 */
final class AlikeLines {
  static final Field SIGN =
      new Field("sign", DataTypes.IntegerType, "1: in scope; -1: its envelope is; 0: both are");

  /** Two hashes of the lines: sums of the same lines, and no others, have the same. */
  static final List<Field> MARKS =
      List.of(Field.count("mark", "hash of the lines"), Field.count("other_mark", "another"));

  private static final Field OWN_SCOPES = Field.text("own_scopes", "scopes of the line");
  private static final Field WHOLE_SCOPES = Field.text("whole_scopes", "scopes of its envelope");
  private static final Field ENTRY = Field.text("entry", "a scope and a sign");

  private static final Map<Field, Field> OF_ENVELOPE =
      Map.of(
          Keys.MINISTRY, Lines.ENVELOPE_MINISTRY,
          Keys.INTEGRATED_PROJECT, Lines.ENVELOPE_PROJECT,
          Keys.RECIPIENT, Lines.ENVELOPE_RECIPIENT,
          Keys.ACCOUNT, Lines.ENVELOPE_ACCOUNT);

  private AlikeLines() {}

  /** With amount, precision and number of lines of each. */
  static Dataset<Row> of(Dataset<Row> lines) {
    List<Column> keys = new ArrayList<>();
    BudgetRollup.TABLE_KEYS.forEach(key -> keys.add(key.col()));
    BudgetRollup.KEYS.forEach(key -> keys.add(key.col()));
    OF_ENVELOPE.values().forEach(key -> keys.add(key.col()));
    keys.add(Lines.PROGRAMMES.col());
    keys.add(Lines.ENVELOPE_PROGRAMMES.col());
    keys.add(Lines.IN_ENVELOPE.col());
    return lines
        .groupBy(keys.toArray(Column[]::new))
        .agg(
            Results.AMOUNT_YEN.from(sum(Results.AMOUNT_YEN.col())),
            Results.PRECISION_YEN.from(sum(Results.PRECISION_YEN.col())),
            Results.LINES.from(count(lit(1))),
            Keys.LINE.from(max(Keys.LINE.col())),
            MARKS.get(0).from(bit_xor(xxhash64(Keys.LINE.col()))),
            MARKS.get(1).from(bit_xor(xxhash64(Keys.LINE.col(), lit(1)))));
  }

  /** Each once for every scope that it or its envelope stands in. */
  static Dataset<Row> inScopes(Dataset<Row> alike, List<String> levels) {
    Map<Field, Column> own = new LinkedHashMap<>();
    Map<Field, Column> whole = new LinkedHashMap<>();
    for (Field key : BudgetRollup.KEYS) {
      own.put(key, key.col());
      whole.put(key, OF_ENVELOPE.getOrDefault(key, key).col());
    }
    Column ownScopes = Levels.all(levels, own, Map.of(Keys.PROGRAMME, Lines.PROGRAMMES.col()));
    Column wholeScopes =
        Levels.all(levels, whole, Map.of(Keys.PROGRAMME, Lines.ENVELOPE_PROGRAMMES.col()));
    return alike
        .withColumn(OWN_SCOPES.name(), ownScopes)
        .withColumn(WHOLE_SCOPES.name(), when(Lines.IN_ENVELOPE.col(), wholeScopes))
        .withColumn(ENTRY.name(), explode(entries()))
        .withColumn(Levels.SCOPE.name(), ENTRY.col().getField(Levels.SCOPE.name()))
        .withColumn(SIGN.name(), ENTRY.col().getField(SIGN.name()));
  }

  private static Column entries() {
    Column own = OWN_SCOPES.col();
    Column whole = WHOLE_SCOPES.col();
    Column outside = array_except(whole, own);
    Column signed =
        concat(
            transform(
                own, scope -> entry(scope, when(array_contains(whole, scope), 0).otherwise(1))),
            transform(outside, scope -> entry(scope, lit(-1))));
    return coalesce(signed, transform(own, scope -> entry(scope, lit(1))));
  }

  private static Column entry(Column scope, Column sign) {
    return struct(scope.as(Levels.SCOPE.name()), SIGN.from(sign));
  }
}
