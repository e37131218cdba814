package tassei.contract;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Word;

/** A grouping of amounts, named by its keys; {@code total} has none. */
public record Level(String code, List<OwnerKey> keys) implements Serializable {
  public static final Level TOTAL = new Level("total", List.of());
  public static final Level ACCOUNT = of(OwnerKey.ACCOUNT);
  public static final Level MINISTRY = of(OwnerKey.MINISTRY);
  public static final Level PROJECT = of(OwnerKey.INTEGRATED_PROJECT);
  public static final Level MINISTRY_AND_PROJECT =
      of(OwnerKey.MINISTRY, OwnerKey.INTEGRATED_PROJECT);

  /** As the settings name it: keys joined by +. */
  public static Level named(String code) {
    if (code.equals(TOTAL.code)) {
      return TOTAL;
    }
    List<String> parts = List.of(code.split("\\+", -1));
    parts.forEach(part -> Word.of(OwnerKey.values(), part));
    return new Level(
        code, Arrays.stream(OwnerKey.values()).filter(key -> parts.contains(key.code())).toList());
  }

  /** Of one key or more, given in the order of {@link OwnerKey}. */
  public static Level of(OwnerKey... keys) {
    return new Level(String.join("+", Word.codes(keys)), List.of(keys));
  }

  /** These and the two that shares are taken of, each once. */
  public static List<Level> withWholes(List<Level> levels) {
    return Stream.concat(levels.stream(), Stream.of(TOTAL, ACCOUNT)).distinct().toList();
  }

  public boolean has(OwnerKey key) {
    return keys.contains(key);
  }

  /** By its name alone, which tells levels apart: sums are looked up by level millions of times. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Level level && level.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }
}
