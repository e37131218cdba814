package tassei.jobs.stage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which line is a piece of which, among the lines of one collection, fiscal year and stage: as the
 * documents say, and as programmes stand below programmes.
 */
final class Envelopes {
  private static final int PROGRAMME = 2;
  private static final int ACCOUNT = 4;
  private static final int[] WHO = {0, 1, 3};

  /** A line in force that counts. */
  static final class Line {
    final String id;
    final String inclusion;
    final String named;
    final String[] keys;
    final BigDecimal amount;
    final BigDecimal precision;
    final List<Line> pieces = new ArrayList<>();
    Line envelope;
    boolean implied;
    private String[] explicit;

    Line(
        String id,
        String inclusion,
        String named,
        String[] keys,
        BigDecimal amount,
        BigDecimal precision) {
      this.id = id;
      this.inclusion = inclusion;
      this.named = named;
      this.keys = keys;
      this.amount = amount;
      this.precision = precision;
    }

    /** A blank key of a piece is its envelope's. */
    String key(int which) {
      Line at = this;
      while (at.keys[which] == null && at.envelope != null) {
        at = at.envelope;
      }
      return at.keys[which];
    }

    /** What is left when its pieces are taken off. */
    BigDecimal counted() {
      return pieces.stream().map(piece -> piece.amount).reduce(amount, BigDecimal::subtract);
    }

    BigDecimal digits() {
      return pieces.stream().map(piece -> piece.precision).reduce(precision, BigDecimal::add);
    }

    private boolean isInside(Line other) {
      Set<Line> seen = new HashSet<>();
      Line at = this;
      while (at != null && seen.add(at)) {
        if (at == other) {
          return true;
        }
        at = at.envelope;
      }
      return false;
    }

    private void putInto(Line whole) {
      envelope = whole;
      whole.pieces.add(this);
    }
  }

  private final Hierarchy programmes;
  private final List<Line> lines;

  Envelopes(Hierarchy programmes, List<Line> lines) {
    this.programmes = programmes;
    this.lines = new ArrayList<>(lines);
    this.lines.sort(Comparator.comparing(line -> line.id));
  }

  /** Lays every piece into its envelope; one whose envelope is not known stays on its own. */
  void lay() {
    Map<String, Line> byId = new HashMap<>();
    lines.forEach(line -> byId.put(line.id, line));
    for (Line line : lines) {
      Line whole = line.inclusion.equals("own") ? null : byId.get(line.named);
      if (whole != null && !whole.isInside(line)) {
        line.putInto(whole);
      }
    }
    layChildProgrammes();
  }

  /** Who a line is for is what the documents say, before programmes are laid into each other. */
  private void layChildProgrammes() {
    Map<String, List<Line>> byProgramme = new HashMap<>();
    for (Line line : lines) {
      line.explicit = new String[line.keys.length];
      for (int which = 0; which < line.keys.length; which++) {
        line.explicit[which] = line.key(which);
      }
      String programme = line.explicit[PROGRAMME];
      if (programme != null) {
        byProgramme.computeIfAbsent(programme, name -> new ArrayList<>()).add(line);
      }
    }
    lines.stream()
        .filter(line -> line.envelope == null && line.keys[PROGRAMME] != null)
        .sorted(Comparator.comparingInt(line -> programmes.upFrom(line.keys[PROGRAMME]).size()))
        .forEach(line -> layChild(line, byProgramme));
  }

  private void layChild(Line line, Map<String, List<Line>> byProgramme) {
    List<String> up = programmes.upFrom(line.keys[PROGRAMME]);
    for (String programme : up.subList(1, up.size())) {
      Line whole = null;
      for (Line candidate : byProgramme.getOrDefault(programme, List.of())) {
        boolean better = whole == null || keysGiven(candidate) > keysGiven(whole);
        if (covers(candidate, line) && better) {
          whole = candidate;
        }
      }
      if (whole != null) {
        line.implied = true;
        line.putInto(whole);
        return;
      }
    }
  }

  /** The parent's line says nothing else about who: its ministry, project, recipient fit. */
  private static boolean covers(Line whole, Line line) {
    if (whole.isInside(line) || !same(whole.explicit[ACCOUNT], line.explicit[ACCOUNT])) {
      return false;
    }
    for (int which : WHO) {
      if (whole.explicit[which] != null && !whole.explicit[which].equals(line.explicit[which])) {
        return false;
      }
    }
    return true;
  }

  private static int keysGiven(Line line) {
    int given = 0;
    for (int which : WHO) {
      given += line.explicit[which] == null ? 0 : 1;
    }
    return given;
  }

  private static boolean same(String left, String right) {
    return left == null ? right == null : left.equals(right);
  }
}
