package tassei.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What adds up does not depend on which is added first, nor on which are added together before, and
 * nothing adds nothing. Tasks of Spark end in any order.
 */
public final class SumLaws {
  private static final int ORDERS = 20;

  private SumLaws() {}

  /** Of values with a none. */
  public static <S> void hold(S none, List<S> parts, BinaryOperator<S> plus) {
    S all = hold(parts, plus);
    assertEquals(all, plus.apply(none, all));
    for (S part : parts) {
      assertEquals(part, plus.apply(part, none));
      assertEquals(part, plus.apply(none, part));
    }
    assertEquals(none, plus.apply(none, none));
  }

  /** Of values without one; returns what they come to. */
  public static <S> S hold(List<S> parts, BinaryOperator<S> plus) {
    List<Supplier<S>> made = parts.stream().<Supplier<S>>map(part -> () -> part).toList();
    return hold(made, plus, sum -> sum);
  }

  /**
   * Of sums that grow, which are made anew each time.
   *
   * @param shown what a sum answers
   */
  public static <S, T> T hold(
      List<Supplier<S>> parts, BinaryOperator<S> plus, Function<S, T> shown) {
    T all = shown.apply(parts.stream().map(Supplier::get).reduce(plus).orElseThrow());
    for (int seed = 1; seed <= ORDERS; seed++) {
      Random random = new Random(seed);
      List<Supplier<S>> shuffled = new ArrayList<>(parts);
      Collections.shuffle(shuffled, random);
      assertEquals(all, shown.apply(grouped(shuffled, plus, random)), "order " + seed);
    }
    return all;
  }

  /** The sum of the left ones and that of the right ones, wherever they are parted. */
  private static <S> S grouped(List<Supplier<S>> parts, BinaryOperator<S> plus, Random random) {
    if (parts.size() == 1) {
      return parts.get(0).get();
    }
    int cut = 1 + random.nextInt(parts.size() - 1);
    S left = grouped(parts.subList(0, cut), plus, random);
    return plus.apply(left, grouped(parts.subList(cut, parts.size()), plus, random));
  }
}
