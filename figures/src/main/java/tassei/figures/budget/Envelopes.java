package tassei.figures.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.words.Inclusion;
import tassei.contract.words.OwnerKey;
import tassei.figures.input.BudgetLine;

/**
 * Which line is a piece of which, among the lines of one table: as the documents say, and as
 * programmes stand below programmes.
 */
public final class Envelopes {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final List<OwnerKey> WHO =
      List.of(OwnerKey.MINISTRY, OwnerKey.INTEGRATED_PROJECT, OwnerKey.RECIPIENT);

  private final Programmes programmes;
  private final List<Node> nodes;

  private Envelopes(Programmes programmes, List<BudgetLine> lines) {
    this.programmes = programmes;
    this.nodes = lines.stream().map(Node::new).toList();
  }

  /**
   * The lines as used, in the order in which they were given.
   *
   * @param lines in force, of one table, own or pieces
   */
  public static List<UsedLine> laid(List<BudgetLine> lines, Programmes programmes) {
    Envelopes envelopes = new Envelopes(programmes, lines);
    List<Node> inOrder =
        envelopes.nodes.stream().sorted(Comparator.comparing(node -> node.line.id())).toList();
    envelopes.layAsStated(inOrder);
    envelopes.layChildProgrammes(inOrder);
    return envelopes.nodes.stream().map(envelopes::used).toList();
  }

  /** The same of lines of several tables, a table after the other. */
  public static List<UsedLine> laidByTable(List<BudgetLine> lines, Programmes programmes) {
    Map<BudgetTable, List<BudgetLine>> tables = new LinkedHashMap<>();
    lines.forEach(
        line -> tables.computeIfAbsent(line.table(), table -> new ArrayList<>()).add(line));
    List<UsedLine> used = new ArrayList<>();
    tables.values().forEach(table -> used.addAll(laid(table, programmes)));
    return used;
  }

  /** A line on its way to its place. */
  private static final class Node {
    private final BudgetLine line;
    private final List<Node> pieces = new ArrayList<>();
    private Node envelope;
    private boolean isImplied;
    private Owner stated;

    private Node(BudgetLine line) {
      this.line = line;
    }

    private Owner owner() {
      Owner owner = line.owner();
      for (Node at = envelope; at != null; at = at.envelope) {
        owner = owner.orElse(at.line.owner());
      }
      return owner;
    }

    private boolean isInside(Node other) {
      Set<Node> seen = new HashSet<>();
      Node at = this;
      while (at != null && seen.add(at)) {
        if (at == other) {
          return true;
        }
        at = at.envelope;
      }
      return false;
    }

    private void putInto(Node whole) {
      envelope = whole;
      whole.pieces.add(this);
    }

    private int keysStated() {
      return (int) WHO.stream().filter(key -> stated.of(key) != null).count();
    }
  }

  /** One whose envelope is not known stays on its own. */
  private void layAsStated(List<Node> inOrder) {
    Map<String, Node> byId = new HashMap<>();
    inOrder.forEach(node -> byId.put(node.line.id(), node));
    for (Node node : inOrder) {
      Node whole = node.line.inclusion() == Inclusion.OWN ? null : byId.get(node.line.envelope());
      if (whole != null && !whole.isInside(node)) {
        node.putInto(whole);
      }
    }
  }

  /** Whose a line is is what the documents say, before programmes are laid into each other. */
  private void layChildProgrammes(List<Node> inOrder) {
    Map<String, List<Node>> byProgramme = new HashMap<>();
    for (Node node : inOrder) {
      node.stated = node.owner();
      String programme = node.stated.programme();
      if (programme != null) {
        byProgramme.computeIfAbsent(programme, name -> new ArrayList<>()).add(node);
      }
    }
    inOrder.stream()
        .filter(node -> node.envelope == null && up(node).size() > 1)
        .sorted(Comparator.comparingInt(node -> up(node).size()))
        .forEach(node -> layChild(node, byProgramme));
  }

  private List<String> up(Node node) {
    return programmes.upFrom(node.line.owner().programme());
  }

  /** Into the line of the nearest programme above it, and there into the one that says most. */
  private void layChild(Node node, Map<String, List<Node>> byProgramme) {
    for (String programme : up(node).stream().skip(1).toList()) {
      Node whole = null;
      for (Node candidate : byProgramme.getOrDefault(programme, List.of())) {
        boolean saysMore = whole == null || candidate.keysStated() > whole.keysStated();
        if (saysMore && covers(candidate, node)) {
          whole = candidate;
        }
      }
      if (whole != null) {
        node.isImplied = true;
        node.putInto(whole);
        return;
      }
    }
  }

  /** The parent's line says nothing else about who: its ministry, project, recipient fit. */
  private static boolean covers(Node whole, Node node) {
    String account = whole.stated.account();
    boolean isSameAccount =
        account == null ? node.stated.account() == null : account.equals(node.stated.account());
    return isSameAccount
        && !whole.isInside(node)
        && WHO.stream()
            .allMatch(
                key ->
                    whole.stated.of(key) == null
                        || whole.stated.of(key).equals(node.stated.of(key)));
  }

  private UsedLine used(Node node) {
    BudgetLine line = node.line;
    Owner owner = node.owner();
    Owner whole = node.envelope == null ? null : node.envelope.owner();
    BigDecimal digits = line.precisionYen();
    BigDecimal counted = line.amountYen();
    for (Node piece : node.pieces) {
      digits = digits.add(piece.line.precisionYen());
      counted = counted.subtract(piece.line.amountYen());
    }
    return new UsedLine(
        asUsed(node, owner),
        counted,
        digits.multiply(HALF),
        programmes.upFrom(owner.programme()),
        whole,
        whole == null ? List.of() : programmes.upFrom(whole.programme()),
        node.pieces.size());
  }

  /** A child programme's own line becomes the part of its parent's line that it is. */
  private static BudgetLine asUsed(Node node, Owner owner) {
    BudgetLine line = node.line;
    return node.isImplied
        ? line.as(owner, Inclusion.PART, node.envelope.line.id())
        : line.as(owner, line.inclusion(), line.envelope());
  }
}
