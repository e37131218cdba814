package tassei.bench.small;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Budget tables as a portal publishes them: every programme of every ministry, year by year, as
 * planned and as executed, with totals to check them by. The same seed writes the same bytes.
 */
final class PortalData {
  private static final List<String> MINISTRIES =
      List.of("CAO", "MEXT", "MHLW", "METI", "MIC", "MAFF", "MLIT", "MOE");
  private static final List<String> STAGES = List.of("initial", "supplementary", "executed");
  private static final int FIRST_YEAR = 2018;
  private static final int YEARS = 6;
  private static final int PROGRAMMES = 5_700;
  private static final int CONTROLS = 700;
  private static final long SEED = 20_240_331;

  private final Path folder;
  private final int lines;
  private final Random random = new Random(SEED);
  private final Map<String, Long> totals = new TreeMap<>();

  private PortalData(Path folder, int lines) {
    this.folder = folder;
    this.lines = lines;
  }

  /** Writes the folder unless it is there. */
  static Path of(Path folder, int lines) throws IOException {
    if (!Files.exists(folder.resolve("controls.csv"))) {
      Files.createDirectories(folder);
      new PortalData(folder, lines).write();
    }
    return folder;
  }

  private void write() throws IOException {
    List<String> ministries = new ArrayList<>();
    for (int i = 0; i < MINISTRIES.size(); i++) {
      String code = MINISTRIES.get(i);
      ministries.add(code + "," + code + "省," + code + "," + code.charAt(0) + "," + (i + 1));
    }
    write("ministries", "ministry,name_ja,name_en,short_ja,sort", ministries);
    List<String> programmes = new ArrayList<>();
    for (int i = 0; i < PROGRAMMES; i++) {
      programmes.add("pr-" + i + ",事業" + i + ",Programme " + i + "," + ministryOf(i));
    }
    write("programmes", "programme,name_ja,name_en,ministry", programmes);
    write(
        "budget",
        "line,collection,fiscal_year,ministry,programme,account,stage,inclusion,amount,unit,"
            + "reported_on,source",
        budget());
    write(
        "controls",
        "control,table,measure,name_ja,name_en,collection,fiscal_year,ministry,programme,stage,"
            + "value,unit,source",
        controls());
  }

  private static String ministryOf(int programme) {
    return MINISTRIES.get(programme % MINISTRIES.size());
  }

  /** A collection holds each programme once for a year and stage; many lines are many of them. */
  private List<String> budget() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      int programme = i % PROGRAMMES;
      int rest = i / PROGRAMMES;
      String stage = STAGES.get(rest % STAGES.size());
      int year = FIRST_YEAR + rest / STAGES.size() % YEARS;
      String collection = "portal-" + rest / STAGES.size() / YEARS;
      long amount = 1L + random.nextInt(900_000);
      String ministry = ministryOf(programme);
      String table = collection + "," + year;
      totals.merge(table + "," + ministry + ",," + stage, amount, Long::sum);
      totals.merge(table + ",,," + stage, amount, Long::sum);
      rows.add(
          "line-%d,%s,%s,pr-%d,%s,%s,own,%d,千円,%d-06-30,a portal"
              .formatted(
                  i,
                  table,
                  ministry,
                  programme,
                  programme % 40 == 0 ? "special" : "general",
                  stage,
                  amount,
                  year + 1));
      if (programme % 137 == 0) {
        totals.merge(table + ",,pr-" + programme + "," + stage, amount, Long::sum);
      }
    }
    return rows;
  }

  private List<String> controls() {
    List<String> rows = new ArrayList<>();
    totals.forEach(
        (scope, amount) -> {
          if (rows.size() < CONTROLS) {
            String id = "total-" + rows.size();
            rows.add(id + ",budget,sum,計,Total," + scope + "," + amount + ",千円,a portal");
          }
        });
    return rows;
  }

  private void write(String table, String header, List<String> rows) throws IOException {
    List<String> all = new ArrayList<>(List.of(header));
    all.addAll(rows);
    Files.write(folder.resolve(table + ".csv"), all, StandardCharsets.UTF_8);
  }
}
