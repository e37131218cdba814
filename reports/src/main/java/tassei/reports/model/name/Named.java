package tassei.reports.model.name;

import tassei.reports.document.Language;
import tassei.reports.model.value.Name;

/** A thing with a code and a name. */
public interface Named {
  String code();

  Name name();

  /** The code where the thing has no name. */
  default String name(Language language) {
    return name().isBlank() ? code() : name().in(language);
  }
}
