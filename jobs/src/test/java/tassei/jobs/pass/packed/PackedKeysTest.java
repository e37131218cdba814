package tassei.jobs.pass.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Keys of pieces meet by parts; rows whose key others have too are found, however many parts. */
class PackedKeysTest {
  @Test
  void rowsWhoseKeyOthersHaveAreFound() {
    Random random = new Random(11);
    for (int parts : new int[] {1, 2, 64}) {
      List<long[]> pieces = new ArrayList<>();
      for (int rows : new int[] {0, 1, 700, 300}) {
        pieces.add(random.longs(rows).map(key -> key % 900 * 0x9E3779B97F4A7C15L).toArray());
      }
      assertEquals(expected(pieces), found(pieces, parts));
    }
  }

  private static Set<String> expected(List<long[]> pieces) {
    Map<Long, List<String>> places = new HashMap<>();
    for (int piece = 0; piece < pieces.size(); piece++) {
      for (int row = 0; row < pieces.get(piece).length; row++) {
        long key = pieces.get(piece)[row];
        places.computeIfAbsent(key, any -> new ArrayList<>()).add(piece + "/" + row);
      }
    }
    TreeSet<String> repeated = new TreeSet<>();
    places.values().stream().filter(rows -> rows.size() > 1).forEach(repeated::addAll);
    return repeated;
  }

  private static Set<String> found(List<long[]> pieces, int parts) {
    Map<Integer, List<byte[]>> met = new HashMap<>();
    Map<Integer, List<Integer>> from = new HashMap<>();
    for (int piece = 0; piece < pieces.size(); piece++) {
      int of = piece;
      PackedKeys.lay(
          pieces.get(piece),
          parts,
          (part, bytes) -> {
            met.computeIfAbsent(part, any -> new ArrayList<>()).add(bytes);
            from.computeIfAbsent(part, any -> new ArrayList<>()).add(of);
          });
    }
    TreeSet<String> found = new TreeSet<>();
    met.forEach(
        (part, bytes) -> {
          List<int[]> rows = PackedKeys.repeated(bytes);
          for (int i = 0; i < rows.size(); i++) {
            int piece = from.get(part).get(i);
            Arrays.stream(rows.get(i)).forEach(row -> found.add(piece + "/" + row));
          }
        });
    return found;
  }
}
