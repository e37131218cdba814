package tassei.jobs.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import tassei.jobs.refusal.NearestWord;

/** One map of a conf: hands out values, and notes what is wrong with them. */
public final class Section {
  /** YAML lets digits be parted by a line below them. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?=[0-9_]{1,18}(?:\\.|$))[0-9]+(?:_[0-9]+)*(?:\\.[0-9]{1,9})?");

  private final String path;
  private final Map<String, Node> fields;
  private final BiConsumer<Integer, String> problems;

  /** Reads a node, or throws {@link Unacceptable}. */
  public interface Reading<T> extends Function<Node, T> {}

  /** Says what is accepted instead. */
  public static final class Unacceptable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unacceptable(String accepted) {
      super(accepted);
    }
  }

  public Section(String path, Map<String, Node> fields, BiConsumer<Integer, String> problems) {
    this.path = path;
    this.fields = fields;
    this.problems = problems;
  }

  /** Notes every key that is not one of these, with the nearest that is. */
  public void knows(List<String> keys) {
    fields.forEach(
        (key, node) -> {
          if (!keys.contains(key)) {
            problem(node, "unknown key \"" + path + key + "\"; " + suggestion(key, keys));
          }
        });
  }

  /** The value of a key; the fallback where it is not named or not acceptable. */
  public <T> T value(String key, T fallback, Reading<T> reading) {
    Node node = fields.get(key);
    return node == null ? fallback : read(path + key, node, fallback, reading);
  }

  /** Every item of a list, each with its own problems. */
  public List<String> list(String key, List<String> fallback, Reading<String> reading) {
    Node node = fields.get(key);
    if (node == null) {
      return fallback;
    }
    if (!node.isList()) {
      unacceptable(path + key, node, "a list in [ ]");
      return fallback;
    }
    if (node.items().isEmpty()) {
      unacceptable(path + key, node, "at least one entry");
      return fallback;
    }
    List<String> values = new ArrayList<>();
    for (Node item : node.items()) {
      String value = read(path + key, item, null, reading);
      if (value != null && values.contains(value)) {
        problem(item, path + key + ": " + item.shown() + " stands twice");
      } else if (value != null) {
        values.add(value);
      }
    }
    return List.copyOf(values);
  }

  /** The section below a key; an empty one where it is not named. */
  public Section section(String key) {
    Map<String, Node> none = Map.of();
    Map<String, Node> below =
        value(key, none, node -> accept(node.isMap(), node.fields(), "a map of names to values"));
    return new Section(path + key + ".", below, problems);
  }

  public List<String> keys() {
    return List.copyOf(fields.keySet());
  }

  /** Notes a problem that several keys make together; stands at this one. */
  public void contradiction(String key, String message) {
    problem(fields.get(key), path + key + ": " + message);
  }

  public boolean has(String key) {
    return fields.containsKey(key);
  }

  /** The value where the condition holds; else says what is accepted. */
  public static <T> T accept(boolean holds, T value, String accepted) {
    if (!holds) {
      throw new Unacceptable(accepted);
    }
    return value;
  }

  public static String text(Node node) {
    boolean written = node.isText() && !node.text().isBlank();
    return accept(written, node.text(), "a text").strip();
  }

  public static Reading<String> oneOf(List<String> words) {
    String accepted = String.join(", ", words);
    return node -> accept(words.contains(String.valueOf(node.text())), node.text(), accepted);
  }

  public static Reading<Boolean> flag() {
    return node -> Boolean.valueOf(oneOf(List.of("true", "false")).apply(node));
  }

  /** A number within bounds, without trailing zeros. */
  public static Reading<BigDecimal> number(long least, long most) {
    String accepted = "a number from " + least + " to " + most;
    return node -> {
      BigDecimal number = decimal(node, accepted);
      boolean within =
          number.compareTo(BigDecimal.valueOf(least)) >= 0
              && number.compareTo(BigDecimal.valueOf(most)) <= 0;
      return accept(within, number, accepted);
    };
  }

  public static Reading<Long> whole(long least, long most) {
    Reading<BigDecimal> number = number(least, most);
    return node -> {
      BigDecimal value = number.apply(node);
      accept(value.scale() == 0, value, "a whole number from " + least + " to " + most);
      return value.longValueExact();
    };
  }

  private static BigDecimal decimal(Node node, String accepted) {
    boolean written = node.isText() && NUMBER.matcher(node.text()).matches();
    accept(written, node, accepted);
    BigDecimal number = new BigDecimal(node.text().replace("_", "")).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private <T> T read(String name, Node node, T fallback, Reading<T> reading) {
    try {
      return reading.apply(node);
    } catch (Unacceptable refused) {
      unacceptable(name, node, refused.getMessage());
      return fallback;
    }
  }

  private void unacceptable(String name, Node node, String accepted) {
    problem(node, name + ": found " + node.shown() + "; accepted: " + accepted);
  }

  private void problem(Node node, String message) {
    problems.accept(node.line(), message);
  }

  private static String suggestion(String key, List<String> keys) {
    return NearestWord.near(key, keys)
        .map(known -> "did you mean \"" + known + "\"?")
        .orElseGet(() -> "known keys: " + String.join(", ", keys));
  }
}
