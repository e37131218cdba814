package tassei.reports.model.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.model.change.Changes;
import tassei.reports.run.RunFixture;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;

/** Tables larger than what is kept of them: many rows of one kind leave the others their place. */
class QualityReaderTest {
  @TempDir private Path folder;

  private static String[] rows(int many, String before, String after, String last) {
    return Stream.concat(
            IntStream.range(0, many).mapToObj(i -> before + i + after), Stream.of(last))
        .toArray(String[]::new);
  }

  @Test
  void everyKindOfFindingHasRoomOfItsOwnAndAllAreCounted() throws IOException {
    RunFixture.in(folder)
        .table(
            RunTable.FINDINGS,
            "code,severity,table,key,message_ja,message_en",
            rows(
                5_001,
                "not-itemised,info,budget,L",
                ",a,b",
                "shared-outcome,warning,outcomes,whole,a,b"));
    Findings findings = QualityReader.findings(new RunTables(folder));
    assertEquals(1, findings.of("shared-outcome"));
    assertEquals("whole", findings.rows().get(5_000).key());
    assertEquals(5_001, findings.asGraveAs("info"));
    assertEquals(5_002, findings.total());
  }

  @Test
  void everyComparedTableHasRoomOfItsOwn() throws IOException {
    RunFixture.in(folder)
        .table(
            RunTable.RESTATEMENTS,
            "table,key,fiscal_year,before,after,change,before_reported_on,after_reported_on",
            rows(2_001, "budget_rollup,k", ",,1,2,1,,", "kpi_attainment,whole,,9,10,1,,"));
    Changes changes = QualityReader.changes(new RunTables(folder));
    assertEquals(1, changes.comparedOf("kpi_attainment").size());
    assertEquals(2_000, changes.comparedOf("budget_rollup").size());
    assertEquals(2_002, changes.compared().total());
  }
}
