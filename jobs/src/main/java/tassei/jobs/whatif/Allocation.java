package tassei.jobs.whatif;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole yen laid to lines so that none is lost: by largest remainder, ties to the first line. */
final class Allocation {
  private Allocation() {}

  /** Parts of a total in proportion to weights, which are not negative and not all zero. */
  static long[] proRata(long total, long[] weights) {
    BigInteger whole = BigInteger.ZERO;
    for (long weight : weights) {
      whole = whole.add(BigInteger.valueOf(weight));
    }
    BigInteger magnitude = BigInteger.valueOf(Math.abs(total));
    BigInteger[] exact = new BigInteger[weights.length];
    for (int i = 0; i < weights.length; i++) {
      exact[i] = magnitude.multiply(BigInteger.valueOf(weights[i]));
    }
    long[] parts = rounded(exact, whole, Math.abs(total));
    return total < 0 ? IntStream.range(0, parts.length).mapToLong(i -> -parts[i]).toArray() : parts;
  }

  /** Amounts times a fraction; the sum is that of the amounts, rounded half up. */
  static long[] times(long[] amounts, BigInteger numerator, BigInteger denominator) {
    BigInteger[] exact = new BigInteger[amounts.length];
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < amounts.length; i++) {
      exact[i] = BigInteger.valueOf(amounts[i]).multiply(numerator);
      sum = sum.add(exact[i]);
    }
    BigInteger twice = BigInteger.TWO;
    BigInteger total = floor(sum.multiply(twice).add(denominator), denominator.multiply(twice));
    return rounded(exact, denominator, total.longValueExact());
  }

  /** Quotients of one denominator, made whole so that they add up to the total. */
  private static long[] rounded(BigInteger[] exact, BigInteger denominator, long total) {
    long[] parts = new long[exact.length];
    BigInteger[] remainders = new BigInteger[exact.length];
    long left = total;
    for (int i = 0; i < exact.length; i++) {
      BigInteger part = floor(exact[i], denominator);
      remainders[i] = exact[i].subtract(part.multiply(denominator));
      parts[i] = part.longValueExact();
      left -= parts[i];
    }
    if (left > 0) {
      IntStream.range(0, exact.length)
          .boxed()
          .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
          .limit(left)
          .forEach(i -> parts[i]++);
    }
    return parts;
  }

  private static BigInteger floor(BigInteger number, BigInteger denominator) {
    BigInteger[] parts = number.divideAndRemainder(denominator);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }
}
