package tassei.jobs.whatif;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No yen is lost and none is made. */
class AllocationTest {

  @Test
  void whatIsLeftGoesToTheLargestRemaindersAndTiesToTheFirst() {
    assertArrayEquals(new long[] {34, 33, 33}, Allocation.proRata(100, new long[] {1, 1, 1}));
    assertArrayEquals(new long[] {-34, -33, -33}, Allocation.proRata(-100, new long[] {1, 1, 1}));
    assertArrayEquals(new long[] {14, 29, 57}, Allocation.proRata(100, new long[] {1, 2, 4}));
    assertArrayEquals(new long[] {0, 7}, Allocation.proRata(7, new long[] {0, 3}));
  }

  @Test
  void partsAddUpAndStayWithinAYenOfTheirShare() {
    Random random = new Random(7);
    for (int trial = 0; trial < 300; trial++) {
      long[] weights = random.longs(1 + random.nextInt(40), 0, 1_000_000_000_000L).toArray();
      weights[0]++;
      long total = random.nextLong(-50_000_000_000L, 50_000_000_000L);
      long[] parts = Allocation.proRata(total, weights);
      assertEquals(total, Arrays.stream(parts).sum());
      double whole = Arrays.stream(weights).asDoubleStream().sum();
      for (int i = 0; i < parts.length; i++) {
        assertTrue(Math.abs(parts[i] - total * (weights[i] / whole)) < 1.001);
      }
    }
  }

  @Test
  void amountsTimesAFractionAddUpToTheSumTimesTheFraction() {
    long[] amounts = {5, 5, 5};
    assertArrayEquals(
        new long[] {6, 6, 5}, Allocation.times(amounts, BigInteger.valueOf(110), hundred()));
    Random random = new Random(11);
    for (int trial = 0; trial < 300; trial++) {
      long[] many = random.longs(1 + random.nextInt(40), -9, 1_000_000_000_000L).toArray();
      long percent = random.nextLong(0, 300);
      long[] times = Allocation.times(many, BigInteger.valueOf(percent), hundred());
      BigInteger exact = BigInteger.valueOf(Arrays.stream(many).sum() * percent);
      BigInteger off = exact.subtract(hundred().multiply(BigInteger.valueOf(sum(times)))).abs();
      assertTrue(off.compareTo(BigInteger.valueOf(50)) <= 0, off.toString());
    }
  }

  @Test
  void timesOneChangesNothing() {
    long[] amounts = {1, 0, -80_000_000, 7_000_000_000_000L};
    assertArrayEquals(amounts, Allocation.times(amounts, hundred(), hundred()));
  }

  private static long sum(long[] amounts) {
    return Arrays.stream(amounts).sum();
  }

  private static BigInteger hundred() {
    return BigInteger.valueOf(100);
  }
}
