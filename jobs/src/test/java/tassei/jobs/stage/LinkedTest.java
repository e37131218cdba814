package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tassei.jobs.io.Rows;
import tassei.jobs.io.SparkExtension;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Origin;

/** Lines that stand alone may be left out of what is laid out in memory: nothing changes. */
@ExtendWith(SparkExtension.class)
@Tag("slow")
class LinkedTest {
  private static final String TREE =
      "programme | parent\ntop |\nmid | top\nlow | mid\nlone |\nother |";
  private static final int LINES = 120;

  private final Random random = new Random(20240331);

  @Test
  void linesAreUsedTheSameWay() {
    Nation nation = nation();
    Hierarchy programmes = Hierarchy.of(nation.accepted(Inputs.PROGRAMMES));
    Dataset<Row> yen = BudgetLines.inYen(nation.reports(Budget.TABLE));
    Field[] used = Lines.USED.toArray(Field[]::new);
    List<String> together = Rows.shown(BudgetLines.of(yen, programmes), used);
    assertEquals(together, Rows.shown(BudgetLines.ofMany(yen, programmes), used));
    assertEquals(together.size(), yen.count());
    assertTrue(Linked.alone(yen, programmes).count() > LINES / 10, "some stand alone");
    assertTrue(Linked.others(yen, programmes).count() > LINES / 10, "some do not");
  }

  @Test
  void theSameRulesAreBroken() {
    Dataset<Row> rows =
        nation()
            .checked(Budget.TABLE)
            .withColumn(InputTable.PROBLEMS.name(), InputTable.PROBLEMS.from(array()));
    Dataset<Row> apart =
        Linked.namingNone(rows).unionAll(Linked.naming(checked(Linked.withNamed(rows))));
    Field[] shown = {Keys.LINE, Origin.RECORD, InputTable.CELLS, InputTable.PROBLEMS};
    List<String> together = Rows.shown(checked(rows), shown);
    assertEquals(together, Rows.shown(apart, shown));
    assertTrue(together.stream().anyMatch(row -> row.contains("envelope")), together::toString);
  }

  /** The version in force names no envelope; the one before it must not be taken for it. */
  @Test
  void aPieceThatBecameALineOfItsOwnIsNoLongerMixed() {
    String lines =
        """
        line | inclusion | envelope | amount | reported_on
        E    | own       |          | 100    |
        a    | part      | E        | 1      | 2021-01-01
        a    | own       |          | 1      | 2021-02-01
        b    | of-which  | E        | 1      |
        """;
    Dataset<Row> rows = Nation.budget(lines).checked(Budget.TABLE);
    Field[] shown = {Keys.LINE, Origin.RECORD, InputTable.PROBLEMS};
    List<String> apart = Rows.shown(checked(Linked.withNamed(rows)), shown);
    assertEquals(Rows.shown(checked(rows), shown), apart);
  }

  private static Dataset<Row> checked(Dataset<Row> rows) {
    return EnvelopeRules.of(References.one(rows, Budget.ENVELOPE, rows, Keys.LINE));
  }

  /** Pieces of lines that may stand in another collection, be relisted, or not be there at all. */
  private Nation nation() {
    StringBuilder lines =
        new StringBuilder(
            "line | collection | ministry | programme | recipient | inclusion | envelope"
                + " | reported_on | amount\n");
    for (int i = 0; i < LINES; i++) {
      boolean own = random.nextInt(3) > 0;
      lines.append(
          String.join(
              " | ",
              "l" + (random.nextInt(10) == 0 ? random.nextInt(LINES) : i),
              any("a", "b"),
              any("MX", "MY", ""),
              any("top", "mid", "low", "lone", "other", "other", ""),
              any("AMED", ""),
              own ? "own" : any("part", "part", "of-which", "within", "relisted"),
              own ? "" : "l" + random.nextInt(LINES + 1),
              any("", "2024-01-01", "2025-01-01"),
              random.nextInt(1000) + "\n"));
    }
    return Nation.budget(lines.toString()).and(Inputs.PROGRAMMES, TREE);
  }

  private String any(String... codes) {
    return codes[random.nextInt(codes.length)];
  }
}
