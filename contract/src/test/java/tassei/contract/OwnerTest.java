package tassei.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose an amount is, as maps of a million sums ask it. */
class OwnerTest {

  @Test
  void codesInOrderHaveHashesOfTheirOwn() {
    Set<Integer> hashes = new HashSet<>();
    for (int programme = 0; programme < 1000; programme++) {
      for (int ministry = 0; ministry < 20; ministry++) {
        hashes.add(owner("m%02d".formatted(ministry), "g%03d".formatted(programme)).hashCode());
      }
    }
    assertTrue(hashes.size() > 19_900, "only " + hashes.size() + " of 20000");
  }

  @Test
  void theSameOwnerHasTheSameHash() {
    assertEquals(owner("MHLW", "P2-1"), owner("MHLW", "P2-1"));
    assertEquals(owner("MHLW", "P2-1").hashCode(), owner("MHLW", "P2-1").hashCode());
  }

  private static Owner owner(String ministry, String programme) {
    return new Owner(ministry, null, programme, null, null);
  }
}
