package tassei.reports.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tassei.reports.model.kpi.Kpi;

/**
 * Names of KPIs without what stands in brackets at their end, where that leaves them distinct among
 * their neighbours. A part is named after what it is a part of.
 */
public final class ShortNames {
  private static final Pattern BRACKETS = Pattern.compile("(\\s*[（(][^（()）]*[）)])+$");

  private final Wording wording;
  private final Map<String, Kpi> byCode = new HashMap<>();
  private final Map<String, Long> owners = new HashMap<>();

  public ShortNames(List<Kpi> among, Wording wording) {
    this.wording = wording;
    for (Kpi kpi : among) {
      byCode.put(kpi.code(), kpi);
      owners.merge(cut(kpi), 1L, Long::sum);
    }
  }

  public String of(Kpi kpi) {
    Kpi whole = byCode.get(kpi.partOf());
    if (kpi.isPart()) {
      return whole == null || whole.isPart()
          ? kpi.name(wording.language())
          : wording.say("common.part", of(whole), cut(kpi));
    }
    String cut = cut(kpi);
    return owners.getOrDefault(cut, 0L) > 1 ? kpi.name(wording.language()) : cut;
  }

  private String cut(Kpi kpi) {
    String name = kpi.name(wording.language());
    String cut = BRACKETS.matcher(name).replaceFirst("");
    return cut.isEmpty() ? name : cut;
  }
}
