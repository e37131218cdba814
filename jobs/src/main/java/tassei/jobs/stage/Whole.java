package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/** The lines of a scope that are inside no other line of it: where it is one, it prints the sum. */
final class Whole {
  static final Field LINES = Field.count("wholes", "lines inside no other line of the scope");
  static final Field YEN = Field.yen("whole_yen", "what these print");
  static final Field LINE = Keys.LINE.named("whole_line");
  static final List<Field> KEYS =
      BudgetRollup.KEYS.stream().map(key -> key.named("whole_" + key.name())).toList();
  static final List<Field> FIELDS = fields();

  private Whole() {}

  static List<Column> sums() {
    Column isWhole = AlikeLines.SIGN.is(1);
    List<Column> sums = new ArrayList<>();
    sums.add(LINES.from(sum(when(isWhole, Results.LINES.col()).otherwise(0))));
    sums.add(YEN.from(sum(when(isWhole, Results.AMOUNT_YEN.col()))));
    sums.add(LINE.from(max(when(isWhole, Keys.LINE.col()))));
    for (int i = 0; i < KEYS.size(); i++) {
      sums.add(KEYS.get(i).from(max(when(isWhole, BudgetRollup.KEYS.get(i).col()))));
    }
    return sums;
  }

  /**
   * One line prints the sum of exactly this scope. A key beyond the scope's narrows it, unless all
   * that may belong to the scope names the same.
   */
  static Column prints() {
    Column prints =
        LINES.is(1).and(YEN.col().equalTo(Results.AMOUNT_YEN.col())).and(isOfItsOwnProgramme());
    for (int i = 0; i < KEYS.size(); i++) {
      Field key = BudgetRollup.KEYS.get(i);
      Column held = KEYS.get(i).col();
      Column alike =
          key.equals(Keys.PROGRAMME)
              ? array_contains(OpenLines.ALIKE_PROGRAMMES.col(), held)
              : held.equalTo(OpenLines.alike(key).col());
      prints = prints.and(key.col().isNotNull().or(held.isNull()).or(coalesce(alike, lit(false))));
    }
    return prints;
  }

  private static Column isOfItsOwnProgramme() {
    Column programme = Keys.PROGRAMME.col();
    Column own = programme.equalTo(Keys.PROGRAMME.named("whole_programme").col());
    return programme.isNull().or(coalesce(own, lit(false)));
  }

  private static List<Field> fields() {
    List<Field> fields = new ArrayList<>(List.of(LINES, YEN, LINE));
    fields.addAll(KEYS);
    return List.copyOf(fields);
  }
}
