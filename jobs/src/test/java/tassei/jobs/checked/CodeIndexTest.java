package tassei.jobs.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeIndexTest {
  /** Codes repeat, are of any length, also none, and of any letters. */
  private static List<String> codes(long seed, int count) {
    Random random = new Random(seed);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String letters = List.of("P-", "課題", "", "é").get(random.nextInt(4));
      codes.add(letters.repeat(random.nextInt(3)) + random.nextInt(count));
    }
    codes.add("");
    return codes;
  }

  @Test
  void codesAreFoundWithTheirLastNumber() {
    Map<String, Integer> expected = new LinkedHashMap<>();
    CodeIndex index = new CodeIndex();
    for (String code : codes(1, 20_000)) {
      expected.put(code, expected.size());
      index.put(code, expected.get(code));
    }
    assertEquals(expected.size(), index.size());
    expected.forEach((code, number) -> assertEquals(number, index.find(code)));
  }

  @Test
  void nothingElseIsFound() {
    CodeIndex index = new CodeIndex();
    assertFalse(index.contains(""));
    codes(2, 1_000).forEach(code -> index.put(code, 7));
    assertTrue(index.contains(""));
    for (String code : codes(2, 1_000)) {
      assertFalse(index.contains(code + "x"));
      assertFalse(index.contains("x" + code));
    }
  }

  @Test
  void whatTwoHaveIsOneSetWhicheverIsFirst() {
    List<String> few = codes(3, 500);
    List<String> more = codes(4, 900);
    CodeIndex some = index(few);
    CodeIndex others = index(more);
    CodeIndex one = new CodeIndex().plus(some).plus(others);
    CodeIndex other = new CodeIndex().plus(others).plus(some).plus(some);
    Set<String> all = new HashSet<>(few);
    all.addAll(more);
    assertEquals(all.size(), one.size());
    assertEquals(all.size(), other.size());
    all.forEach(code -> assertTrue(one.contains(code) && other.contains(code)));
  }

  @Test
  void numbersAreReplacedOnTheWay() {
    CodeIndex index = index(List.of("a", "b")).plus(index(List.of("b", "c")), number -> number + 5);
    assertEquals(0, index.find("a"));
    assertEquals(5, index.find("b"));
    assertEquals(6, index.find("c"));
  }

  private static CodeIndex index(List<String> codes) {
    CodeIndex index = new CodeIndex();
    for (int i = 0; i < codes.size(); i++) {
      index.put(codes.get(i), i);
    }
    return index;
  }
}
