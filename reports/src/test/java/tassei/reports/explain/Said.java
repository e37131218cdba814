package tassei.reports.explain;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import tassei.reports.explain.address.UnknownFigure;

/** What explain says of a figure. */
record Said(String text) {
  static Said of(Path run, String figure) {
    StringBuilder out = new StringBuilder();
    Explain.print(run, figure, out);
    return new Said(out.toString());
  }

  /** Of a figure that its rows do not give: all of it is printed before it is refused. */
  static Said ofFault(Path run, String figure) {
    StringBuilder out = new StringBuilder();
    DoesNotAddUp fault = assertThrows(DoesNotAddUp.class, () -> Explain.print(run, figure, out));
    return new Said(out + "THROWN " + fault.getMessage());
  }

  static String unknown(Path run, String figure) {
    return assertThrows(UnknownFigure.class, () -> Explain.print(run, figure, new StringBuilder()))
        .getMessage();
  }

  boolean has(String part) {
    return text.contains(part);
  }

  /** Lines with runs of blanks made one, so that a test need not count them. */
  List<String> lines() {
    return text.lines().map(line -> line.strip().replaceAll(" +", " ")).toList();
  }

  boolean hasLine(String line) {
    return lines().contains(line);
  }
}
