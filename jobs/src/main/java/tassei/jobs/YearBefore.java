package tassei.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import tassei.figures.kpi.Passage;
import tassei.jobs.io.Keep;

/** How the indicators stood a year before, and what led from there to how they stand now. */
final class YearBefore {
  /** Columns of the table of attainment that are told as they stood. */
  private static final List<String> AS_IT_STOOD =
      List.of("judgement", "outlook", "p_attain", "attained_for_good");

  private final Stand then;
  private final Stand now;
  private final Passages passages;

  private YearBefore(Stand then, Stand now, Passages passages) {
    this.then = then;
    this.now = now;
    this.passages = passages;
  }

  /** As report.json lists it; nothing where no figure was known then. */
  static Optional<Map<String, Object>> listed(Stand then, Stand now, Keep keep) {
    boolean isKnown = then.kpis().keySet().stream().anyMatch(kpi -> then.actual(kpi) != null);
    return isKnown
        ? Optional.of(new YearBefore(then, now, Passages.of(then, now, keep)).listed())
        : Optional.empty();
  }

  private Map<String, Object> listed() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String kpi : now.kpis().keySet()) {
      if (then.kpis().containsKey(kpi)) {
        rows.add(row(kpi));
      }
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("as_of", then.horizon().asOf().toString());
    fields.put("rows", rows);
    return fields;
  }

  private Map<String, Object> row(String kpi) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kpi", kpi);
    fields.put("actual", plain(then.actual(kpi)));
    Row attained = then.attained().get(kpi);
    List<String> columns = Arrays.asList(attained.schema().fieldNames());
    for (String column : AS_IT_STOOD) {
      Object value = columns.contains(column) ? attained.getAs(column) : null;
      fields.put(column, value instanceof BigDecimal number ? plain(number) : value);
    }
    boolean isKnown = then.actual(kpi) != null && now.actual(kpi) != null;
    Map<Passage.Cause, BigDecimal> sums = Passage.sums(passages.steps(kpi));
    for (Passage.Cause cause :
        List.of(
            Passage.Cause.NEW_YEAR,
            Passage.Cause.UPDATE,
            Passage.Cause.REVISION,
            Passage.Cause.INPUT)) {
      String name = cause.code().replace('-', '_');
      fields.put(name, isKnown ? plain(sums.get(cause)) : null);
    }
    return fields;
  }

  private static BigDecimal plain(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
