package tassei.jobs.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Inputs;

/** Rows of columns that are read together are what they are when each is read by itself. */
class RowsTogetherTest {
  private static final int ROWS = 9_000;

  private static final String COLUMNS =
      "if(id % 50 = 0, null, concat('o', id)) outcome;"
          + " if(id % 40 = 0, ' ', concat('k', id % 3)) outcome_kind;"
          + " if(id % 30 = 0, 'certain', 'confirmed') status;"
          + " concat(2000 + id % 30, if(id % 11 = 0, 'x', '')) fiscal_year;"
          + " if(id % 3 = 0, null, '2020-04-01') occurred_on;"
          + " if(id % 4 = 0, null, concat(id, if(id % 7 = 0, '?', ''))) quantity;"
          + " cast(null as varchar) note;"
          + " if(id % 5 = 0, null, concat('成果', id % 9)) elsewhere";

  @TempDir Path data;

  @Test
  void rowsAreThoseThatAreReadByThemselves() {
    List<InputRow> alone = alone();
    List<InputRow> together = together();
    assertEquals(ROWS / 2, together.size());
    for (int i = 0; i < alone.size(); i++) {
      assertEquals(shown(alone.get(i)), shown(together.get(i)));
    }
    long refused = together.stream().filter(row -> !row.isAccepted()).count();
    assertTrue(refused > 500, refused + " refused");
  }

  /** Cells are looked up where they were decoded, and others were decoded since. */
  @Test
  void cellsStayWhatTheyWere() throws IOException, ClassNotFoundException {
    List<InputRow> together = together();
    assertEquals(List.of("o1", "k1"), together.get(0).cells().subList(0, 2));
    assertEquals("2001", together.get(0).cells().get(3));
    assertEquals("o8999", together.get(ROWS / 2 - 1).cells().get(0));
    for (InputRow row : together.subList(0, 100)) {
      assertEquals(shown(row), shown(sent(row)));
    }
  }

  /** As another process has it. */
  private static InputRow sent(InputRow row) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream to = new ObjectOutputStream(bytes)) {
      to.writeObject(row);
    }
    try (ObjectInputStream from =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (InputRow) from.readObject();
    }
  }

  private List<InputRow> alone() {
    RowReader reader = new RowReader(Inputs.OUTCOMES, new Codes());
    List<InputRow> rows = new ArrayList<>();
    pieces().forEach(piece -> piece.forEachRemaining(row -> rows.add(reader.read(bare(row)))));
    return rows;
  }

  private static RawRow bare(RawRow row) {
    return ParquetInputTest.withoutWords(row);
  }

  private List<InputRow> together() {
    List<InputRow> rows = new ArrayList<>();
    pieces()
        .forEach(
            piece ->
                TableReader.rows(Inputs.OUTCOMES, new Codes(), piece).forEachRemaining(rows::add));
    return rows;
  }

  /** Every second row. */
  private Stream<Iterator<RawRow>> pieces() {
    ParquetInput file = DuckDbFile.outcomes(data, COLUMNS, ROWS, 4_096);
    return file.rowGroups().stream().map(group -> group.rows(row -> row % 2 == 1));
  }

  private static List<Object> shown(InputRow row) {
    return List.of(
        row.content(),
        row.origin(),
        new ArrayList<>(row.cells()),
        row.problems(),
        String.valueOf(row.otherCells()));
  }
}
