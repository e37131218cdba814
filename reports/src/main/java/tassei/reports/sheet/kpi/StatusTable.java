package tassei.reports.sheet.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.ReportModel;
import tassei.reports.model.fact.PlanInView;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.name.Project;
import tassei.reports.sheet.grid.BarChart;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.Colouring;
import tassei.reports.sheet.grid.Look;
import tassei.reports.sheet.grid.SheetEntry;
import tassei.reports.sheet.grid.SheetGrid;
import tassei.reports.sheet.grid.Shown;

/**
 * How many targets of each project stand how; sums are formulas. A part (うち) of a target is no
 * target of its own.
 */
public final class StatusTable {
  private final Book book;
  private final SheetGrid grid;
  private final List<StatusMark> statuses;
  private final List<Line> lines;

  /** A project and its KPIs with a target. */
  private record Line(String name, List<ReportedKpi> targets) {
    long count(StatusMark status) {
      return targets.stream().filter(kpi -> kpi.judgement() == status).count();
    }
  }

  public StatusTable(Book book, SheetGrid grid) {
    this.book = book;
    this.grid = grid;
    this.lines = lines(book);
    this.statuses =
        Arrays.stream(StatusMark.values())
            .filter(status -> lines.stream().anyMatch(line -> line.count(status) > 0))
            .toList();
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Of the plans in view, or of all where none is; outside any project comes last. */
  private static List<Line> lines(Book book) {
    ReportModel model = book.model();
    Set<String> plans =
        model.view().plans().stream().map(PlanInView::plan).collect(Collectors.toSet());
    List<ReportedKpi> targets =
        model.kpis().stream()
            .filter(kpi -> kpi.hasTarget() && !kpi.isPart())
            .filter(kpi -> plans.isEmpty() || plans.contains(kpi.owner().plan()))
            .toList();
    List<Line> lines = new ArrayList<>();
    for (Project project : model.names().projects()) {
      String code = project.code();
      lines.add(
          new Line(
              project.name(book.language()),
              of(targets, kpi -> kpi.owner().project().equals(code))));
    }
    lines.add(
        new Line(
            book.say("overview.outside"),
            of(targets, kpi -> model.names().project(kpi.owner().project()).isEmpty())));
    return lines.stream().filter(line -> !line.targets().isEmpty()).toList();
  }

  private static List<ReportedKpi> of(List<ReportedKpi> targets, Predicate<ReportedKpi> wanted) {
    return targets.stream().filter(wanted).toList();
  }

  /** Writes it at the next row of the grid; gives the chart of it. */
  public BarChart write() {
    int head = grid.next();
    heads();
    lines.forEach(this::line);
    sums(head);
    CellRangeAddress all = new CellRangeAddress(head, grid.next() - 1, 0, statuses.size() + 1);
    book.name("status_by_project", grid, all);
    Colouring.of(grid).judgements(new CellRangeAddress(head, head, 1, statuses.size()));
    return bars(head + 1);
  }

  private void heads() {
    KpiEntries entries = new KpiEntries(book);
    grid.row().put(0, book.say("overview.project"), Look.Face.HEAD);
    for (int i = 0; i < statuses.size(); i++) {
      grid.put(i + 1, entries.judgement(statuses.get(i)), Look.Face.NUMBER_HEAD);
    }
    grid.put(statuses.size() + 1, book.say("sum"), Look.Face.NUMBER_HEAD);
  }

  private void line(Line line) {
    grid.row().put(0, line.name(), Look.Face.BODY);
    for (int i = 0; i < statuses.size(); i++) {
      grid.put(i + 1, SheetEntry.whole(line.count(statuses.get(i))), Look.Face.BODY);
    }
    grid.put(statuses.size() + 1, across(line.targets().size()), Look.Face.BODY);
  }

  private SheetEntry across(long sum) {
    String last = CellReference.convertNumToColString(statuses.size());
    return formula(sum, "SUM(B%1$d:" + last + "%1$d)");
  }

  private void sums(int head) {
    grid.row().put(0, book.say("sum"), Look.Face.TOTAL);
    for (int i = 0; i < statuses.size(); i++) {
      StatusMark status = statuses.get(i);
      grid.put(
          i + 1,
          down(i + 1, head, lines.stream().mapToLong(line -> line.count(status)).sum()),
          Look.Face.TOTAL);
    }
    long all = lines.stream().mapToLong(line -> line.targets().size()).sum();
    grid.put(statuses.size() + 1, down(statuses.size() + 1, head, all), Look.Face.TOTAL);
  }

  private SheetEntry down(int column, int head, long sum) {
    String name = CellReference.convertNumToColString(column);
    return formula(sum, "SUM(" + name + (head + 2) + ":" + name + (head + 1 + lines.size()) + ")");
  }

  private static SheetEntry formula(long value, String formula) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return new SheetEntry.Formula(
        at -> formula.replace("%1$d", Integer.toString(at)), exact, Shown.plain(exact, 0));
  }

  private BarChart bars(int first) {
    List<BarChart.Series> series = new ArrayList<>();
    for (int i = 0; i < statuses.size(); i++) {
      StatusMark status = statuses.get(i);
      series.add(
          new BarChart.Series(
              book.model().labels().judgement(status, book.language()),
              status.colour(),
              lines.stream().map(line -> (double) line.count(status)).toList(),
              range(first, i + 1)));
    }
    return new BarChart(
        book.language(),
        book.say("overview.status.chart"),
        lines.stream().map(Line::name).toList(),
        range(first, 0),
        series);
  }

  private String range(int first, int column) {
    return new CellRangeAddress(first, first + lines.size() - 1, column, column)
        .formatAsString(grid.name(), true);
  }
}
