package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;

/** Whatever pieces are known of whatever wholes: every level that adds up adds up to the wholes. */
class RollupOfRandomTreesTest {
  private static final String[] LEVELS = {
    "total",
    "ministry",
    "integrated_project",
    "recipient",
    "account",
    "ministry+integrated_project",
    "ministry+account",
    "integrated_project+recipient"
  };

  private final Random random = new Random(20240331);
  private final StringBuilder lines =
      new StringBuilder(
          "line | collection | ministry | integrated_project | recipient | account | inclusion"
              + " | envelope | amount\n");
  private final Map<String, Long> wholes = new TreeMap<>();

  @Test
  void partsAddUpToTheWholeAtEveryLevel() {
    for (int tree = 0; tree < 25; tree++) {
      plant("tree" + tree);
    }
    Map<String, Long> found = new TreeMap<>();
    for (Map<String, String> row : LiteralRun.budget(lines.toString()).rollup(LEVELS).rows()) {
      String scope = row.get(Keys.COLLECTION.name()) + " " + row.get(Keys.LEVEL.name());
      long yen = Long.parseLong(row.get(Results.AMOUNT_YEN.name()));
      found.merge(scope, yen, Long::sum);
    }
    Map<String, Long> wanted = new TreeMap<>();
    wholes.forEach(
        (tree, yen) -> List.of(LEVELS).forEach(level -> wanted.put(tree + " " + level, yen)));
    assertEquals(wanted, found);
  }

  /** Own lines with pieces below pieces; some pieces hold more than their whole. */
  private void plant(String tree) {
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      boolean own = i == 0 || random.nextInt(3) == 0;
      int whole = own ? -1 : random.nextInt(i);
      int amount = random.nextInt(1000);
      kinds.add(random.nextBoolean() ? "part" : "of-which");
      lines.append(
          String.join(
              " | ",
              tree + "-" + i,
              tree,
              any("MX", "MY", "MZ"),
              any("P2-1", "P2-2", "P1-1"),
              any("AMED", "in-house"),
              own ? any("general", "special") : "",
              own ? "own" : kinds.get(whole),
              own ? "" : tree + "-" + whole,
              amount + "\n"));
      if (own) {
        wholes.merge(tree, (long) amount, Long::sum);
      }
    }
  }

  private String any(String... codes) {
    int pick = random.nextInt(codes.length + 1);
    return pick == codes.length ? "" : codes[pick];
  }
}
