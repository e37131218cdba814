package tassei.reports.explain.figure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tassei.reports.explain.layout.Listing;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/**
 * Which controls are over the lines of sums, read once for all of them. Of the rows behind controls
 * only lines of these sums are kept: a run may have more outcomes than fit in memory, and an
 * outcome may be called like a line.
 */
final class ControlledLines {
  private static final String FORM = "control:";

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Parts> controls = new TreeMap<>();
  private final Set<String> ofBudget = new HashSet<>();

  /** What a control is over: lines of the sums, and perhaps other lines. */
  private static final class Parts {
    private final BitSet known = new BitSet();
    private boolean hasOthers;
  }

  private ControlledLines() {}

  static ControlledLines of(RunFolder run, List<Set<String>> sums) {
    ControlledLines all = new ControlledLines();
    for (Set<String> lines : sums) {
      lines.forEach(line -> all.places.putIfAbsent(line, all.places.size()));
    }
    boolean isTold =
        run.tables().holds(RunTable.FIGURE_ROWS) && run.tables().holds(RunTable.CONTROLS);
    if (isTold && !all.places.isEmpty()) {
      run.tables().each(RunTable.CONTROLS, all::learnControl);
      run.tables().each(RunTable.FIGURE_ROWS, all::learnPart);
    }
    return all;
  }

  private void learnControl(RunRow control) {
    if (control.is(Column.TABLE, "budget")) {
      ofBudget.add(control.text(Column.CONTROL));
    }
  }

  private void learnPart(RunRow row) {
    String figure = row.text(Column.FIGURE);
    if (!figure.startsWith(FORM) || !ofBudget.contains(figure.substring(FORM.length()))) {
      return;
    }
    if (FigureRow.whyNot(row).equals(Listing.COUNTS)) {
      Parts parts =
          controls.computeIfAbsent(figure.substring(FORM.length()), control -> new Parts());
      Integer place = places.get(row.text(Column.PART));
      if (place == null) {
        parts.hasOthers = true;
      } else {
        parts.known.set(place);
      }
    }
  }

  /** Controls over these lines, some of them, or them and others, each with which it is. */
  Map<String, String> over(Set<String> lines) {
    BitSet own = new BitSet();
    lines.forEach(line -> own.set(places.get(line)));
    Map<String, String> found = new TreeMap<>();
    if (!own.isEmpty()) {
      controls.forEach(
          (control, parts) -> {
            String relation = relation(parts, own);
            if (!relation.isEmpty()) {
              found.put(control, relation);
            }
          });
    }
    return found;
  }

  private static String relation(Parts parts, BitSet lines) {
    boolean within = !parts.hasOthers && holds(lines, parts.known);
    boolean around = holds(parts.known, lines);
    if (within && around) {
      return "this sum, この額";
    }
    return within ? "part of it, その一部" : around ? "a sum that holds it, これを含む額" : "";
  }

  private static boolean holds(BitSet all, BitSet some) {
    BitSet missing = (BitSet) some.clone();
    missing.andNot(all);
    return missing.isEmpty();
  }
}
