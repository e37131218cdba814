package tassei.reports.explain;

import java.util.List;

/** One printed figure with the rows behind it. */
interface Figure {
  /** Prints it; what does not add up is printed and handed back, one line each. */
  List<String> print(Page page);
}
