package tassei.figures.event;

import java.io.Serializable;
import tassei.contract.words.WhyNot;

/**
 * A report of the kind and place of an indicator.
 *
 * @param whyNot null: it counts
 */
public record KpiEvent(String kpi, AgreedReport report, WhyNot whyNot) implements Serializable {

  public boolean isCounted() {
    return whyNot == null;
  }

  /** It counts, or would but for another report of the same outcome. */
  public boolean isMatching() {
    return whyNot == null || whyNot == WhyNot.SHARED;
  }
}
