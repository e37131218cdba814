package tassei.jobs.whatif;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tassei.jobs.csv.ResultCsv;
import tassei.jobs.refusal.RefusedInput;

/** Reads which lines of a base count, and which is inside which. */
final class LineReader {
  private final Function<String, List<String>> upFrom;
  private final BaseLines counted = new BaseLines();
  private final Map<String, String> envelopes = new HashMap<>();

  /** Of most columns a base of many lines has few words: what each means is found out once. */
  private final Map<String, Integer> years = new HashMap<>();

  private final Map<String, List<String>> programmes = new HashMap<>();

  /**
   * Of one base.
   *
   * @param upFrom a programme and those above it
   */
  LineReader(Function<String, List<String>> upFrom) {
    this.upFrom = upFrom;
  }

  private record Line(String id, LineKey key, BigDecimal yen) {}

  BaseLines counted() {
    return counted;
  }

  /** By line, the one that it is a piece of. */
  Map<String, String> envelopes() {
    return envelopes;
  }

  void read(Path file) {
    List<Line> read = new ArrayList<>();
    Map<LineKey, LineKey> keys = new HashMap<>();
    ResultCsv.readLong(
        file,
        cells -> {
          BaseRow row = new BaseRow(cells);
          if (row.text("why_not").isEmpty()) {
            LineKey key = key(row);
            LineKey known = keys.putIfAbsent(key, key);
            BigDecimal yen = row.number("counted_yen");
            read.add(new Line(row.text("line"), known == null ? key : known, yen));
            enterEnvelope(row);
          }
        });
    read.sort(Comparator.comparing(Line::id));
    read.forEach(this::enter);
  }

  private void enterEnvelope(BaseRow row) {
    if (!row.text("envelope").isEmpty()) {
      envelopes.put(row.text("line"), row.text("envelope"));
    }
  }

  private void enter(Line line) {
    if (line.yen == null) {
      counted.addUnknown(line.id);
      return;
    }
    long yen =
        Yen.whole(line.yen)
            .orElseThrow(
                () ->
                    new RefusedInput(
                        "line '" + line.id + "' of the base has more yen than a what-if computes"));
    counted.add(line.id, line.key, yen);
  }

  private LineKey key(BaseRow row) {
    String programme = row.textOrNull("programme");
    return new LineKey(
        row.text("collection"),
        years.computeIfAbsent(row.text("fiscal_year"), any -> row.year("fiscal_year")),
        row.text("stage"),
        row.textOrNull("ministry"),
        row.textOrNull("integrated_project"),
        programme,
        row.textOrNull("recipient"),
        row.textOrNull("account"),
        programme == null ? List.of() : programmes.computeIfAbsent(programme, upFrom));
  }
}
