package tassei.bench.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invented nation can be made again, and changed in one place. */
class NationTest {
  private static final NationShape SHAPE =
      new NationShape(6_000, 500, 500, 3, 7, 120, 100, 50, 5, 1, 2);

  @TempDir private Path folder;

  @Test
  void theSameSeedGivesTheSameRows() throws Exception {
    NationShape other = new NationShape(6_000, 500, 500, 3, 8, 120, 100, 50, 5, 1, 2);
    assertEquals(sums(nation("once", SHAPE)), sums(nation("again", SHAPE)));
    assertNotEquals(sums(nation("first", SHAPE)), sums(nation("other", other)));
  }

  /** The numbers a mixed row comes to are written down: a new DuckDB must not change them. */
  @Test
  void theRowsDoNotDependOnTheVersionOfDuckDb() throws SQLException {
    try (Duck duck = Duck.open(1)) {
      duck.set("seed", 7);
      duck.script("nation/mixing.sql");
      assertEquals(
          List.of(List.of("[872741768, 2460516774, 2351717923, 962283782]")),
          duck.rows("SELECT list(mix(n, 3))::VARCHAR FROM range(4) AS t(n)"));
    }
  }

  @Test
  void aGrownFileHasTheOldRowsAndMore() throws Exception {
    Nation nation = nation("grown", SHAPE);
    List<List<String>> before = sums(nation);
    nation.grow(1, 40);
    assertEquals("2040", sums(nation).get(1).get(1));
    nation.grow(1, 0);
    assertEquals(before, sums(nation));
  }

  @Test
  void reportsOfOneOutcomeLieInSeveralFiles() throws Exception {
    try (Duck duck = of(nation("crossing", SHAPE))) {
      long crossing =
          Long.parseLong(
              duck.rows(
                      "SELECT count(*) FROM (SELECT outcome FROM outcomes GROUP BY outcome"
                          + " HAVING count(DISTINCT filename) > 1)")
                  .get(0)
                  .get(0));
      assertEquals(true, crossing > 400, "crossing " + crossing);
    }
  }

  private Nation nation(String name, NationShape shape) throws Exception {
    Nation nation = new Nation(folder.resolve(name), shape);
    nation.write();
    return nation;
  }

  /** Of every file of outcomes its rows, and a sum over all that they say. */
  private static List<List<String>> sums(Nation nation) throws SQLException {
    try (Duck duck = of(nation)) {
      return duck.rows(
          "SELECT filename, count(*), sum(hash(o)) FROM"
              + " outcomes o GROUP BY filename ORDER BY filename");
    }
  }

  private static Duck of(Nation nation) throws SQLException {
    Duck duck = Duck.open(1);
    duck.set("files", nation.data().resolve("outcomes").resolve("*.parquet").toString());
    duck.run(
        "CREATE TABLE outcomes AS SELECT * REPLACE (parse_filename(filename) AS filename)"
            + " FROM read_parquet(getvariable('files'), filename = TRUE)");
    return duck;
  }
}
