package tassei.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.document.Document;
import tassei.reports.document.DocumentSection;
import tassei.reports.document.Language;
import tassei.reports.sheet.SmallRun;

class DocumentsTest {
  @TempDir private Path temp;

  private List<Path> completed(Path run) {
    return Documents.in(run).complete(List.of(Language.JA), Set.of(Format.SVG));
  }

  private static List<Path> charts(Path run) throws IOException {
    try (Stream<Path> files = Files.list(run.resolve("charts"))) {
      return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
    }
  }

  @Test
  void aSetOfChartsThatLacksOneIsCompleted() throws IOException {
    Path run = new SmallRun().in(temp.resolve("run"));
    completed(run);
    List<Path> all = charts(run);
    assertTrue(all.size() > 1, all.toString());
    assertEquals(List.of(), completed(run));
    Files.delete(all.get(1));
    assertEquals(all, completed(run).stream().sorted().toList());
    assertEquals(all, charts(run));
  }

  @Test
  void drawnSideBySideOrOneByOneTheBytesAreTheSame() throws IOException {
    Path together = new SmallRun().in(temp.resolve("together"));
    Documents.in(together).draw(List.of(Language.JA, Language.EN), Set.of(Format.values()));
    Path apart = new SmallRun().in(temp.resolve("apart"));
    for (Format format : Format.values()) {
      Documents.in(apart).draw(List.of(Language.EN), Set.of(format));
      Documents.in(apart).draw(List.of(Language.JA), Set.of(format));
    }
    assertEquals(
        Files.readString(apart.resolve("documents.json")),
        Files.readString(together.resolve("documents.json")));
  }

  @Test
  void ofSeveralFailuresTheFirstInOrderIsTold() {
    IOException failure =
        assertThrows(
            IOException.class,
            () -> {
              try (DrawingThreads threads = new DrawingThreads()) {
                threads.beginAll(List.of(() -> {}, () -> failing("one"), () -> failing("two")));
                threads.finish();
              }
            });
    assertEquals("one", failure.getMessage());
  }

  private static void failing(String message) throws IOException {
    throw new IOException(message);
  }

  @Test
  void aSetThatWasNeverFinishedIsCompleted() throws IOException {
    Path run = new SmallRun().in(temp.resolve("run"));
    completed(run);
    Files.delete(run.resolve("charts/.ja.svg.list"));
    assertEquals(charts(run), completed(run).stream().sorted().toList());
  }

  @Test
  void aChartThatIsAFileCarriesTheMarksInSight() throws IOException {
    Path run = new SmallRun().in(temp.resolve("run"));
    completed(run);
    String chart = Files.readString(charts(run).get(0));
    assertTrue(chart.matches("(?s).*<text[^>]*>[^<]*模擬データ.*"), chart);
  }

  /** The run rests on invented rows too, but what is published of budgets does not. */
  @Test
  void aChartOfPublishedMoneyBearsOnlyTheMarksThatHoldForAll() throws IOException {
    Chart money =
        new Chart.Waterfall(
            "億円",
            List.of(
                new Chart.Step(
                    "当初予算額", new Chart.Value(BigDecimal.TEN, "10"), Chart.Step.Kind.TOTAL)));
    Block.Picture picture =
        new Block.Picture("money", money, Block.Width.FULL, "題", "億円", "資料A", "当初予算額は10億円。");
    Document document =
        new Document(
            Language.JA,
            "題",
            "作成",
            new Document.Cover("題", "", List.of(), List.of(), List.of()),
            List.of(
                new DocumentSection(
                    "s", "章", DocumentSection.Break.FOLLOWS, List.of(picture), List.of())),
            new Document.Stamp("run", "day", "hash", "version"),
            Map.of(),
            List.of("模擬データ", "公表値と不一致"),
            List.of("公表値と不一致"));
    Files.createDirectories(temp.resolve("charts"));
    for (DrawingThreads.Drawn each :
        new DocumentFiles("report", null, document, temp).of(Format.SVG)) {
      each.draw();
    }
    String chart = Files.readString(temp.resolve("charts/money.ja.svg"));
    assertTrue(chart.contains("公表値と不一致"), chart);
    assertFalse(chart.contains("模擬データ"), chart);
  }
}
