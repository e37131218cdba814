package tassei.jobs.stage;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tassei.jobs.io.SparkExtension;

@ExtendWith(SparkExtension.class)
@Tag("slow")
class JapaneseYearsTest {
  private static final List<Integer> YEARS = List.of(1988, 1989, 2007, 2018, 2019, 2021);
  private static final List<String> NAMES =
      List.of("1988年度", "平成元年度", "平成19年度", "平成30年度", "令和元年度", "令和3年度");

  @Test
  void oneYearAndEveryRowHaveTheSameName() {
    assertEquals(NAMES, YEARS.stream().map(JapaneseYears::named).toList());
    assertEquals(
        NAMES,
        SparkExtension.session()
            .createDataset(YEARS, Encoders.INT())
            .select(JapaneseYears.named(col("value")))
            .as(Encoders.STRING())
            .collectAsList());
  }
}
