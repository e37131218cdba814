package tassei.figures.stand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.contract.row.AttainmentRow;
import tassei.contract.words.Word;
import tassei.figures.kpi.Passage;
import tassei.figures.kpi.Passage.Cause;

/** How the indicators stood a year before, and what led from there to how they stand now. */
public final class EarlierStand {
  private static final List<Cause> AS_LISTED =
      List.of(Cause.NEW_YEAR, Cause.UPDATE, Cause.REVISION, Cause.INPUT);

  private final Stand then;
  private final Stand now;
  private final Passages passages;

  private EarlierStand(Stand then, Stand now) {
    this.then = then;
    this.now = now;
    this.passages = new Passages(then, now);
  }

  /** As report.json lists it; nothing where no figure was known then. */
  public static Optional<Map<String, Object>> listed(Stand then, Stand now) {
    boolean isKnown = then.kpis().keySet().stream().anyMatch(kpi -> then.actual(kpi) != null);
    return isKnown ? Optional.of(new EarlierStand(then, now).listed()) : Optional.empty();
  }

  private Map<String, Object> listed() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String kpi : now.kpis().keySet()) {
      if (then.has(kpi)) {
        rows.add(row(kpi));
      }
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("as_of", then.horizon().asOf().toString());
    fields.put("rows", rows);
    return fields;
  }

  private Map<String, Object> row(String kpi) {
    AttainmentRow stood = then.attained().get(kpi);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kpi", kpi);
    fields.put("actual", plain(stood.actual()));
    fields.put("judgement", code(stood.judgement()));
    fields.put("outlook", code(stood.outlook()));
    fields.put("p_attain", plain(stood.forecast().pAttain()));
    fields.put("attained_for_good", stood.attainedForGood());
    boolean isKnown = stood.actual() != null && now.actual(kpi) != null;
    Map<Cause, BigDecimal> sums = Passage.sums(passages.steps(kpi));
    for (Cause cause : AS_LISTED) {
      fields.put(cause.code().replace('-', '_'), isKnown ? plain(sums.get(cause)) : null);
    }
    return fields;
  }

  private static String code(Word word) {
    return word == null ? null : word.code();
  }

  private static BigDecimal plain(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
