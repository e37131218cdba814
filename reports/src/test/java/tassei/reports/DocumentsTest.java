package tassei.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  void aSetThatWasNeverFinishedIsCompleted() throws IOException {
    Path run = new SmallRun().in(temp.resolve("run"));
    completed(run);
    Files.delete(run.resolve("charts/.ja.svg.list"));
    assertEquals(charts(run), completed(run).stream().sorted().toList());
  }

  /** The run rests on invented rows too, but this chart does not. */
  @Test
  void aChartOfPublishedFiguresBearsNoMarkOfInventedOnes() throws IOException {
    Path run = new SmallRun().in(temp.resolve("run"));
    completed(run);
    String chart = Files.readString(charts(run).get(0));
    assertFalse(chart.matches("(?s).*<text[^>]*>[^<]*模擬データ.*"), chart);
  }
}
