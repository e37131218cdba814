package tassei.jobs.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tassei.contract.column.Keys;
import tassei.contract.words.Inclusion;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;

/**
 * What a line and its envelope must have in common, of the lines of one collection, fiscal year and
 * stage. Only lines without other problems are asked.
 */
public final class EnvelopeRules {
  /** An unknown day is before any. */
  private static final Comparator<InputRow> DAYS =
      Comparator.comparing(
          InputRow::reportedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

  private static final Comparator<InputRow> PLACES = DAYS.thenComparing(InputRow::origin);

  private final Map<String, List<InputRow>> versions = new HashMap<>();
  private final Map<String, InputRow> newest = new HashMap<>();
  private final Map<String, InputRow> newestSound = new HashMap<>();
  private final Map<String, Set<String>> kindsOfPieces = new HashMap<>();

  private final List<Rule> rules =
      List.of(
          rule(
              "envelope-scope",
              this::hasEnvelopeOfItsAccount,
              "a line of the same collection, year, stage, account"),
          rule(
              "envelope-inclusion",
              this::hasEnvelopeThatCounts,
              "a line that is own, part or of-which"),
          rule(
              "envelope-cycle",
              line -> !isInsideItself(line),
              "a chain that does not come back to itself"),
          rule("mixed-pieces", line -> !isMixed(line), "all part, or all of-which"));

  private EnvelopeRules(List<InputRow> lines) {
    Set<String> asked = asked(lines);
    for (InputRow line : lines) {
      String code = line.text(Keys.LINE);
      if (!asked.contains(code)) {
        continue;
      }
      versions.computeIfAbsent(code, any -> new ArrayList<>()).add(line);
      newest.merge(code, line, EnvelopeRules::later);
      if (line.isAccepted()) {
        newestSound.merge(code, line, EnvelopeRules::later);
      }
    }
    for (InputRow line : lines) {
      if (isPiece(line) && isInForce(line)) {
        kindsOfPieces
            .computeIfAbsent(line.text(Budget.ENVELOPE), any -> new HashSet<>())
            .add(line.text(Budget.INCLUSION));
      }
    }
  }

  /** Codes of pieces, and of what they are inside: of no other line is anything asked. */
  private static Set<String> asked(List<InputRow> lines) {
    Set<String> asked = new HashSet<>();
    for (InputRow line : lines) {
      if (isPiece(line)) {
        asked.add(line.text(Keys.LINE));
        asked.add(line.text(Budget.ENVELOPE));
      }
    }
    return asked;
  }

  /**
   * All lines of one table, each with the first of these rules that it breaks: a line that is no
   * piece, none.
   */
  public static List<InputRow> marked(List<InputRow> lines) {
    return new EnvelopeRules(lines).markedAll(lines);
  }

  private List<InputRow> markedAll(List<InputRow> lines) {
    List<InputRow> marked = new ArrayList<>(lines.size());
    for (InputRow line : lines) {
      marked.add(isPiece(line) ? marked(line) : line);
    }
    return marked;
  }

  /** Which table a line stands in. */
  public static List<Object> table(InputRow line) {
    return Arrays.asList(
        line.get(Keys.COLLECTION), line.get(Keys.FISCAL_YEAR), line.get(Keys.STAGE));
  }

  private InputRow marked(InputRow line) {
    if (!line.isAccepted()) {
      return line;
    }
    for (Rule rule : rules) {
      if (rule.isBrokenBy(line)) {
        return line.with(List.of(rule.problem(line)));
      }
    }
    return line;
  }

  private static Rule rule(String code, Predicate<InputRow> holds, String accepted) {
    return new Rule(code, Budget.ENVELOPE, holds, accepted);
  }

  private List<InputRow> envelopes(InputRow line) {
    return versions.getOrDefault(line.text(Budget.ENVELOPE), List.of());
  }

  /** A blank account of a piece is its envelope's. */
  private boolean hasEnvelopeOfItsAccount(InputRow line) {
    String account = line.text(Keys.ACCOUNT);
    for (InputRow envelope : envelopes(line)) {
      if (account == null || account.equals(accountOf(envelope))) {
        return true;
      }
    }
    return false;
  }

  private String accountOf(InputRow line) {
    if (line.has(Keys.ACCOUNT) || !isPiece(line)) {
      return line.text(Keys.ACCOUNT);
    }
    Set<InputRow> seen = new HashSet<>();
    InputRow at = line;
    while (!at.has(Keys.ACCOUNT)
        && isPiece(at)
        && seen.add(at)
        && newest.containsKey(at.text(Budget.ENVELOPE))) {
      at = newest.get(at.text(Budget.ENVELOPE));
    }
    return at.text(Keys.ACCOUNT);
  }

  private boolean hasEnvelopeThatCounts(InputRow line) {
    for (InputRow envelope : envelopes(line)) {
      if (isPiece(envelope) || inclusion(envelope) == Inclusion.OWN) {
        return true;
      }
    }
    return false;
  }

  /** Most envelopes are inside no other. */
  private boolean isInsideItself(InputRow line) {
    String start = line.text(Keys.LINE);
    String at = line.text(Budget.ENVELOPE);
    InputRow whole = newest.get(at);
    if (whole == null || !whole.has(Budget.ENVELOPE)) {
      return whole != null && at.equals(start);
    }
    Set<String> seen = new HashSet<>();
    while (at != null && newest.containsKey(at) && seen.add(at)) {
      if (at.equals(start)) {
        return true;
      }
      at = newest.get(at).text(Budget.ENVELOPE);
    }
    return false;
  }

  private boolean isMixed(InputRow line) {
    return isInForce(line) && kindsOfPieces.get(line.text(Budget.ENVELOPE)).size() > 1;
  }

  /** Copies of the newest version, and versions of one day that differ, are so too. */
  private boolean isInForce(InputRow line) {
    return line.isAccepted()
        && !line.isWithdrawal()
        && DAYS.compare(line, newestSound.get(line.text(Keys.LINE))) == 0;
  }

  private static boolean isPiece(InputRow line) {
    Inclusion inclusion = inclusion(line);
    return inclusion != null && inclusion.isPiece();
  }

  /** Null: not to be read. */
  private static Inclusion inclusion(InputRow line) {
    String written = line.text(Budget.INCLUSION);
    return written == null ? null : Inclusion.of(written);
  }

  /** Of one day, whichever the order in which they come: the last in the files. */
  private static InputRow later(InputRow one, InputRow other) {
    return PLACES.compare(one, other) < 0 ? other : one;
  }
}
