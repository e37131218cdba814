package tassei.reports.planner.totals;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.planner.base.BaseRun;

/** Amounts that may be added: those of one collection and stage. */
record Slice(String collection, String stage) {
  static Slice of(PublishedLine line) {
    return new Slice(line.collection(), line.stage());
  }

  /** The slice a reader sees first, and how much room the grid needs whichever is chosen. */
  record Extent(Slice first, int rows, int columns) {
    private static final Slice NOWHERE = new Slice("", "");

    static Extent of(List<PublishedLine> lines) {
      Map<Slice, List<PublishedLine>> slices =
          lines.stream()
              .filter(BaseRun::isEditable)
              .collect(Collectors.groupingBy(Slice::of, LinkedHashMap::new, Collectors.toList()));
      return new Extent(
          slices.entrySet().stream()
              .max(Comparator.comparing(slice -> breadth(slice.getValue())))
              .map(Map.Entry::getKey)
              .orElse(NOWHERE),
          slices.values().stream().mapToInt(Extent::rowsOf).max().orElse(0),
          slices.values().stream().mapToInt(Extent::columnsOf).max().orElse(0));
    }

    /** Places of the grid, for what most is told of is seen first. */
    private static long breadth(List<PublishedLine> lines) {
      return lines.stream()
          .map(line -> line.owner().ministry() + " " + line.owner().project())
          .distinct()
          .count();
    }

    /** Ministries of each year, and the year itself. */
    private static int rowsOf(List<PublishedLine> lines) {
      long years = lines.stream().map(PublishedLine::fiscalYear).distinct().count();
      long ministries =
          lines.stream()
              .map(line -> line.fiscalYear() + " " + line.owner().ministry())
              .distinct()
              .count();
      return Math.toIntExact(years + ministries);
    }

    private static int columnsOf(List<PublishedLine> lines) {
      return Math.toIntExact(lines.stream().map(line -> line.owner().project()).distinct().count());
    }
  }
}
