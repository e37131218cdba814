package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tassei.reports.render.Conformance;
import tassei.reports.render.Overlaps;

/** The sample as it was known on other days: every document is drawn, and is fit to be kept. */
class DatedReportsTest {
  private static final Path ROOT = Path.of(System.getProperty("tassei.root"));
  private static final String DEFAULT = "2024-03-31";

  @TempDir Path out;

  @Test
  void everythingPublishedLaterBesideTheDefaultDay() throws Exception {
    FinishedOut.ofSample(out);
    Path before = out.resolve("latest").toRealPath();
    run("data", "--formats", "pdf,html,xlsx,png,svg", "--compare", before.toString());
    assertDrawn(out.resolve("latest"));
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"2019-03-31", "2021-03-31", DEFAULT, "2025-03-31", "data"})
  void everyDayInEveryFormat(String day) throws Exception {
    run(day, "--formats", "pdf,html,xlsx,png,svg");
    assertDrawn(out.resolve("latest"));
  }

  private void run(String day, String... more) throws Exception {
    String[] words =
        Stream.concat(
                Stream.of("run", "--as-of", day, "--out", out.toString(), "--lang", "ja,en"),
                Stream.of(more))
            .toArray(String[]::new);
    try (Launched launched = Launched.of(ROOT, words)) {
      assertEquals(ExitCode.DONE, launched.exit(), day + launched.lines());
    }
  }

  private static void assertDrawn(Path run) throws Exception {
    for (String language : List.of("ja", "en")) {
      Path pdf = run.resolve("report." + language + ".pdf");
      assertEquals(Set.of(), Conformance.broken(pdf), pdf.toString());
      assertEquals(Set.of(), Overlaps.in(pdf), "letters on one another: " + pdf);
      for (String format : List.of("html", "xlsx")) {
        assertTrue(Files.size(run.resolve("report." + language + "." + format)) > 10_000, format);
      }
      assertEquals(charts(run, "png", language), charts(run, "svg", language));
    }
    assertEquals(List.of(), DrawnReport.wrong(run), "sentences the tables do not prove");
  }

  /** Names of pictures without language and format: both formats show the same ones. */
  private static List<String> charts(Path run, String format, String language) throws Exception {
    String ending = "." + language + "." + format;
    try (Stream<Path> files = Files.list(run.resolve("charts"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(ending))
              .map(name -> name.substring(0, name.length() - ending.length()))
              .sorted()
              .toList();
      assertTrue(!names.isEmpty(), "no picture as " + ending);
      return names;
    }
  }
}
