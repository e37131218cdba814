package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.conf.Settings;

/** A what-if closes what its base closes, and nothing else. */
class ClosedInScenarioTest {
  @TempDir Path temp;

  /** The published 10 billion are explained by what has no ministry: they print no sum of 6. */
  @Test
  void whatAgreesForWhatMayBeMissingLeavesTheSumALowerBound() throws IOException {
    Path data = Files.createDirectories(temp.resolve("data"));
    Files.writeString(
        data.resolve("ministries.csv"),
        "ministry,name_ja,name_en,short_ja,sort\nMHLW,厚生労働省,MHLW,厚,1\nMEXT,文部科学省,MEXT,文,2\n");
    Files.writeString(
        data.resolve("budget.csv"),
        """
        line,fiscal_year,ministry,stage,inclusion,amount,unit,source
        a,2024,MHLW,initial,own,40,億円,a document
        b,2024,MHLW,initial,own,20,億円,a document
        c,2024,,initial,own,50,億円,a document
        """);
    Files.writeString(
        data.resolve("controls.csv"),
        """
        control,table,measure,collection,fiscal_year,ministry,stage,value,unit,source
        health,budget,sum,main,2024,MHLW,initial,100,億円,a document
        """);
    Settings settings = Settings.defaults().withAsOf(LocalDate.of(2024, 8, 1));
    WholeRun base = WholeRun.of(settings, data, temp.resolve("base"));
    assertEquals("within-rounding", base.row("controls", "control", "health").get("verdict"));
    Map<String, String> before = ofHealth(base);
    assertEquals("true", before.get("at_least"));

    Path scenario =
        Files.writeString(
            temp.resolve("more.yaml"),
            "name: more\nadjustments:\n  - change: +10%\n    where: { ministry: MHLW }\n");
    Path folder = temp.resolve("asked");
    Asked.of(base, folder, scenario);
    Map<String, String> after = ofHealth(new WholeRun(folder.resolve("scenario-1"), null));
    assertEquals("6600000000", after.get("amount_yen"));
    assertEquals("true", after.get("at_least"));
    assertEquals(before.get("open_yen"), after.get("open_yen"));
    assertEquals("", after.get("closed_by"));
  }

  private static Map<String, String> ofHealth(WholeRun run) {
    return run.row("budget_rollup", "level", "ministry", "ministry", "MHLW");
  }
}
