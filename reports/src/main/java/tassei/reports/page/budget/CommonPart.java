package tassei.reports.page.budget;

import java.util.List;

/** What all names of a list begin or end with, left out where the list stands under it anyway. */
final class CommonPart {
  private CommonPart() {}

  /** Without a bracket that all end with, and without a heading with colon that all begin with. */
  static List<String> without(List<String> names) {
    if (names.size() < 2) {
      return names;
    }
    String start = heading(names.get(0));
    String end = bracket(names.get(0));
    boolean starts = !start.isEmpty() && names.stream().allMatch(name -> isLonger(name, start));
    boolean ends = !end.isEmpty() && names.stream().allMatch(name -> name.endsWith(end));
    return names.stream()
        .map(name -> starts ? name.substring(start.length()) : name)
        .map(name -> ends ? name.substring(0, name.length() - end.length()).strip() : name)
        .toList();
  }

  private static boolean isLonger(String name, String start) {
    return name.startsWith(start) && name.length() > start.length();
  }

  private static String heading(String name) {
    int colon = name.indexOf(": ");
    return colon < 0 ? "" : name.substring(0, colon + 2);
  }

  private static String bracket(String name) {
    int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
    boolean closes = name.endsWith("）") || name.endsWith(")");
    return open > 0 && closes ? name.substring(open) : "";
  }
}
