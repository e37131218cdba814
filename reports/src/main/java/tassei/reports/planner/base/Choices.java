package tassei.reports.planner.base;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the cells of one key may say. A code means itself, even where it is also a name. */
public final class Choices {
  private final List<Choice> all;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Set<String> shared = new HashSet<>();

  Choices(List<Choice> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      numbers.put(plain(all.get(i).code()), i + 1);
    }
    for (int i = 0; i < all.size(); i++) {
      name(all.get(i).shown(), i + 1);
      for (String name : all.get(i).names()) {
        name(name, i + 1);
      }
    }
    numbers.keySet().removeAll(shared);
  }

  private void name(String name, int number) {
    String plain = plain(name);
    Integer known = numbers.putIfAbsent(plain, number);
    boolean isCode = known != null && plain(all.get(known - 1).code()).equals(plain);
    if (known != null && known != number && !isCode) {
      shared.add(plain);
    }
  }

  /** In the order of the list. */
  public List<Choice> all() {
    return all;
  }

  /** Every way to write a choice, and its place in the list, from 1. */
  public Map<String, Integer> numbers() {
    return numbers;
  }

  /** Place in the list, from 1; 0 where the list does not hold the code. */
  public int number(String code) {
    return numbers.getOrDefault(plain(code), 0);
  }

  /** As the list shows a code. */
  public String shown(String code) {
    int number = number(code);
    return number == 0 || code.isEmpty() ? code : all.get(number - 1).shown();
  }

  /** The code that a cell means; empty where it means none of them, or several. */
  public Optional<String> code(String cell) {
    return Optional.ofNullable(numbers.get(plain(cell))).map(number -> all.get(number - 1).code());
  }

  /** Whether several have this name. */
  public boolean isShared(String cell) {
    return shared.contains(plain(cell));
  }

  /** Full-width letters, digits and spaces made plain; outer blanks removed. */
  static String plain(String cell) {
    return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
  }
}
