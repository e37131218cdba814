package tassei.jobs.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
  void codesAreNumberedAsTheyComeAndFoundAgain() {
    Map<String, Integer> expected = new LinkedHashMap<>();
    CodeIndex index = new CodeIndex();
    for (String code : codes(1, 20_000)) {
      assertEquals(expected.computeIfAbsent(code, any -> expected.size()), index.add(code));
    }
    assertEquals(expected.size(), index.size());
    expected.forEach((code, number) -> assertEquals(number, index.find(code)));
    expected.forEach((code, number) -> assertEquals(code, index.code(number)));
  }

  @Test
  void nothingElseIsFound() {
    CodeIndex index = new CodeIndex();
    assertFalse(index.contains(""));
    codes(2, 1_000).forEach(code -> index.add(code));
    assertTrue(index.contains(""));
    for (String code : codes(2, 1_000)) {
      assertFalse(index.contains(code + "x"));
      assertFalse(index.contains("x" + code));
    }
  }

  @Test
  void whatTwoHaveIsOneSetWhicheverIsFirst() {
    CodeIndex some = new CodeIndex();
    CodeIndex others = new CodeIndex();
    codes(3, 500).forEach(code -> some.add(code));
    codes(4, 900).forEach(code -> others.add(code));
    CodeIndex one = new CodeIndex().plus(some).plus(others);
    CodeIndex other = new CodeIndex().plus(others).plus(some).plus(some);
    assertEquals(one.size(), other.size());
    for (int number = 0; number < one.size(); number++) {
      assertTrue(other.contains(one.code(number)));
    }
  }
}
