package tassei.reports.explain;

import java.util.List;

/** Rows of a run do not give a figure the run printed: a fault of the product. */
public final class DoesNotAddUp extends IllegalStateException {
  DoesNotAddUp(List<String> faults) {
    super(String.join("\n", faults));
  }
}
