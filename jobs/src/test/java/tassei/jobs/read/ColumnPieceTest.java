package tassei.jobs.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.contract.column.Keys;
import tassei.jobs.table.Entry;
import tassei.jobs.table.Inputs;

/** Of a Parquet file one column, or some rows, are read without the others. */
class ColumnPieceTest {
  @TempDir Path data;

  @Test
  void someRowsAndOneColumnAreReadByThemselves() {
    String columns = DuckDbFile.NAMES + "if(id % 3 = 0, null, concat('n', id % 7)) note; id source";
    ParquetInput file = DuckDbFile.outcomes(data, columns, 9_000, 4_096);
    for (ParquetInput.RowGroup group : file.rowGroups()) {
      List<RawRow> all = new ArrayList<>();
      group.rows().forEachRemaining(all::add);
      List<RawRow> some = new ArrayList<>();
      group.rows(row -> row % 5 == 2).forEachRemaining(some::add);
      List<RawRow> expected = new ArrayList<>();
      for (int i = 2; i < all.size(); i += 5) {
        expected.add(all.get(i));
      }
      assertEquals(
          expected.stream().map(ParquetInputTest::withoutWords).toList(),
          some.stream().map(ParquetInputTest::withoutWords).toList());
      List<String> notes = new ArrayList<>();
      group.cells(Keys.NOTE).forEachRemaining(notes::add);
      int place = Inputs.OUTCOMES.entries().stream().map(Entry::field).toList().indexOf(Keys.NOTE);
      assertEquals(all.stream().map(row -> row.cells().get(place)).toList(), notes);
    }
  }

  /** Rows of one outcome have one number, however its name is written. */
  @Test
  void keysFollowFromWhatCellsMean() {
    ParquetInput file =
        DuckDbFile.outcomes(
            data,
            "if(id = 2, ' o0 ', concat('o', id % 2)) outcome; 'paper' outcome_kind; 'confirmed' status",
            4,
            4_096);
    long[] keys =
        TableReader.hashes(Inputs.OUTCOMES, new Codes(), file.rowGroups().get(0), Keys.OUTCOME);
    assertEquals(keys[0], keys[2]);
    assertEquals(keys[1], keys[3]);
    assertNotEquals(keys[0], keys[1]);
  }
}
