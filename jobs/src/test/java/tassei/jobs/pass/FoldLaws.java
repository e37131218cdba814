package tassei.jobs.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Rows come to the same, and make the same rows, whichever are added first, in however many parts,
 * and whichever parts are added together before. Tasks of Spark end in any order.
 */
public final class FoldLaws {
  private static final int ORDERS = 20;

  private FoldLaws() {}

  /**
   * What the rows come to.
   *
   * @param shown what a sum answers
   */
  public static <R, S, T> T hold(Fold<R, S> fold, List<R> rows, Function<S, T> shown) {
    List<String> made = new ArrayList<>();
    T all = shown.apply(sum(fold, rows, made));
    Collections.sort(made);
    assertEquals(shown.apply(fold.none()), shown.apply(fold.plus(fold.none(), fold.none())));
    for (int seed = 1; seed <= ORDERS; seed++) {
      Random random = new Random(seed);
      List<R> shuffled = new ArrayList<>(rows);
      Collections.shuffle(shuffled, random);
      List<String> again = new ArrayList<>();
      assertEquals(all, shown.apply(parts(fold, shuffled, again, random)), "order " + seed);
      Collections.sort(again);
      assertEquals(made, again, "order " + seed);
    }
    return all;
  }

  private static <R, S> S sum(Fold<R, S> fold, List<R> rows, List<String> made) {
    S sum = fold.none();
    for (R row : rows) {
      sum = fold.add(sum, row, (table, cells) -> made.add(table + " " + Arrays.toString(cells)));
    }
    return sum;
  }

  /** Parts may be of no row at all. */
  private static <R, S> S parts(Fold<R, S> fold, List<R> rows, List<String> made, Random random) {
    if (rows.size() <= 2 && random.nextBoolean()) {
      return sum(fold, rows, made);
    }
    int cut = random.nextInt(rows.size() + 1);
    S left = sum(fold, rows.subList(0, cut), made);
    return fold.plus(left, parts(fold, rows.subList(cut, rows.size()), made, random));
  }
}
