package tassei.jobs.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tassei.jobs.read.Written;
import tassei.jobs.yaml.Node;
import tassei.jobs.yaml.Section;

/** From one entry of a scenario's adjustments to what it does. */
final class AdjustmentReader {
  private static final List<String> KINDS = List.of("change", "set", "add", "move", "new");
  private static final List<String> RANGE = List.of("from", "to", "step");
  private static final Map<String, String> END_OF_MOVE =
      new TreeMap<>(Map.of("from", "the lines that give", "to", "the lines that receive"));
  private static final String PERCENT = "a percentage with its sign, such as +10% or -2.5%";

  private final String file;
  private final Names names;
  private final Matches matches;
  private final BiConsumer<Integer, String> problems;

  AdjustmentReader(String file, Names names, BiConsumer<Integer, String> problems) {
    this.file = file;
    this.names = names;
    this.matches = new Matches(names, problems);
    this.problems = problems;
  }

  Optional<Steps> read(String path, Node node) {
    if (!node.isMap()) {
      problems.accept(
          node.line(),
          path + " found " + node.shown() + "; accepted: change, set, add, move or new");
      return Optional.empty();
    }
    Section section = new Section(path, node.fields(), problems);
    List<String> kinds = section.keys().stream().filter(KINDS::contains).toList();
    if (kinds.size() != 1) {
      problems.accept(
          node.line(),
          path
              + " names "
              + (kinds.isEmpty() ? "none" : "several")
              + " of change, set, add, move, new; accepted: one");
      return Optional.empty();
    }
    return read(kinds.get(0), section, path, node.line());
  }

  private Optional<Steps> read(String kind, Section section, String path, int line) {
    String where = file + ":" + line;
    return switch (kind) {
      case "change" -> {
        section.knows(List.of(kind, "where"));
        Match match = matches.read(path + "where.", section.section("where"));
        yield steps(
            kind,
            "%",
            section,
            match.shown(),
            AdjustmentReader::percent,
            value -> new Adjustment.Change(where, match, value));
      }
      case "set", "add" -> {
        section.knows(List.of(kind, "where"));
        Match match = matches.read(path + "where.", section.section("where"));
        yield steps(
            kind,
            "yen",
            section,
            match.shown(),
            AdjustmentReader::yen,
            value ->
                kind.equals("set")
                    ? new Adjustment.SetTo(where, match, value.longValueExact())
                    : new Adjustment.Add(where, match, value.longValueExact()));
      }
      case "move" -> move(section, path, where, line);
      default -> added(section, path, where, line);
    };
  }

  private Optional<Steps> move(Section section, String path, String where, int line) {
    section.knows(List.of("move", "from", "to"));
    END_OF_MOVE.forEach(
        (end, accepted) -> {
          if (!section.has(end)) {
            problems.accept(line, path + end + " is missing; accepted: " + accepted);
          }
        });
    Match giver = matches.read(path + "from.", section.section("from"));
    Match taker = matches.read(path + "to.", section.section("to"));
    return steps(
        "move",
        "yen",
        section,
        Match.between(giver, taker),
        AdjustmentReader::moved,
        value -> new Adjustment.Move(where, giver, taker, value.longValueExact()));
  }

  private Optional<Steps> added(Section section, String path, String where, int line) {
    section.knows(List.of("new", "line"));
    Long yen = section.value("new", null, node -> yen(Section.text(node)).longValueExact());
    Optional<LineKey> key =
        new NewLines(names)
            .read(section.section("line"), problem -> problems.accept(line, path + problem));
    return yen == null || key.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Steps(
                "new",
                null,
                List.of(new Steps.Point(null, new Adjustment.NewLine(where, key.get(), yen)))));
  }

  /** One step, or one for each value from … to … step …. */
  private static Optional<Steps> steps(
      String kind,
      String unit,
      Section section,
      String meant,
      Function<String, BigDecimal> reading,
      Function<BigDecimal, Adjustment> making) {
    List<BigDecimal> values = section.value(kind, List.of(), node -> values(node, reading));
    boolean swept = section.value(kind, false, Node::isMap);
    String shown = kind + " (" + meant + ")";
    List<Steps.Point> points = new ArrayList<>();
    values.forEach(value -> points.add(new Steps.Point(value, making.apply(value))));
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new Steps(shown, swept ? unit : null, points));
  }

  private static List<BigDecimal> values(Node node, Function<String, BigDecimal> reading) {
    if (!node.isMap()) {
      return List.of(reading.apply(Section.text(node)));
    }
    boolean whole =
        node.fields().keySet().containsAll(RANGE) && node.fields().size() == RANGE.size();
    Section.accept(whole, node, "a value, or { from: …, to: …, step: … }");
    BigDecimal first = reading.apply(Section.text(node.fields().get("from")));
    BigDecimal last = reading.apply(Section.text(node.fields().get("to")));
    BigDecimal step = reading.apply(Section.text(node.fields().get("step")));
    Section.accept(
        step.signum() > 0 && first.compareTo(last) < 0,
        node,
        "from below to, and a step above zero");
    BigDecimal count = last.subtract(first).divideToIntegralValue(step);
    Section.accept(
        count.compareTo(BigDecimal.valueOf(Steps.MOST)) < 0,
        node,
        "up to " + Steps.MOST + " values");
    List<BigDecimal> values = new ArrayList<>();
    for (BigDecimal value = first; value.compareTo(last) <= 0; value = value.add(step)) {
      values.add(value);
    }
    return values;
  }

  private static BigDecimal percent(String written) {
    String plain = Written.plain(written).replace(" ", "");
    Section.accept(plain.endsWith("%"), plain, PERCENT);
    BigDecimal percent =
        Written.number(plain.substring(0, plain.length() - 1))
            .filter(number -> !number.about())
            .map(Written.Measured::value)
            .orElseThrow(() -> new Section.Unacceptable(PERCENT));
    return Section.accept(
        percent.compareTo(BigDecimal.valueOf(-100)) >= 0, percent, "-100% or more");
  }

  /** Who takes back says so by {@code from} and {@code to}. */
  private static BigDecimal moved(String written) {
    BigDecimal yen = yen(written);
    return Section.accept(yen.signum() > 0, yen, "an amount above 0");
  }

  private static BigDecimal yen(String written) {
    return BigDecimal.valueOf(
        Yen.read(written).orElseThrow(() -> new Section.Unacceptable(Yen.ACCEPTED)));
  }
}
