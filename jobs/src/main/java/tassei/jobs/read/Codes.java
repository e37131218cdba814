package tassei.jobs.read;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which code a cell means: codes stand for themselves, names and aliases for their code. */
public final class Codes implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, Map<String, String>> codes = new HashMap<>();
  private final Map<String, Set<String>> shared = new HashMap<>();
  private final Set<String> absent = new HashSet<>();

  /** A code always means itself, even where it is also somebody's name. */
  public void code(String table, String code) {
    codesOf(table).put(Written.plain(code), code);
    shared.computeIfAbsent(table, name -> new HashSet<>()).remove(Written.plain(code));
  }

  /** Codes of the table must be known before its names. */
  public void name(String table, String name, String code) {
    String key = Written.plain(name);
    String known = codesOf(table).putIfAbsent(key, code);
    boolean ownedByAnother = known != null && !known.equals(code) && !known.equals(key);
    if (ownedByAnother) {
      shared.computeIfAbsent(table, table1 -> new HashSet<>()).add(key);
    }
  }

  /** A table that the data folder does not have; whoever refers to it is told so. */
  public void absent(String table) {
    absent.add(table);
  }

  /** What a cell may hold that refers to a table. */
  String accepted(String table) {
    String missing =
        absent.contains(table) ? ", but there is no table " + table + " in this folder" : "";
    return Tables.accepted(table) + missing;
  }

  public boolean isAmbiguous(String table, String cell) {
    return shared.getOrDefault(table, Set.of()).contains(Written.plain(cell));
  }

  public Optional<String> of(String table, String cell) {
    return Optional.ofNullable(codes.getOrDefault(table, Map.of()).get(Written.plain(cell)));
  }

  /** The codes of a table: each means itself, however it is named. */
  List<String> unambiguous(String table) {
    return codes.getOrDefault(table, Map.of()).entrySet().stream()
        .filter(entry -> entry.getKey().equals(entry.getValue()))
        .map(Map.Entry::getValue)
        .filter(code -> !isAmbiguous(table, code))
        .sorted()
        .toList();
  }

  /** Tables whose codes are looked up here; others are checked against the whole table later. */
  boolean knows(String table) {
    return codes.containsKey(table);
  }

  void open(String table) {
    codesOf(table);
  }

  private Map<String, String> codesOf(String table) {
    return codes.computeIfAbsent(table, name -> new HashMap<>());
  }
}
