package tassei.reports.page.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.document.Texts;
import tassei.reports.font.Glyphs;
import tassei.reports.text.Wording;

/** Characters the report's font lacks, named with a text they stand in. */
public final class Unprintable {
  private static final int MOST = 30;
  private static final int SHOWN = 60;

  private Unprintable() {}

  /** The sections, and one more where a character of theirs cannot be printed. */
  public static List<DocumentSection> named(List<DocumentSection> sections, Wording wording) {
    Map<String, String> places = new LinkedHashMap<>();
    sections.stream()
        .flatMap(Texts::of)
        .forEach(
            text ->
                Glyphs.printable(text).missing().forEach(code -> places.putIfAbsent(code, text)));
    if (places.isEmpty()) {
      return sections;
    }
    List<DocumentSection> all = new ArrayList<>(sections);
    all.add(section(places, wording));
    return all;
  }

  private static DocumentSection section(Map<String, String> places, Wording wording) {
    List<String> items =
        places.entrySet().stream()
            .limit(MOST)
            .map(place -> wording.say("quality.unprintable.item", place.getKey(), cut(place)))
            .toList();
    return new DocumentSection(
        "unprintable",
        wording.say("quality.unprintable.title", places.size()),
        DocumentSection.Break.FOLLOWS,
        List.of(new Block.Prose(wording.say("quality.unprintable.lead")), new Block.Points(items)),
        List.of());
  }

  private static String cut(Map.Entry<String, String> place) {
    String text = place.getValue();
    return text.length() <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN)));
  }
}
