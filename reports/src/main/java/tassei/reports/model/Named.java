package tassei.reports.model;

import tassei.reports.document.Language;

/** A thing with a code and a name. */
public interface Named {
  String code();

  Name name();

  /** The code where the thing has no name. */
  default String name(Language language) {
    return name().isBlank() ? code() : name().in(language);
  }
}
