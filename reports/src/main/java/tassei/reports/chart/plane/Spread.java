package tassei.reports.chart.plane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels of one column apart, as little as needed, keeping their order. */
public final class Spread {
  private Spread() {}

  /** Labels that touch, moved as one. */
  private static final class Group {
    final List<Integer> members = new ArrayList<>();
    double height;
    double wish;

    double top(double lowest, double highest) {
      double top = wish / members.size() - height / 2;
      return Math.max(lowest, Math.min(highest - height, top));
    }
  }

  /** Middles near those wished for, none overlapping, all within the bounds if they fit at all. */
  public static double[] middles(double[] wished, double[] heights, double from, double upTo) {
    List<Group> groups = new ArrayList<>();
    for (int i : order(wished)) {
      Group group = new Group();
      group.members.add(i);
      group.height = heights[i];
      group.wish = wished[i];
      groups.add(group);
      merge(groups, from, upTo);
    }
    double[] middles = new double[wished.length];
    for (Group group : groups) {
      double y = group.top(from, upTo);
      for (int i : group.members) {
        middles[i] = y + heights[i] / 2;
        y += heights[i];
      }
    }
    return middles;
  }

  private static List<Integer> order(double[] wished) {
    return IntStream.range(0, wished.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> wished[i]))
        .toList();
  }

  private static void merge(List<Group> groups, double from, double upTo) {
    while (groups.size() > 1) {
      Group last = groups.get(groups.size() - 1);
      Group before = groups.get(groups.size() - 2);
      if (before.top(from, upTo) + before.height <= last.top(from, upTo) + 1e-9) {
        return;
      }
      before.members.addAll(last.members);
      before.height += last.height;
      before.wish += last.wish;
      groups.remove(groups.size() - 1);
    }
  }
}
