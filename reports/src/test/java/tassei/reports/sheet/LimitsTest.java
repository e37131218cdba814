package tassei.reports.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Language;

/** Large sheets, and another program that opens them. */
class LimitsTest {
  private static final Path OFFICE = Path.of("/usr/bin/soffice");

  @TempDir Path temp;

  @Test
  @Tag("slow")
  void a_sheet_stops_at_a_hundred_thousand_rows_and_says_so() throws IOException {
    SmallRun run = new SmallRun();
    IntStream.rangeClosed(1, 100_001)
        .forEach(
            i ->
                run.line(
                    "L"
                        + i
                        + ",T,2021,M,A-1,,R,general,initial,own,,1,億円,,confirmed,,白書,,"
                        + "100000000,100000000,100000000,,budget.csv,"
                        + i));
    try (Written book = Written.of(run.in(temp.resolve("run")), temp)) {
      assertEquals(100_003, book.sheet("予算明細").getLastRowNum());
      String said = book.sheet("予算明細").getRow(1).getCell(0).getStringCellValue();
      assertTrue(said.startsWith("全100,001行のうち最初の100,000行。"), said);
    }
  }

  @Test
  @Tag("slow")
  void libreoffice_opens_it_and_shows_the_same() throws Exception {
    assumeTrue(
        Files.isExecutable(OFFICE),
        "no /usr/bin/soffice: apt-get install --no-install-recommends libreoffice-calc");
    Path run = new SmallRun().named("'=1+1").in(temp.resolve("run"));
    Path file = Written.file(run, Language.JA, temp.resolve("report.xlsx"));
    Process office =
        new ProcessBuilder(
                OFFICE.toString(),
                "-env:UserInstallation=" + temp.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):124,34,76,1,,0,false,true,true,false,false,-1",
                "--outdir",
                temp.resolve("csv").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("office.log").toFile())
            .start();
    assertTrue(office.waitFor(5, TimeUnit.MINUTES), "LibreOffice did not end");
    String kpi = row("指標", "K1|");
    assertTrue(kpi.startsWith("K1|=1+1|丙|件|3,000|2,999.9|令和4年度|99.9|125.0|▼ 遅れ|約40％||"), kpi);
    String sum = row("予算", "T|令和3年度|当初予算額|計|");
    assertTrue(sum.contains("|計|10,000以上|1,988|11,988|11,988|0|100.0||"), sum);
  }

  private String row(String sheet, String first) throws IOException {
    return lines(sheet).stream().filter(line -> line.startsWith(first)).findFirst().get();
  }

  private List<String> lines(String sheet) throws IOException {
    return Files.readAllLines(temp.resolve("csv").resolve("report-" + sheet + ".csv"));
  }
}
