package tassei.jobs.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tassei.jobs.file.Location;
import tassei.jobs.refusal.RefusedRows;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.ResultTable;

/** Tables as files: the same rows give the same bytes, and both files the same values. */
@ExtendWith(SparkExtension.class)
class OutputTest {
  private static final Field NAME = Field.text("name", "a text");
  private static final Field YEAR = Field.year("year", "a year");
  private static final Field YEN = Field.yen("yen", "an amount");
  private static final Field RATE = Field.percent("rate", "a rate");
  private static final Field DAY = Field.day("day", "a day");
  private static final Field FLAG = Field.flag("flag", "a flag");
  private static final Field LINES = Field.count("lines", "a count");
  private static final ResultTable TABLE =
      new ResultTable("sample", List.of(NAME, YEAR, YEN, RATE, DAY, FLAG, LINES));

  @TempDir private Path folder;

  @Test
  void csvIsSortedUtf8WithAByteOrderMarkAndLineFeeds() throws IOException {
    write(rows(), Size.SMALL, "one");
    assertEquals(
        "\uFEFFname,year,yen,rate,day,flag,lines\n"
            + ",,,,,,\n"
            + "'=1+1,2021,1,12.5,,,\n"
            + "a,2020,-33600000000,-4.8,2024-03-31,true,1\n"
            + "a,2021,9999999999999999999999999999,33.33333,,false,2\n"
            + "\"b,\"\"c\"\"\",,0,0,1868-01-25,,\n"
            + "健康省,2021,1,100,,,\n"
            + "𠮷,2021,1,100,,,\n",
        Files.readString(csv("one"), StandardCharsets.UTF_8));
  }

  @Test
  void parquetHoldsTheSameValuesExactly() throws IOException {
    Dataset<Row> rows = rows();
    write(rows, Size.SMALL, "one");
    Dataset<Row> read =
        SparkExtension.session()
            .read()
            .parquet(folder.resolve("one/tables/sample.parquet").toString());
    assertEquals(Rows.shown(TABLE.conform(rows)), Rows.shown(read));
    assertEquals(TABLE.schema(), read.schema());
    assertEquals(
        Rows.shown(rows),
        Rows.shown(
            output(Size.SMALL, "two").readEarlier(Location.of(folder.resolve("one")), TABLE)));
  }

  @Test
  void theSameRowsGiveTheSameBytesInAnyOrderAndAnySize() throws IOException {
    write(rows(), Size.SMALL, "one");
    write(rows().orderBy(NAME.col().desc()), Size.SMALL, "two");
    write(rows().repartition(3), Size.LARGE, "three");
    for (String other : List.of("two", "three")) {
      assertArrayEquals(Files.readAllBytes(csv("one")), Files.readAllBytes(csv(other)));
      assertArrayEquals(Files.readAllBytes(parquet("one")), Files.readAllBytes(parquet(other)));
    }
  }

  @Test
  void aMissingColumnFailsByName() {
    Dataset<Row> without = rows().drop(RATE.name());
    Exception failed =
        assertThrows(Exception.class, () -> output(Size.SMALL, "one").write(TABLE, without));
    assertTrue(failed.getMessage().contains("rate"), failed.getMessage());
  }

  @Test
  void aRefusedRowIsWrittenAsItWasWithEveryBrokenRule() throws IOException {
    tassei.jobs.read.TableReader reader =
        new tassei.jobs.read.TableReader(new tassei.jobs.read.Codes());
    List<Row> read =
        tassei.jobs.read.SparkRows.rows(
            reader.read(
                Inputs.PLANS,
                Rows.written(
                    Inputs.PLANS,
                    "plan | name_ja | name_en | from_fy | to_fy\n=P | 名 | name | 最初 | 2019",
                    java.util.Map.of())));
    Dataset<Row> rejected =
        SparkExtension.session().createDataFrame(read, Inputs.PLANS.readSchema());
    RefusedRows refused = output(Size.SMALL, "one").writeRejected(Inputs.PLANS, rejected);
    assertEquals(1, refused.number());
    assertEquals(2, refused.lines().size());
    assertEquals(
        "\uFEFFplan,name_ja,name_en,from_fy,to_fy,reported_on,note,file,record,rules,columns,found,accepted,other_cells\n"
            + "'=P,名,name,最初,2019,,,plans.csv,1,code;year,plan;from_fy,'=P;最初,\"up to 100 of A-Z"
            + " a-z 0-9 _ . -;2021, FY2021, 令和3年度, R3 (from 1900 to 2200)\",\n",
        Files.readString(folder.resolve("one/rejected/plans.csv")));
  }

