package tassei.jobs.whatif;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.jobs.read.Codes;

/** Small bases for tests. */
final class Lines {
  static final Sums NONE = new Sums(Map.of());
  private static final Map<String, String> NAMES =
      Map.of("MHLW", "厚生労働省", "METI", "経済産業省", "MEXT", "文部科学省");

  private Lines() {}

  /** Three lines of FY2021 and one of FY2022, in the initial budget of one collection. */
  static BaseLines base() {
    BaseLines base = new BaseLines();
    base.add("a", key("AMED", 2021, "MHLW", "P1"), 100);
    base.add("b", key("AMED", 2021, "MHLW", "P2"), 100);
    base.add("c", key("AMED", 2021, "METI", "P1"), 200);
    base.add("d", key("AMED", 2022, "METI", "P1"), 50);
    return base;
  }

  static LineKey key(String collection, int year, String ministry, String project) {
    return new LineKey(
        collection, year, "initial", ministry, project, null, "AMED", "general", List.of());
  }

  static Match of(String column, String value) {
    return new Match(Map.of(column, Set.of(value)));
  }

  static Match of(String column, String value, String other, String otherValue) {
    return new Match(Map.of(column, Set.of(value), other, Set.of(otherValue)));
  }

  static Names names(BaseLines base) {
    Codes codes = new Codes();
    NAMES.keySet().forEach(code -> codes.code("ministries", code));
    NAMES.forEach((code, name) -> codes.name("ministries", name, code));
    for (String project : List.of("P1", "P2")) {
      codes.code("integrated_projects", project);
    }
    codes.code("programmes", "whole");
    codes.code("programmes", "part");
    return new Names(
        codes, code -> code.equals("part") ? List.of("part", "whole") : List.of(code), base);
  }
}
