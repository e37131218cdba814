package tassei.reports.page.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.Heads;
import tassei.reports.page.Teller;
import tassei.reports.text.Amounts;

/**
 * Lines that are shown beside the sums and not added: 内数, 再掲, another cut of the same money and
 * wholes of which only a part is meant. うち is not among them, because it is counted in the sums of
 * what it belongs to. Those within the same envelope share a row.
 */
final class BudgetAside {
  private static final int ROWS = 60;
  private static final List<String> KINDS = List.of("within", "relisted", "other-cut", "outer");

  /** Of these the note says which cut of the same money it is. */
  private static final List<String> OTHERWISE = List.of("relisted", "other-cut");

  private final BudgetGround ground;
  private final Map<List<String>, List<PublishedLine>> groups = new LinkedHashMap<>();

  private BudgetAside(BudgetGround ground) {
    this.ground = ground;
    for (String kind : KINDS) {
      ground.lines().stream()
          .filter(line -> line.inclusion().equals(kind) && isKnown(line))
          .forEach(line -> groups.computeIfAbsent(key(line), k -> new ArrayList<>()).add(line));
    }
  }

  /** At the as-of day, and not replaced. */
  private static boolean isKnown(PublishedLine line) {
    return line.whyNot().isEmpty() || line.whyNot().equals(line.inclusion());
  }

  static List<Block> of(BudgetGround ground) {
    BudgetAside aside = new BudgetAside(ground);
    return aside.groups.isEmpty() ? List.of() : aside.blocks();
  }

  private static List<String> key(PublishedLine line) {
    boolean isShared = line.inclusion().equals("within") && line.amount() == null;
    return List.of(line.inclusion(), isShared ? line.envelope() : line.line());
  }

  private List<Block> blocks() {
    long more = Math.max(0, groups.size() - ROWS) + elsewhere();
    return more == 0
        ? List.of(table())
        : List.of(table(), new Block.Prose(ground.say("budget.more", more)));
  }

  /** Such lines of other years and stages. */
  private long elsewhere() {
    return ground.budget().lines().rows().stream()
        .filter(line -> line.collection().equals(ground.slice().collection()))
        .filter(line -> !ground.slice().holds(line))
        .filter(line -> KINDS.contains(line.inclusion()) && isKnown(line))
        .count();
  }

  private Block.Table table() {
    long lines = groups.values().stream().mapToLong(List::size).sum();
    return new Block.Table(
        ground.id() + "-aside",
        ground.say("budget.aside.title", lines),
        ground.say("budget.aside.sub", ground.year(), ground.stage()),
        heads(),
        rows(),
        ground.source(),
        Block.Table.Use.SORT_AND_FILTER);
  }

  private List<Block.Head> heads() {
    return List.of(
        Heads.words(ground.say("budget.col.ministry"), 4),
        new Block.Head(
            ground.say("budget.col.shown"), ground.say("budget.aside.note"), Block.Align.LEFT, 6),
        Heads.words(ground.say("budget.col.of"), 20));
  }

  /** Under their projects, in the order of the run; without headings where there is one project. */
  private List<Block.Row> rows() {
    List<List<PublishedLine>> ordered =
        groups.values().stream().limit(ROWS).sorted(Comparator.comparingInt(this::place)).toList();
    boolean isOne = ordered.stream().map(BudgetAside::project).distinct().count() == 1;
    List<Block.Row> rows = new ArrayList<>();
    String heading = null;
    for (List<PublishedLine> lines : ordered) {
      if (!isOne && !project(lines).equals(heading)) {
        heading = project(lines);
        rows.add(heading(heading));
      }
      rows.add(row(lines));
    }
    return rows;
  }

  private static String project(List<PublishedLine> lines) {
    return lines.get(0).owner().project();
  }

  private int place(List<PublishedLine> lines) {
    String project = project(lines);
    return project.isEmpty() ? Integer.MAX_VALUE : ground.teller().projectOrder(project);
  }

  private Block.Row heading(String project) {
    return new Block.Row(
        Block.Row.Kind.HEADING,
        List.of(
            ground.teller().words(ground.teller().name(project)),
            new Cell.Blank(),
            new Cell.Blank()));
  }

  private Block.Row row(List<PublishedLine> lines) {
    PublishedLine first = lines.get(0);
    String ministry = shared(lines.stream().map(line -> line.owner().ministry()).toList());
    Teller teller = ground.teller();
    List<Cell> cells =
        List.of(
            code(ministry, teller.ministry(ministry)),
            teller.words(shown(first)),
            teller.words(
                String.join(
                    ground.say("common.list.comma"), lines.stream().map(this::name).toList())));
    return new Block.Row(
        Block.Row.Kind.PLAIN, cells, new Block.Keys(ministry, first.owner().project(), ""));
  }

  private static String shared(List<String> codes) {
    return codes.stream().distinct().count() == 1 ? codes.get(0) : "";
  }

  private static Cell code(String code, String name) {
    return code.isEmpty() ? new Cell.Blank() : new Cell.Words(name);
  }

  private String name(PublishedLine line) {
    String remark = line.origin().note();
    String note = ground.teller().language().isOf(remark) ? remark : "";
    String programme = line.owner().programme();
    if (programme.isEmpty()) {
      return note.isEmpty() ? ground.lineName(line) : note;
    }
    String name = ground.teller().name(programme);
    boolean isCut = OTHERWISE.contains(line.inclusion()) && !note.isEmpty();
    return isCut ? name + ground.wording().bracketed(note) : name;
  }

  private String shown(PublishedLine line) {
    Optional<String> own = Optional.ofNullable(line.amount()).map(yen -> said(line));
    if (line.origin().inferred() && own.isEmpty()) {
      return ground.say("budget.within.unprinted");
    }
    return switch (line.inclusion()) {
      case "within" -> within(line, own);
      case "relisted" ->
          own.map(amount -> ground.say("budget.relisted", amount))
              .orElseGet(() -> ground.say("budget.relisted.unknown"));
      case "other-cut" -> said("budget.other-cut", own);
      default -> said("budget.outer", own);
    };
  }

  private String said(String key, Optional<String> amount) {
    return amount
        .map(shown -> ground.say(key, shown))
        .orElseGet(() -> ground.say("budget.within.unprinted"));
  }

  private String within(PublishedLine line, Optional<String> own) {
    Optional<String> whole =
        ground.lines().stream()
            .filter(other -> other.line().equals(line.envelope()) && other.amount() != null)
            .map(other -> ground.say("budget.within", said(other)))
            .findFirst();
    String inside = whole.orElseGet(() -> ground.say("budget.within.unknown"));
    return own.map(amount -> amount + ground.wording().bracketed(inside)).orElse(inside);
  }

  private String said(PublishedLine line) {
    String amount =
        Amounts.said(ground.wording(), line.amount(), line.precision(), Amounts.Known.WHOLE);
    return ground.isApproximate(line) ? ground.say("budget.about", amount) : amount;
  }
}
