package tassei.figures.budget;

import java.io.Serializable;

/**
 * Which lines a sum is of, in two numbers: sums of the same lines, and of no others, have the same
 * set. A set of a million names would be too large to keep for every scope.
 *
 * @param count how many lines
 */
public record LineSet(long count, long mark, long otherMark) implements Serializable {
  public static final LineSet NONE = new LineSet(0, 0, 0);

  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long OTHER_SEED = 0xC2B2AE3D27D4EB4FL;

  public static LineSet of(String line) {
    return new LineSet(1, hash(line, SEED), hash(line, OTHER_SEED));
  }

  /** Of two sets without a line in common. */
  public LineSet plus(LineSet other) {
    return new LineSet(count + other.count, mark ^ other.mark, otherMark ^ other.otherMark);
  }

  private static long hash(String text, long seed) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = mixed(hash + text.charAt(i));
    }
    return mixed(hash + text.length());
  }

  /** The last step of a generator of random numbers: every bit depends on every other. */
  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
