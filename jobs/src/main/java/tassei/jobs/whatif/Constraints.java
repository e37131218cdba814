package tassei.jobs.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tassei.jobs.read.Written;
import tassei.jobs.yaml.Node;
import tassei.jobs.yaml.Section;

/** Reads what a scenario must not break. */
final class Constraints {
  private static final List<String> KEYS = List.of("keep-total", "floors", "ceilings");
  private static final List<String> BOUND = List.of("amount", "where");
  private static final String AMOUNT =
      "an amount such as 100億円, or per cent of the base such as 90%";

  private record Bound(BigDecimal amount, boolean percent) {}

  private final String file;
  private final Matches matches;
  private final BiConsumer<Integer, String> problems;

  Constraints(String file, Matches matches, BiConsumer<Integer, String> problems) {
    this.file = file;
    this.matches = matches;
    this.problems = problems;
  }

  List<Constraint> read(Section section) {
    section.knows(KEYS);
    List<Constraint> constraints = new ArrayList<>();
    section
        .value("keep-total", List.<Node>of(), Constraints::totals)
        .forEach(item -> constraints.add(kept(item)));
    bounds("floors", Constraint.Kind.FLOOR, section, constraints);
    bounds("ceilings", Constraint.Kind.CEILING, section, constraints);
    return constraints;
  }

  /** Every table keeps its total, or what a map names. */
  private Constraint kept(Node item) {
    if (!item.isMap()) {
      return new Constraint(at(item), Constraint.Kind.KEEP, null, BigDecimal.ZERO, false);
    }
    Section where = new Section("constraints.keep-total.", item.fields(), problems);
    Match match = matches.read("constraints.keep-total.", where);
    return new Constraint(at(item), Constraint.Kind.KEEP, match, BigDecimal.ZERO, false);
  }

  private void bounds(
      String key, Constraint.Kind kind, Section section, List<Constraint> constraints) {
    for (Node item : section.value(key, List.<Node>of(), Constraints::items)) {
      String path = "constraints." + key + ".";
      Section bound = new Section(path, item.fields(), problems);
      bound.knows(BOUND);
      BOUND.stream()
          .filter(name -> !bound.has(name))
          .forEach(name -> problems.accept(item.line(), path + name + " is missing"));
      Match match = matches.read(path + "where.", bound.section("where"));
      Bound read = bound.value("amount", null, node -> bound(Section.text(node)));
      if (read != null) {
        constraints.add(new Constraint(at(item), kind, match, read.amount(), read.percent()));
      }
    }
  }

  private String at(Node node) {
    return file + ":" + node.line();
  }

  /** One map, or a list of them. */
  private static List<Node> items(Node node) {
    List<Node> items = node.isList() ? node.items() : List.of(node);
    return Section.accept(
        items.stream().allMatch(Node::isMap),
        items,
        "a map of columns to values, or a list of such maps");
  }

  private static List<Node> totals(Node node) {
    return "true".equals(node.text()) ? List.of(node) : items(node);
  }

  private static Bound bound(String written) {
    String plain = Written.plain(written).replace(" ", "");
    return new Bound(amount(plain), plain.endsWith("%"));
  }

  private static BigDecimal amount(String plain) {
    return plain.endsWith("%")
        ? Written.number(plain.substring(0, plain.length() - 1))
            .filter(number -> !number.about())
            .map(Written.Measured::value)
            .orElseThrow(() -> new Section.Unacceptable(AMOUNT))
        : Yen.read(plain)
            .map(BigDecimal::valueOf)
            .orElseThrow(() -> new Section.Unacceptable(AMOUNT));
  }
}
