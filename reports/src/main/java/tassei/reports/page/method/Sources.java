package tassei.reports.page.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.ReportModel;
import tassei.reports.page.Heads;
import tassei.reports.page.Teller;
import tassei.reports.text.Wording;

/** Every document the figures come from, and how many of them rest on it. */
public final class Sources {
  private static final int KINDS = 4;

  /** What is known at the as-of day, whether it is added or only shown. */
  private static final Set<String> EXISTS = Set.of("", "within", "relisted", "other-cut", "outer");

  private final Teller teller;
  private final Map<String, long[]> counts = new TreeMap<>();

  private Sources(Teller teller) {
    this.teller = teller;
    ReportModel model = teller.model();
    model.budget().lines().rows().stream()
        .filter(line -> line.amount() != null && EXISTS.contains(line.whyNot()))
        .forEach(line -> add(line.origin().source(), 0));
    model.kpis().forEach(kpi -> add(kpi.origin().source(), 1));
    model.kpis().stream()
        .flatMap(kpi -> kpi.figures().stream())
        .forEach(figure -> add(figure.source(), 2));
    model.controls().forEach(control -> add(control.source(), 3));
  }

  public static Optional<DocumentSection> of(ReportModel model, Wording wording) {
    Sources sources = new Sources(new Teller(model, wording));
    return sources.counts.isEmpty() ? Optional.empty() : Optional.of(sources.section());
  }

  private void add(String source, int kind) {
    if (!source.isBlank()) {
      counts.computeIfAbsent(source, s -> new long[KINDS])[kind]++;
    }
  }

  private DocumentSection section() {
    return new DocumentSection(
            "sources",
            teller.say("sources.title"),
            DocumentSection.Break.NEW_PAGE,
            List.of(table()),
            List.of())
        .published();
  }

  private Block.Table table() {
    List<Map.Entry<String, long[]>> ordered =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparingLong((Map.Entry<String, long[]> entry) -> sum(entry.getValue()))
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    long[] all = new long[KINDS];
    ordered.forEach(
        entry -> {
          for (int kind = 0; kind < KINDS; kind++) {
            all[kind] += entry.getValue()[kind];
          }
        });
    List<Block.Row> rows = new ArrayList<>();
    ordered.forEach(entry -> rows.add(row(Block.Row.Kind.PLAIN, entry.getKey(), entry.getValue())));
    rows.add(row(Block.Row.Kind.TOTAL, teller.say("sources.total"), all));
    return new Block.Table(
        "sources-table",
        teller.say("sources.table.title", counts.size(), sum(all)),
        teller.say("sources.table.unit"),
        heads(),
        rows,
        "",
        Block.Table.Use.SORT_AND_FILTER);
  }

  private List<Block.Head> heads() {
    return List.of(
        Heads.words(teller.say("sources.col.source"), 16),
        Heads.number(teller.say("sources.col.budget"), 3),
        Heads.number(teller.say("sources.col.kpis"), 3),
        Heads.number(teller.say("sources.col.actuals"), 3),
        Heads.number(teller.say("sources.col.controls"), 3),
        Heads.number(teller.say("sources.col.total"), 3));
  }

  private Block.Row row(Block.Row.Kind kind, String name, long[] counted) {
    return new Block.Row(
        kind,
        List.of(
            teller.words(name),
            teller.count(counted[0]),
            teller.count(counted[1]),
            teller.count(counted[2]),
            teller.count(counted[3]),
            teller.count(sum(counted))));
  }

  private static long sum(long[] counted) {
    long sum = 0;
    for (long count : counted) {
      sum += count;
    }
    return sum;
  }
}
