package tassei.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import tassei.reports.document.Document;
import tassei.reports.document.Language;
import tassei.reports.run.UnreadableRun;

/**
 * The documents of a finished run, drawn from its folder. They are drawn aside and then moved in,
 * so that a name never stands for half a document.
 */
public final class Documents {
  static final String CHARTS = "charts";

  private final Path folder;
  private final DrawingFolder aside;

  private final String name;
  private final Supplier<Subject> subject;

  private Documents(Path folder, String name, Supplier<Subject> subject) {
    this.folder = folder;
    this.name = name;
    this.subject = subject;
    this.aside = DrawingFolder.in(folder);
  }

  public static Documents in(Path runFolder) {
    return new Documents(runFolder, "report", () -> RunSubject.in(runFolder));
  }

  /** Of all scenarios of a what-if together; its folder does not repeat what the base says. */
  public static Documents ofWhatIf(Path folder, Path base) {
    return new Documents(folder, "whatif", () -> WhatIfSubject.in(folder, base));
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
    refuseLink(folder.resolve(CHARTS));
    try {
      aside.make();
      Files.createDirectories(aside.folder().resolve(CHARTS));
      drawAside(wanted);
      List<Path> made = movedIn(wanted);
      aside.remove();
      return made;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure.getMessage(), failure);
    }
  }

  private void drawAside(Map<Language, List<Format>> wanted) throws IOException {
    Subject read = subject.get();
    try (DrawingThreads threads = new DrawingThreads()) {
      Map<Language, Future<Document>> documents = new LinkedHashMap<>();
      for (Language language : wanted.keySet()) {
        documents.put(language, threads.begin(() -> read.document(language)));
      }
      for (Map.Entry<Language, Future<Document>> each : documents.entrySet()) {
        Document document = DrawingThreads.of(each.getValue());
        DocumentFiles files = new DocumentFiles(name, read, document, aside.folder());
        for (Format format : wanted.get(each.getKey())) {
          threads.beginAll(files.of(format));
        }
      }
      threads.finish();
    }
  }

  private static void refuseLink(Path charts) {
    if (Files.isSymbolicLink(charts)) {
      throw new UnreadableRun(charts + ": is a link, which is not followed; remove it");
    }
  }

  /** Charts of an earlier drawing go: not all of them need have a successor. */
  private List<Path> movedIn(Map<Language, List<Format>> wanted) throws IOException {
    List<ChartSet> sets = sets(wanted);
    for (ChartSet set : sets) {
      set.clear();
    }
    List<Path> made = new ArrayList<>();
    for (Path file : aside.files()) {
      Path place = folder.resolve(aside.folder().relativize(file).toString());
      Files.createDirectories(place.getParent());
      Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
      made.add(place);
    }
    List<Path> listed = new ArrayList<>(made);
    for (ChartSet set : sets) {
      listed.add(set.close());
    }
    new DocumentList(folder).enter(listed, aside.folder());
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
    return new ChartSet(folder.resolve(CHARTS), DocumentFiles.name("", language, format));
  }

  private boolean isDrawn(Language language, Format format) {
    try {
      return format.isOfCharts()
          ? set(language, format).isWhole()
          : Files.isRegularFile(folder.resolve(DocumentFiles.name(name, language, format)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
