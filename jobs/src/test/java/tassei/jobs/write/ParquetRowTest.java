package tassei.jobs.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.contract.column.Field;
import tassei.contract.column.RowTable;

/** What is written cell by cell is read back by the library's own reader. */
class ParquetRowTest {
  private static final int ROWS = 3_000;
  private static final RowTable<?> TABLE =
      RowTable.of(
          "cells",
          List.of(
              Field.text("text", ""),
              Field.year("year", ""),
              Field.count("count", ""),
              Field.flag("flag", ""),
              Field.day("day", ""),
              Field.yen("yen", ""),
              Field.percent("share", "")),
          (row, field) -> null);

  private final Random random = new Random(11);

  @Test
  void everyCellIsReadBackAsItWas(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("cells.parquet");
    List<Object[]> rows = new ArrayList<>();
    try (ParquetFile file = new ParquetFile(path, TABLE)) {
      for (int i = 0; i < ROWS; i++) {
        Object[] row = row();
        rows.add(row);
        file.write(row);
      }
    }
    try (ParquetReader<Group> reader = new Groups(new LocalInputFile(path)).build()) {
      for (Object[] row : rows) {
        Group read = reader.read();
        for (int column = 0; column < row.length; column++) {
          assertEquals(shown(row[column]), shown(read, column));
        }
      }
    }
  }

  private Object[] row() {
    return new Object[] {
      or(List.of("", "同じ", "same", "a" + random.nextInt(1000)).get(random.nextInt(4))),
      or(2000 + random.nextInt(40)),
      or(random.nextLong()),
      or(random.nextBoolean()),
      or(LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000)),
      or(
          new BigDecimal(new BigInteger(1 + random.nextInt(90), random))
              .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1))),
      or(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 5))
    };
  }

  private Object or(Object value) {
    return random.nextInt(5) == 0 ? null : value;
  }

  private static String shown(Object value) {
    if (value instanceof LocalDate day) {
      return Long.toString(day.toEpochDay());
    }
    return value instanceof BigDecimal number
        ? number.unscaledValue().toString()
        : String.valueOf(value);
  }

  private static String shown(Group read, int column) {
    if (read.getFieldRepetitionCount(column) == 0) {
      return "null";
    }
    return TABLE.fields().get(column).type().isDecimal()
        ? new BigInteger(read.getBinary(column, 0).getBytes()).toString()
        : read.getValueToString(column, 0);
  }

  /** The library's reader of groups, without a file system. */
  private static final class Groups extends ParquetReader.Builder<Group> {
    private Groups(InputFile file) {
      super(file, new PlainParquetConfiguration());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
