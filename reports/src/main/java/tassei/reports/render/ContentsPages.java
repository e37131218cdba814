package tassei.reports.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tassei.reports.document.DocumentSection;

/**
 * The contents as they stand on paper: closer where they are many, and where a page still does not
 * hold them, without the parts of the chapter that has most. A last line or two alone on a page are
 * overlooked; parts that are many are short and stand behind one another.
 *
 * @param entries in the order of the pages
 */
public record ContentsPages(List<Entry> entries, Spacing spacing) {

  /** How far apart entries stand, as print.css has it. */
  public enum Spacing {
    ROOMY(30.6, 19.6),
    CLOSE(14.3, 11.2);

    private static final double PAGE = 645;

    private final double chapter;
    private final double part;

    /** In points. */
    Spacing(double chapter, double part) {
      this.chapter = chapter;
      this.part = part;
    }

    private boolean fits(List<Chapter> chapters) {
      int parts = chapters.stream().mapToInt(one -> one.parts().size()).sum();
      return chapters.size() * chapter + parts * part <= PAGE;
    }
  }

  /**
   * A line of the contents.
   *
   * @param id of its section
   * @param depth 1 for a chapter, 2 for a part of one
   */
  public record Entry(String id, int depth, String number, String title) {}

  private record Chapter(Entry entry, List<Entry> parts) {
    Chapter alone() {
      return new Chapter(entry, List.of());
    }
  }

  /** Of the sections that are not empty. */
  static ContentsPages of(List<DocumentSection> sections) {
    List<DocumentSection> filled = filled(sections);
    List<Chapter> chapters = new ArrayList<>();
    for (Entry entry : entries(filled, 1, "")) {
      List<DocumentSection> parts = filled(filled.get(chapters.size()).parts());
      chapters.add(new Chapter(entry, entries(parts, 2, entry.number() + ".")));
    }
    if (Spacing.ROOMY.fits(chapters)) {
      return new ContentsPages(listed(chapters), Spacing.ROOMY);
    }
    while (!Spacing.CLOSE.fits(chapters) && largest(chapters) >= 0) {
      int at = largest(chapters);
      chapters.set(at, chapters.get(at).alone());
    }
    return new ContentsPages(listed(chapters), Spacing.CLOSE);
  }

  private static List<DocumentSection> filled(List<DocumentSection> sections) {
    return sections.stream().filter(section -> !section.isEmpty()).toList();
  }

  private static List<Entry> entries(List<DocumentSection> sections, int depth, String prefix) {
    List<Entry> entries = new ArrayList<>();
    for (DocumentSection section : sections) {
      String number = prefix + (entries.size() + 1);
      entries.add(new Entry(section.id(), depth, number, section.title()));
    }
    return entries;
  }

  /** Where the chapter with most parts stands, the last of them; -1 where none has any. */
  private static int largest(List<Chapter> chapters) {
    int largest = -1;
    int most = 1;
    for (int at = 0; at < chapters.size(); at++) {
      if (chapters.get(at).parts().size() >= most) {
        most = chapters.get(at).parts().size();
        largest = at;
      }
    }
    return largest;
  }

  private static List<Entry> listed(List<Chapter> chapters) {
    return chapters.stream()
        .flatMap(one -> Stream.concat(Stream.of(one.entry()), one.parts().stream()))
        .toList();
  }
}
