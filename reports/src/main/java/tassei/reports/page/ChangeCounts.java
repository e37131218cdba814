package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;

/** How many figures changed since a compared run, and how many had no value then. */
record ChangeCounts(Teller teller) {

  /** What the chapter begins with. */
  String lead(List<ChangePath> kpis, List<ChangePath> budgets) {
    return teller.say(
        "changes.lead",
        teller.model().run().compared(),
        said(changed(kpis), changed(budgets)),
        said(fresh(kpis), fresh(budgets)));
  }

  private String said(long kpis, long budgets) {
    return teller.say("changes.lead.counts", kpis, budgets);
  }

  private static long fresh(List<ChangePath> paths) {
    return paths.stream().filter(ChangePath::isNew).count();
  }

  private static long changed(List<ChangePath> paths) {
    return paths.size() - fresh(paths);
  }

  /** How many of each kind; a figure that several kinds changed is among each of them. */
  String byKind(List<ChangePath> paths) {
    List<String> counts = new ArrayList<>();
    long all = 0;
    for (String kind : ChangePath.KINDS) {
      long count = paths.stream().filter(path -> path.isBy(kind)).count();
      if (count > 0) {
        counts.add(teller.say("changes.count", teller.say("changes." + kind), count));
      }
      all += count;
    }
    String said = String.join(teller.say("common.list.comma"), counts);
    return all > paths.size() ? teller.say("changes.counts.overlap", said) : said;
  }
}
