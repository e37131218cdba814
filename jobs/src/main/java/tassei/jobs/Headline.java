package tassei.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.figures.kpi.Kpi;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/**
 * The budget a first page shows.
 *
 * @param all of the collection in that year and stage
 * @param outside of it what is surely in none of the plan's projects; null where nothing is
 */
record Headline(
    String collection,
    int year,
    String stage,
    BigDecimal all,
    boolean atLeast,
    BigDecimal outside) {
  private static final String INITIAL = "initial";
  private static final String OUTSIDE = "(outside)";
  private static final Comparator<Headline> OF_NEWEST_YEAR =
      Comparator.comparing(Headline::year).thenComparing(total -> total.stage().equals(INITIAL));

  /**
   * The newest year of the collection that is asked for, else of the one that is the largest then.
   *
   * @param asked collection; blank: the largest
   * @param sums names of sums of collections: no table, so none is the largest
   */
  static Optional<Headline> of(
      Dataset<Row> rollup, String asked, Set<String> sums, LocalDate asOf) {
    int last = Kpi.newestOver(asOf.minusDays(1)) + 2;
    List<Headline> totals =
        totals(rollup).stream()
            .filter(total -> total.year() <= last)
            .filter(total -> isMeant(total.collection(), asked, sums))
            .toList();
    Map<String, Headline> newest = new LinkedHashMap<>();
    for (Headline total : totals) {
      newest.merge(
          total.collection(),
          total,
          (one, other) -> OF_NEWEST_YEAR.compare(one, other) < 0 ? other : one);
    }
    return newest.values().stream()
        .max(
            Comparator.comparing(Headline::all)
                .thenComparing(Headline::collection, Comparator.reverseOrder()))
        .map(total -> total.less(rollup));
  }

  private static boolean isMeant(String collection, String asked, Set<String> sums) {
    return asked.isEmpty() ? !sums.contains(collection) : collection.equals(asked);
  }

  private static List<Headline> totals(Dataset<Row> rollup) {
    return at(rollup, "total").stream()
        .map(
            row ->
                new Headline(
                    text(row, Keys.COLLECTION),
                    row.getAs(Keys.FISCAL_YEAR.name()),
                    text(row, Keys.STAGE),
                    row.getAs(Results.AMOUNT_YEN.name()),
                    row.getAs(Results.AT_LEAST.name()),
                    null))
        .toList();
  }

  private static List<Row> at(Dataset<Row> rollup, String level) {
    return rollup
        .filter(Keys.LEVEL.is(level).and(Keys.STAGE.col().isin(INITIAL, "draft")))
        .select(
            Keys.COLLECTION.col(),
            Keys.FISCAL_YEAR.col(),
            Keys.STAGE.col(),
            Keys.INTEGRATED_PROJECT.col(),
            Results.AMOUNT_YEN.col(),
            Results.AT_LEAST.col())
        .collectAsList();
  }

  private Headline less(Dataset<Row> rollup) {
    BigDecimal beyond =
        at(rollup.filter(Keys.INTEGRATED_PROJECT.is(OUTSIDE)), "integrated_project").stream()
            .filter(row -> text(row, Keys.COLLECTION).equals(collection))
            .filter(row -> row.<Integer>getAs(Keys.FISCAL_YEAR.name()) == year)
            .filter(row -> text(row, Keys.STAGE).equals(stage))
            .map(row -> row.<BigDecimal>getAs(Results.AMOUNT_YEN.name()))
            .findFirst()
            .orElse(null);
    return new Headline(collection, year, stage, all, atLeast, beyond);
  }

  /** As report.json has it. */
  Map<String, Object> listed(LocalDate asOf) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("collection", collection);
    fields.put("fiscal_year", year);
    fields.put("stage", stage);
    fields.put("age_years", Kpi.newestOver(asOf.minusDays(1)) + 1 - year);
    fields.put("amount_yen", outside == null ? all : all.subtract(outside));
    fields.put("at_least", atLeast);
    fields.put("outside_yen", outside);
    return fields;
  }

  private static String text(Row row, Field field) {
    return row.getAs(field.name());
  }
}
