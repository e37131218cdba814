package tassei.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tassei.reports.document.Document;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.page.Report;
import tassei.reports.run.RunFolder;

/**
 * The documents of a finished run, drawn from its folder. They are drawn aside and then moved in,
 * so that a name never stands for half a document.
 */
public final class Documents {
  static final String CHARTS = "charts";

  private final Path folder;
  private final Path aside;

  private Documents(Path folder) {
    this.folder = folder;
    this.aside = folder.resolve(".drawing");
  }

  public static Documents in(Path runFolder) {
    return new Documents(runFolder);
  }

  /** Draws them all anew; says which files were made. */
  public List<Path> draw(List<Language> languages, Set<Format> formats) {
    Map<Language, List<Format>> wanted = new LinkedHashMap<>();
    languages.forEach(language -> wanted.put(language, List.copyOf(formats)));
    return drawn(wanted);
  }

  /** Draws those that are not there; says which files were made. */
  public List<Path> complete(List<Language> languages, Set<Format> formats) {
    Map<Language, List<Format>> wanted = new LinkedHashMap<>();
    for (Language language : languages) {
      List<Format> missing = formats.stream().filter(format -> !isDrawn(language, format)).toList();
      if (!missing.isEmpty()) {
        wanted.put(language, missing);
      }
    }
    return drawn(wanted);
  }

  private List<Path> drawn(Map<Language, List<Format>> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    try {
      clear(aside);
      Files.createDirectories(aside.resolve(CHARTS));
      RunFolder run = RunFolder.open(folder);
      ReportModel model = ReportModel.of(run);
      for (Map.Entry<Language, List<Format>> each : wanted.entrySet()) {
        Document document = Report.document(model, each.getKey());
        Drawing drawing = new Drawing(run, model, document, aside);
        for (Format format : each.getValue()) {
          drawing.draw(format);
        }
      }
      List<Path> made = movedIn(wanted);
      clear(aside);
      return made;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure.getMessage(), failure);
    }
  }

  /** Charts of an earlier drawing go: not all of them need have a successor. */
  private List<Path> movedIn(Map<Language, List<Format>> wanted) throws IOException {
    List<ChartSet> sets = sets(wanted);
    for (ChartSet set : sets) {
      set.clear();
    }
    List<Path> made = new ArrayList<>();
    for (Path file : files(aside)) {
      Path place = folder.resolve(aside.relativize(file).toString());
      Files.createDirectories(place.getParent());
      Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
      made.add(place);
    }
    for (ChartSet set : sets) {
      set.close();
    }
    return made;
  }

  private List<ChartSet> sets(Map<Language, List<Format>> wanted) {
    List<ChartSet> sets = new ArrayList<>();
    wanted.forEach(
        (language, formats) ->
            formats.stream()
                .filter(Format::isOfCharts)
                .forEach(format -> sets.add(set(language, format))));
    return sets;
  }

  private ChartSet set(Language language, Format format) {
    return new ChartSet(folder.resolve(CHARTS), Drawing.name("", language, format));
  }

  private boolean isDrawn(Language language, Format format) {
    try {
      return format.isOfCharts()
          ? set(language, format).isWhole()
          : Files.isRegularFile(folder.resolve(Drawing.name("report", language, format)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
