package tassei.jobs.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import tassei.jobs.table.Inputs;

class ParquetRowsTest {
  private static final StructType OUTCOMES =
      new StructType()
          .add("outcome", DataTypes.StringType)
          .add("outcome_kind", DataTypes.StringType)
          .add("status", DataTypes.StringType);

  /** The same bytes are written the same way in every run. */
  @Test
  void bytesOfUnknownColumnsAreSpelledOut() {
    StructType schema = OUTCOMES.add("ours", DataTypes.BinaryType);
    RawRow row =
        ParquetRows.of(Inputs.OUTCOMES, schema)
            .raw(RowFactory.create("o", "paper", "confirmed", new byte[] {1, -1}, 0L, "a.parquet"));
    assertEquals(true, row.toString().contains("01ff"), row.toString());
  }
}
