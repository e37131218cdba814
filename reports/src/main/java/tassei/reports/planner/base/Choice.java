package tassei.reports.planner.base;

import java.util.List;

/**
 * One entry of a list a cell is chosen from.
 *
 * @param code empty where the entry says that nothing is stated
 * @param shown as the list shows it: the code, then the name
 * @param names other ways to write it
 */
public record Choice(String code, String shown, List<String> names) {
  static Choice of(String code, String name, List<String> names) {
    String shown = name.equals(code) ? code : code + " " + name;
    return new Choice(code, shown, names);
  }
}
