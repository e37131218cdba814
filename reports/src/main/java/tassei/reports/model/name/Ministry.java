package tassei.reports.model.name;

import tassei.reports.document.Language;
import tassei.reports.model.value.Name;

/**
 * A ministry.
 *
 * @param shortJa one character or a few, for narrow places
 * @param successor code of the ministry that took over; empty where none did
 */
public record Ministry(String code, Name name, String shortJa, String successor) implements Named {

  /** For axes and narrow columns: the name in Japanese, the code in English. */
  public String shortName(Language language) {
    return language.of(name(language), code);
  }
}
