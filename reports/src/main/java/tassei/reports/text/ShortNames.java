package tassei.reports.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tassei.reports.document.Language;
import tassei.reports.model.Kpi;

/**
 * Names of KPIs without what stands in brackets at their end, where that leaves them distinct among
 * their neighbours. Parts keep their whole name: it says what they are a part of.
 */
public final class ShortNames {
  private static final Pattern BRACKETS = Pattern.compile("(\\s*[（(][^（()）]*[）)])+$");

  private final Language language;
  private final Map<String, Long> owners = new HashMap<>();

  public ShortNames(List<Kpi> among, Language language) {
    this.language = language;
    among.forEach(kpi -> owners.merge(cut(kpi), 1L, Long::sum));
  }

  public String of(Kpi kpi) {
    String cut = cut(kpi);
    return owners.getOrDefault(cut, 0L) > 1 ? kpi.name(language) : cut;
  }

  private String cut(Kpi kpi) {
    String name = kpi.name(language);
    String cut = BRACKETS.matcher(name).replaceFirst("");
    return kpi.isPart() || cut.isEmpty() ? name : cut;
  }
}
