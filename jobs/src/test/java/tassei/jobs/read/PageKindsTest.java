package tassei.jobs.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tassei.contract.column.Keys;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.table.Entry;
import tassei.jobs.table.Inputs;

/**
 * However the pages of a file are written, of either version, with a dictionary or without, few or
 * many in a piece, the cells are those that were written.
 */
class PageKindsTest {
  private static final int ROWS = 13_000;
  private static final int DAMAGES = 400;

  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message outcomes {
            required binary outcome (STRING);
            optional binary outcome_kind (STRING);
            optional int32 fiscal_year;
            optional int64 quantity;
            optional boolean simulated;
            optional binary note (STRING);
            required binary status (STRING);
          }
          """);

  @TempDir Path data;

  @ParameterizedTest
  @CsvSource({
    "PARQUET_1_0,true,1000000",
    "PARQUET_1_0,false,3000",
    "PARQUET_1_0,true,3000",
    "PARQUET_2_0,true,1000000",
    "PARQUET_2_0,false,3000",
    "PARQUET_2_0,true,3000"
  })
  void cellsAreThoseThatWereWritten(WriterVersion version, boolean hasDictionary, int page)
      throws IOException {
    List<Group> written = groups(ROWS, new Random(page + (hasDictionary ? 1 : 0)));
    Path file = data.resolve("outcomes.parquet");
    write(written, file, version, hasDictionary, page, CompressionCodecName.SNAPPY);
    List<RawRow> read = new ArrayList<>();
    ParquetInput input = new ParquetInput(Inputs.OUTCOMES, "outcomes.parquet", file.toString());
    input.rowGroups().forEach(group -> group.rows().forEachRemaining(read::add));
    List<RawRow> some = new ArrayList<>();
    input.rowGroups().forEach(group -> group.rows(row -> row % 7 == 3).forEachRemaining(some::add));
    assertEquals(ROWS, read.size());
    for (int i = 0; i < ROWS; i++) {
      assertEquals(cells(written.get(i)), read.get(i).cells(), "row " + i);
    }
    for (int i = 0; i < some.size(); i++) {
      assertEquals(read.get(i * 7 + 3).cells(), some.get(i).cells());
    }
    assertEquals((ROWS + 3) / 7, some.size());
  }

  /** Whatever byte is another: the file is refused, or read as what it says now. */
  @ParameterizedTest
  @CsvSource({"PARQUET_1_0,true", "PARQUET_1_0,false", "PARQUET_2_0,true", "PARQUET_2_0,false"})
  void aDamagedFileEndsNoRun(WriterVersion version, boolean hasDictionary) throws IOException {
    Path file = data.resolve("outcomes.parquet");
    Random random = new Random(5);
    write(groups(700, random), file, version, hasDictionary, 90, CompressionCodecName.UNCOMPRESSED);
    byte[] whole = Files.readAllBytes(file);
    int refused = 0;
    for (int i = 0; i < DAMAGES; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      Files.write(file, damaged);
      refused += isRefused(file) ? 1 : 0;
    }
    assertTrue(refused > 0 && refused < DAMAGES, refused + " of " + DAMAGES);
  }

  /** Also what is not asked for is gone over. */
  private static boolean isRefused(Path file) {
    try {
      ParquetInput input = new ParquetInput(Inputs.OUTCOMES, "outcomes.parquet", file.toString());
      for (ParquetInput.RowGroup group : input.rowGroups()) {
        group.rows(row -> row % 2 == 0).forEachRemaining(row -> {});
        group.cells(Keys.OUTCOME).forEachRemaining(cell -> {});
      }
      return false;
    } catch (RefusedInput refused) {
      return true;
    }
  }

  private static void write(
      List<Group> groups,
      Path file,
      WriterVersion version,
      boolean hasDictionary,
      int page,
      CompressionCodecName codec)
      throws IOException {
    try (ParquetWriter<Group> to =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(SCHEMA)
            .withWriterVersion(version)
            .withDictionaryEncoding(hasDictionary)
            .withDictionaryPageSize(4_000)
            .withPageSize(page)
            .withPageRowCountLimit(page)
            .withCompressionCodec(codec)
            .build()) {
      for (Group group : groups) {
        to.write(group);
      }
    }
  }

  /** Some cells are blank one after the other, some are the same, some of each row its own. */
  private static List<Group> groups(int rows, Random random) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      Group group = new SimpleGroup(SCHEMA);
      group.add("outcome", "o" + i);
      if (i % 4_000 < 3_000) {
        group.add("outcome_kind", "kind" + random.nextInt(i < rows / 2 ? 3 : 700));
      }
      if (random.nextBoolean()) {
        group.add("fiscal_year", 2000 + random.nextInt(20));
      }
      if (random.nextInt(100) > 0) {
        group.add("quantity", (long) random.nextInt(i % 2 == 0 ? 3 : 1_000_000));
      }
      if (i % 100 < 50) {
        group.add("simulated", random.nextBoolean());
      }
      if (i > rows - 10) {
        group.add("note", "課題" + i);
      }
      group.add("status", "confirmed");
      groups.add(group);
    }
    return groups;
  }

  private static List<String> cells(Group group) {
    List<String> cells = new ArrayList<>();
    for (Entry entry : Inputs.OUTCOMES.entries()) {
      if (!SCHEMA.containsField(entry.name())) {
        cells.add(null);
      } else if (group.getFieldRepetitionCount(entry.name()) == 0) {
        cells.add("");
      } else {
        cells.add(group.getValueToString(SCHEMA.getFieldIndex(entry.name()), 0));
      }
    }
    return cells;
  }
}
