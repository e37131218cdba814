package tassei.bench.small;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tassei.bench.scale.Programs;
import tassei.bench.scale.Timed;

/** Each case in turn with what it is compared with, A B A B; medians and their ratio. */
public final class SmallBench {
  private static final int SCENARIOS = 1_000;
  private static final long SETTLED_MS = 2_500;
  private static final String ARCHIVE = "-XX:SharedArchiveFile=";

  private final Path home;
  private final Path folder;
  private final int repeats;
  private final Programs programs;
  private final List<String> bare;
  private final List<String> lines = new ArrayList<>();

  private SmallBench(Path home, Path folder, int repeats) throws Exception {
    this.home = home;
    this.folder = Files.createDirectories(folder);
    this.repeats = repeats;
    this.programs = new Programs(home, 2, 2);
    this.bare = bare();
  }

  /** With an archive of the classes that it loads itself, recorded first. */
  private List<String> bare() throws Exception {
    Path archive = folder.resolve("bare.jsa");
    Files.deleteIfExists(archive);
    List<String> recording = new ArrayList<>();
    List<String> command = new ArrayList<>();
    String classes = home.resolve("bench/target/classes").toString();
    String jar =
        folder.resolve("bare.jar").toString(); // small.sh makes it: no archive is of folders
    for (String part : programs.bareSession()) {
      boolean isArchive = part.startsWith(ARCHIVE);
      recording.add(isArchive ? "-XX:ArchiveClassesAtExit=" + archive : part.replace(classes, jar));
      command.add(isArchive ? ARCHIVE + archive : part.replace(classes, jar));
    }
    Timed.of(recording, Map.of(), folder.resolve("bare.log"));
    return command;
  }

  /** The checkout, a folder for data, how often each program is run, then cases by number. */
  public static void main(String[] arguments) throws Exception {
    SmallBench bench =
        new SmallBench(
            Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    List<SmallCase> cases = bench.cases();
    for (int i = 0; i < cases.size(); i++) {
      boolean isAsked = arguments.length == 3 || List.of(arguments).contains("#" + (i + 1));
      if (isAsked) {
        bench.measure(cases.get(i));
      }
    }
    bench.write(cases);
  }

  private List<SmallCase> cases() throws Exception {
    String out = folder.resolve("out").toString();
    String sample = home.resolve("data-samples/national").toString();
    String portal = PortalData.of(folder.resolve("portal-100000"), 100_000).toString();
    String million = PortalData.of(folder.resolve("portal-1000000"), 1_000_000).toString();
    String asked = home.resolve("data-samples/scenarios/mhlw-up-10.yaml").toString();
    Timed.of(run(sample, out, "--formats", "none"), Map.of(), folder.resolve("base.log"));
    List<String> none = List.of("--formats", "none", "--force", "--allow-differences");
    return List.of(
        new SmallCase("the sample, tables only", run(sample, out, none), 1.2, bare),
        new SmallCase(
            "the sample, --master none",
            with(run(sample, out, none), "--master", "none"),
            0.5,
            bare),
        new SmallCase(
            "check of the sample", refused(programs.tassei("check", "--data", sample)), 0.4, bare),
        new SmallCase("a what-if, tables only", whatIf(out, asked), 0.4, bare),
        new SmallCase(SCENARIOS + " scenarios", whatIf(out, sweep().toString()), 1.0, bare),
        new SmallCase("100,000 budget lines", run(portal, out + "-p", none), 1.3, bare),
        new SmallCase(
            "100,000 budget lines, --master none",
            with(run(portal, out + "-p", none), "--master", "none"),
            0.7,
            bare),
        new SmallCase("1,000,000 budget lines", run(million, out + "-m", none), 4.0, bare),
        new SmallCase(
            "the sample with all documents",
            run(sample, out + "-d", "--force", "--allow-differences"),
            1.5,
            bare),
        new SmallCase("unchanged", run(sample, out, "--formats", "none"), 3.0, oneLine()));
  }

  private List<String> run(String data, String out, List<String> more) {
    return run(data, out, more.toArray(String[]::new));
  }

  private List<String> run(String data, String out, String... more) {
    return with(programs.tassei("run", "--data", data, "--out", out, "--quiet"), more);
  }

  private static List<String> with(List<String> command, String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return all;
  }

  /** A question that was answered before would only be looked up. */
  private List<String> whatIf(String out, String scenario) {
    return programs.tassei(
        "whatif", scenario, "--out", out, "--formats", "none", "--force", "--quiet");
  }

  private Path sweep() throws IOException {
    Path file = folder.resolve("sweep.yaml");
    String text =
        """
        name: a thousand points
        adjustments:
          - change: { from: +0.1%, to: +100%, step: 0.1% }
            where: { collection: AMED, fiscal_year: 2021, ministry: MHLW }
        """;
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file;
  }

  /** The sample has rows to refuse, so that it ends with 3. */
  private static List<String> refused(List<String> command) {
    List<String> all = new ArrayList<>(List.of("bash", "-c", "\"$0\" \"$@\" || [ $? -eq 3 ]"));
    all.addAll(command);
    return all;
  }

  private static List<String> oneLine() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xshare:auto",
        "-cp",
        System.getProperty("java.class.path"),
        OneLine.class.getName());
  }

  private void measure(SmallCase one) throws Exception {
    Path log = folder.resolve("small.log");
    List<Double> own = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    for (int turn = 0; turn < 2; turn++) { // of files just written nothing is remembered
      Timed.of(one.command(), Map.of(), log);
      Thread.sleep(SETTLED_MS);
    }
    for (int turn = 0; turn < repeats; turn++) {
      others.add(Timed.of(one.beside(), Map.of(), log).seconds());
      own.add(Timed.of(one.command(), Map.of(), log).seconds());
    }
    double ratio = median(own) / median(others);
    String row =
        String.format(
            Locale.ROOT,
            "| %s | %.2f | %.2f | **%.2f** | ≤ %.1f | %s |",
            one.name(),
            median(own),
            median(others),
            ratio,
            one.goal(),
            ratio <= one.goal() ? "reached" : "missed");
    lines.add(row);
    System.out.println(row);
  }

  private static double median(List<Double> all) {
    List<Double> sorted = all.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  /** Cases that were not asked for keep what was measured of them before. */
  private void write(List<SmallCase> cases) throws IOException {
    Path page = home.resolve("bench/SMALL.md");
    List<String> before = Files.exists(page) ? Files.readAllLines(page) : List.of();
    List<String> rows = new ArrayList<>();
    for (SmallCase one : cases) {
      String begin = "| " + one.name() + " |";
      Stream.concat(lines.stream(), before.stream())
          .filter(line -> line.startsWith(begin))
          .findFirst()
          .ifPresent(rows::add);
    }
    String text =
        """
        # Small and middle-sized data

        Cold processes, each in turn with what it is compared with (A B A B …); medians. Seconds are those of a shared machine with
        two cores and mean nothing by themselves. *Bare* is a Spark SQL session that reads one CSV and counts it, with the same flags
        and an archive of classes recorded from itself; for *unchanged* it is a JVM that prints one line. Written by `bench/small.sh`.

        | case | s | bare, s | ratio | goal | |
        |---|---|---|---|---|---|
        %s
        """
            .formatted(String.join("\n", rows));
    Files.writeString(page, text, StandardCharsets.UTF_8);
  }
}
