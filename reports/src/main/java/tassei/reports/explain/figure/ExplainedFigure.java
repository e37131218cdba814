package tassei.reports.explain.figure;

import java.util.List;
import tassei.reports.explain.layout.Page;

/** One printed figure with the rows behind it. */
public interface ExplainedFigure {
  /** Prints it; what does not add up is printed and handed back, one line each. */
  List<String> print(Page page);
}
