package tassei.reports.page.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tassei.reports.model.change.ChangeCause;
import tassei.reports.model.change.ChangePath;
import tassei.reports.page.Teller;

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
    return subjects(paths.stream().filter(ChangePath::isNew));
  }

  private static long changed(List<ChangePath> paths) {
    return subjects(paths.stream().filter(path -> !path.isNew()));
  }

  /** An indicator of which actual and target changed is one. */
  private static long subjects(Stream<ChangePath> paths) {
    return paths.map(ChangePath::subject).distinct().count();
  }

  /** How many of each kind; a figure that several kinds changed is among each of them. */
  String byKind(List<ChangePath> paths) {
    List<String> counts = new ArrayList<>();
    long all = 0;
    for (ChangeCause kind : ChangeCause.values()) {
      long count = paths.stream().filter(path -> path.isBy(kind)).count();
      if (count > 0) {
        counts.add(teller.say("changes.count", teller.say("changes." + kind.code()), count));
      }
      all += count;
    }
    String said = String.join(teller.say("common.list.comma"), counts);
    return all > paths.size() ? teller.say("changes.counts.overlap", said) : said;
  }
}
