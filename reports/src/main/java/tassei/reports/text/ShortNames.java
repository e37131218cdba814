package tassei.reports.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tassei.reports.model.kpi.ReportedKpi;

/**
 * Names of KPIs without what stands in brackets at their end, where that leaves them distinct among
 * their neighbours. A part is named after what it is a part of.
 */
public final class ShortNames {
  private static final Pattern BRACKETS = Pattern.compile("(\\s*[（(][^（()）]*[）)])+$");

  /** What names of integrated projects end with, and pages leave away. */
  private static final List<String> PROJECT = List.of("プロジェクト", " Project");

  private final Wording wording;
  private final Map<String, ReportedKpi> byCode = new HashMap<>();
  private final Map<String, Long> owners = new HashMap<>();

  public ShortNames(List<ReportedKpi> among, Wording wording) {
    this.wording = wording;
    for (ReportedKpi kpi : among) {
      byCode.put(kpi.code(), kpi);
      owners.merge(cut(kpi), 1L, Long::sum);
    }
  }

  public String of(ReportedKpi kpi) {
    ReportedKpi whole = byCode.get(kpi.partOf());
    if (kpi.isPart()) {
      return whole == null || whole.isPart()
          ? kpi.name(wording.language())
          : wording.say("common.part", of(whole), cut(kpi));
    }
    String cut = cut(kpi);
    return owners.getOrDefault(cut, 0L) > 1 ? kpi.name(wording.language()) : cut;
  }

  private String cut(ReportedKpi kpi) {
    return withoutBrackets(kpi.name(wording.language()));
  }

  /** The name of a project without the word that every one of them ends with. */
  public static String ofProject(String name) {
    for (String end : PROJECT) {
      if (name.endsWith(end) && name.length() > end.length()) {
        return name.substring(0, name.length() - end.length());
      }
    }
    return name;
  }

  /** A name without what stands in brackets at its end; the name where nothing else is left. */
  public static String withoutBrackets(String name) {
    String cut = BRACKETS.matcher(name).replaceFirst("");
    return cut.isEmpty() ? name : cut;
  }
}
