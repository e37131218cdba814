package tassei.jobs.stage;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/** What codes are called. Reference tables, small enough for every worker to hold. */
public final class CodeNames implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> STAGES_JA =
      Map.of(
          "request", "概算要求額",
          "draft", "概算決定額（予算案）",
          "initial", "当初予算額",
          "supplementary", "補正予算額",
          "adjustment", "調整額",
          "carried-in", "前年度繰越額",
          "carried-out", "翌年度繰越額",
          "reserve", "予備費使用額",
          "executed", "執行額");
  private static final Map<String, String> STAGES_EN =
      Map.of(
          "request", "budget request",
          "draft", "draft budget",
          "initial", "initial budget",
          "supplementary", "supplementary budget",
          "adjustment", "adjustment",
          "carried-in", "carried in",
          "carried-out", "carried out",
          "reserve", "reserve spent",
          "executed", "executed budget");

  private final HashMap<String, String> japanese = new HashMap<>();
  private final HashMap<String, String> english = new HashMap<>();

  private CodeNames() {}

  /** Of ministries, integrated projects and programmes, and of codes that have no table. */
  public static CodeNames of(
      Dataset<Row> ministries,
      Dataset<Row> projects,
      Dataset<Row> programmes,
      Dataset<Row> otherNames) {
    CodeNames names = new CodeNames();
    names.learn(ministries, lit(Keys.MINISTRY.name()), Keys.MINISTRY);
    names.learn(projects, lit(Keys.INTEGRATED_PROJECT.name()), Keys.INTEGRATED_PROJECT);
    names.learn(programmes, lit(Keys.PROGRAMME.name()), Keys.PROGRAMME);
    names.learn(otherNames, Inputs.NAMED_COLUMN.col(), Inputs.CODE);
    return names;
  }

  private void learn(Dataset<Row> table, Column column, Field code) {
    Column key = concat(column, lit(" "), code.col());
    for (Row row : table.select(key, Keys.NAME_JA.col(), Keys.NAME_EN.col()).collectAsList()) {
      japanese.put(row.getString(0), row.getString(1));
      english.put(row.getString(0), row.getString(2));
    }
  }

  /** A line in Japanese: who, which year and stage, how much. */
  Column ofLineJa() {
    UDF1<Row, String> name =
        line ->
            String.join("　", subject(japanese, line))
                + " "
                + JapaneseYears.named(line.<Integer>getAs(Keys.FISCAL_YEAR.name()))
                + STAGES_JA.get(line.<String>getAs(Keys.STAGE.name()))
                + Yen.inJapanese(line.<BigDecimal>getAs(Results.AMOUNT_YEN.name()));
    return Exact.toldOf(line(), name, DataTypes.StringType);
  }

  /** A line in English. */
  Column ofLineEn() {
    UDF1<Row, String> name =
        line ->
            String.join(", ", subject(english, line))
                + ", FY"
                + line.<Integer>getAs(Keys.FISCAL_YEAR.name())
                + " "
                + STAGES_EN.get(line.<String>getAs(Keys.STAGE.name()))
                + " of "
                + Yen.inEnglish(line.<BigDecimal>getAs(Results.AMOUNT_YEN.name()));
    return Exact.toldOf(line(), name, DataTypes.StringType);
  }

  private static Column line() {
    return struct(
        Keys.COLLECTION.col(),
        Keys.MINISTRY.col(),
        Keys.INTEGRATED_PROJECT.col(),
        Keys.PROGRAMME.col(),
        Keys.FISCAL_YEAR.col(),
        Keys.STAGE.col(),
        Results.AMOUNT_YEN.col());
  }

  /** The keys that are known; of a line that has none, the table it stands in. */
  private static List<String> subject(Map<String, String> names, Row line) {
    List<String> known = new ArrayList<>();
    for (Field key : List.of(Keys.MINISTRY, Keys.INTEGRATED_PROJECT, Keys.PROGRAMME)) {
      String code = line.getAs(key.name());
      if (code != null && !code.equals(Keys.OUTSIDE)) {
        known.add(names.getOrDefault(key.name() + " " + code, code));
      }
    }
    String collection = line.getAs(Keys.COLLECTION.name());
    return known.isEmpty()
        ? List.of(names.getOrDefault(Keys.COLLECTION.name() + " " + collection, collection))
        : known;
  }
}