  @Test
  void rowsAreOrderedAsSparkOrdersThem() {
    Dataset<Row> rows = rows();
    List<String> bySpark =
        rows.orderBy(NAME.col(), YEAR.col()).collectAsList().stream().map(Row::toString).toList();
    List<Object[]> byUs = new java.util.ArrayList<>();
    output(Size.SMALL, "one").listed(rows, TABLE.fields()).forEachRemaining(byUs::add);
    assertEquals(bySpark, byUs.stream().map(row -> RowFactory.create(row).toString()).toList());
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void whatRepeatsIsComparedAndWhatIsSingleIsNot(Size size) {
    Keep keep = new Keep(SparkExtension.session(), size);
    Dataset<Row> plans =
        Rows.of(NAME, YEAR).row("a", 1).row("a", 2).row(null, 1).row(null, 2).row("b", 1).held();
    Dataset<Row> byName =
        keep.apart(plans, List.of(NAME), single -> single, several -> several.filter("year = 2"));
    List<String> left =
        size == Size.SMALL ? List.of("a 2", "null 2") : List.of("a 2", "b 1", "null 2");
    assertEquals(left, names(byName));
    Dataset<Row> byBoth =
        keep.apart(plans, List.of(NAME, YEAR), single -> single, several -> several.limit(0));
    assertEquals(names(plans), names(byBoth));
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void whatIsKeptIsWhatItWas(Size size) {
    Keep keep = new Keep(SparkExtension.session(), size);
    assertEquals(Rows.shown(rows()), Rows.shown(keep.of(rows())));
    assertEquals(Rows.shown(rows()), Rows.shown(keep.byColumns(rows())));
  }

  private static List<String> names(Dataset<Row> rows) {
    return rows.collectAsList().stream()
        .map(row -> row.getString(0) + " " + row.getInt(1))
        .sorted()
        .toList();
  }

  private static Dataset<Row> rows() {
    return Rows.of(NAME, YEAR, YEN, RATE, DAY, FLAG, LINES)
        .row("健康省", 2021, yen("1"), rate("100"), null, null, null)
        .row("𠮷", 2021, yen("1"), rate("100"), null, null, null)
        .row("=1+1", 2021, yen("1"), rate("12.5"), null, null, null)
        .row("b,\"c\"", null, yen("0"), rate("0"), LocalDate.of(1868, 1, 25), null, null)
        .row("a", 2021, yen("9".repeat(28)), rate("33.33333"), null, false, 2L)
        .row("a", 2020, yen("-33600000000"), rate("-4.8"), LocalDate.of(2024, 3, 31), true, 1L)
        .row(null, null, null, null, null, null, null)
        .held();
  }

  private static BigDecimal yen(String amount) {
    return new BigDecimal(amount);
  }

  private static BigDecimal rate(String rate) {
    return new BigDecimal(rate).setScale(5);
  }

  private void write(Dataset<Row> rows, Size size, String run) {
    assertEquals(7, output(size, run).write(TABLE, rows));
  }

  private Output output(Size size, String run) {
    return new Output(SparkExtension.session(), folder.resolve(run), size);
  }

  private Path csv(String run) {
    return folder.resolve(run + "/tables/sample.csv");
  }

  private Path parquet(String run) {
    return folder.resolve(run + "/tables/sample.parquet");
  }
}
