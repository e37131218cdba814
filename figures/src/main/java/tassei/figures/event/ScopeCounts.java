package tassei.figures.event;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tassei.contract.EventScope;
import tassei.contract.Scope;
import tassei.contract.words.EventKey;
import tassei.contract.words.Word;
import tassei.figures.input.ProjectsByCode;
import tassei.figures.input.ResearchProject;

/** Outcomes of each indicator at every level. */
public final class ScopeCounts implements Serializable {
  private final Map<String, List<EventKey>> levels = new HashMap<>();
  private final ProjectsByCode projects;

  /** Of each place that was asked about: projects are many, and stand in few places. */
  private final Map<ResearchProject, List<EventScope>> ofPlaces = new ConcurrentHashMap<>();

  private final Map<EventScope, EventScope> all = new ConcurrentHashMap<>();

  /**
   * To be asked of one outcome after the other.
   *
   * @param levels as the settings name them: keys joined by +, or total
   */
  public ScopeCounts(List<String> levels, ProjectsByCode projects) {
    this.projects = projects;
    levels.forEach(level -> this.levels.put(level, keys(level)));
  }

  private static List<EventKey> keys(String level) {
    return level.equals(EventScope.TOTAL)
        ? List.of()
        : Arrays.stream(level.split("\\+", -1))
            .map(key -> Word.of(EventKey.values(), key))
            .toList();
  }

  /**
   * What is counted.
   *
   * @param fiscalYear null: not told
   */
  public record Counted(String kpi, Integer fiscalYear, EventScope scope) implements Serializable {
    private static final int SPREAD = 0x9E3779B9;

    /** Spread, because years and codes that follow one another have hashes that do, and meet. */
    @Override
    public int hashCode() {
      int year = fiscalYear == null ? 0 : fiscalYear;
      return ((kpi.hashCode() * 31 + year) * SPREAD) ^ (scope.hashCode() * 31);
    }
  }

  /** What an outcome gives to one of these. */
  public record Part(Counted counted, ScopeCount sum) {}

  /** Of all events of one outcome, those that match their indicator. */
  public List<Part> of(List<KpiEvent> events) {
    return events.size() == 1 ? ofOne(events.get(0)) : ofSeveral(events);
  }

  /** What most outcomes are. */
  private List<Part> ofOne(KpiEvent event) {
    if (!event.isMatching()) {
      return List.of();
    }
    ScopeCount sum = new ScopeCount(event.report().said().counted(), 1, 0);
    Integer year = event.report().said().fiscalYear();
    List<EventScope> scopes = scopes(event.report().report().project());
    List<Part> parts = new ArrayList<>(scopes.size());
    for (EventScope scope : scopes) {
      parts.add(new Part(new Counted(event.kpi(), year, scope), sum));
    }
    return parts;
  }

  private List<Part> ofSeveral(List<KpiEvent> events) {
    Map<Counted, Long> reports = new HashMap<>();
    Map<Counted, KpiEvent> said = new HashMap<>();
    for (KpiEvent event : events) {
      if (event.isMatching()) {
        Integer year = event.report().said().fiscalYear();
        String project = event.report().report().project();
        for (EventScope scope : scopes(project)) {
          Counted counted = new Counted(event.kpi(), year, scope);
          reports.merge(counted, isOwned(event) ? 1L : 0L, Long::sum);
          said.put(counted, event);
        }
      }
    }
    List<Part> parts = new ArrayList<>();
    said.forEach(
        (counted, event) ->
            parts.add(
                new Part(
                    counted,
                    new ScopeCount(
                        event.report().said().counted(), 1, reports.get(counted) > 1 ? 1 : 0))));
    return parts;
  }

  private static boolean isOwned(KpiEvent event) {
    return event.report().report().project() != null;
  }

  /** What no project made stands in the national scope alone. */
  private List<EventScope> scopes(String project) {
    if (project == null) {
      return levels.containsKey(EventScope.TOTAL)
          ? scopes(EventScope.TOTAL, List.of(), ResearchProject.NONE)
          : List.of();
    }
    ResearchProject made = projects.find(project);
    List<EventScope> known = ofPlaces.get(made);
    return known != null ? known : ofPlaces.computeIfAbsent(made, this::scopes);
  }

  private List<EventScope> scopes(ResearchProject made) {
    List<EventScope> scopes = new ArrayList<>();
    levels.forEach((level, keys) -> scopes.addAll(scopes(level, keys, made)));
    return scopes;
  }

  /** One for each value that a key lists. */
  private List<EventScope> scopes(String level, List<EventKey> keys, ResearchProject made) {
    List<Map<EventKey, String>> begun = List.of(Map.of());
    for (EventKey key : keys) {
      List<String> values = made.of(key).isEmpty() ? List.of(Scope.NONE) : made.of(key);
      List<Map<EventKey, String>> longer = new ArrayList<>();
      for (Map<EventKey, String> each : begun) {
        for (String value : values) {
          Map<EventKey, String> with = new EnumMap<>(EventKey.class);
          with.putAll(each);
          with.put(key, value);
          longer.add(with);
        }
      }
      begun = longer;
    }
    return begun.stream().map(values -> once(new EventScope(level, values))).toList();
  }

  /** Equal ones are the same, because what is the same is seen at once. */
  private EventScope once(EventScope scope) {
    EventScope known = all.putIfAbsent(scope, scope);
    return known == null ? scope : known;
  }
}
