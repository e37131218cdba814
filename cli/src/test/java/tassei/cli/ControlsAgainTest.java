package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.store.record.RunJson;
import tassei.reports.run.RunTables;

/** Controls judged from the rows of a run alone, one of each kind. */
class ControlsAgainTest {
  private static final String CONTROLS =
      """
      control,table,measure,published,computed,difference,tolerance,verdict,weak,expect,parts,source
      change,budget,change_pct,10,10,0,0.5,exact,false,agree,2,s
      none,outcomes,count,3,,,,no-data,false,agree,0,s
      old,actuals,sum,8,7,-1,0,superseded,false,agree,1,s
      rounded,budget,sum,100,105,5,15,within-rounding,false,agree,2,s
      share,outcomes,ratio,25,25,0,0.5,exact,false,agree,2,s
      wrong,budget,sum,100,60,-40,0.5,differs,false,contradicts,1,s
      """;

  private static final String ROWS =
      """
      figure,role,value,factor,precision,reported_on,why_not
      control:change,amount,110,1,0,,
      control:change,previous,100,1,0,,
      control:old,quantity,7,1,0,2024-01-01,
      control:rounded,amount,60,1,10,,
      control:rounded,amount,45,1,10,,
      control:rounded,amount,900,0,10,,out of scope
      control:share,quantity,1,1,0,,
      control:share,denominator,4,1,0,,
      control:wrong,amount,60,1,0,2024-01-01,not-yet-known
      kpi:k,quantity,1,1,0,,
      """;

  private static final String COUNTED =
      "{\"exact\":2,\"no-data\":1,\"superseded\":1,\"within-rounding\":1,\"differs\":1}";

  @TempDir private Path run;

  @BeforeEach
  void aRun() throws IOException {
    Files.createDirectory(run.resolve("tables"));
  }

  @Test
  void whatTheTablesSayIsWhatTheirRowsGive() throws IOException {
    assertEquals(List.of(), faults(CONTROLS, ROWS, COUNTED));
  }

  @Test
  void anotherFigureOrAnotherVerdictIsTold() throws IOException {
    String again = "; compute it again with the --data, --as-of and --out it had, and --force";
    assertEquals(
        List.of(
            "control:rounded: its rows give computed 105, the table says 106" + again,
            "control:rounded: its rows give difference 5, the table says 6" + again),
        faults(CONTROLS.replace("100,105,5,15", "100,106,6,15"), ROWS, COUNTED));
    assertEquals(
        List.of(
            "control:change: its rows give verdict exact, the table says within-rounding" + again),
        faults(
            CONTROLS.replace(
                "0,0.5,exact,false,agree,2,s\nnone", "0,0.5,within-rounding,false,agree,2,s\nnone"),
            ROWS,
            COUNTED.replace("\"exact\":2", "\"exact\":1").replace("rounding\":1", "rounding\":2")));
  }

  @Test
  void aRowThatIsMissingIsTold() throws IOException {
    List<String> faults =
        faults(CONTROLS, ROWS.replace("control:rounded,amount,45,1,10,,\n", ""), COUNTED);
    assertEquals(4, faults.size(), faults.toString());
    assertEquals(
        List.of("computed", "difference", "verdict", "parts"),
        faults.stream().map(line -> line.split(" ", -1)[4]).toList());
  }

  @Test
  void verdictsAreCountedAsRunJsonSays() throws IOException {
    List<String> faults = faults(CONTROLS, ROWS, COUNTED.replace("\"exact\":2", "\"exact\":3"));
    assertEquals(1, faults.size(), faults.toString());
  }

  private List<String> faults(String controls, String rows, String counted) throws IOException {
    Files.writeString(run.resolve("tables/controls.csv"), controls);
    Files.writeString(run.resolve("tables/figure_rows.csv"), rows);
    String json =
        "{\"id\":\"r\",\"question\":\"q\",\"as_of\":\"2024-03-31\",\"finished\":\"%s\",\"controls\":%s}";
    Files.writeString(run.resolve("run.json"), json.formatted("2024-04-01T00:00:00Z", counted));
    return ControlsAgain.of(new RunTables(run), RunJson.read(run)).faults();
  }
}
