package tassei.reports.page.overview;

import tassei.reports.text.Wording;

/**
 * The version a run was made with, in words where it is not yet one: builds have codes for that.
 */
final class Version {
  private static final String UNPACKED = "development";
  private static final String BEFORE = "-SNAPSHOT";

  private Version() {}

  static String said(String version, Wording wording) {
    if (version.equals(UNPACKED)) {
      return wording.say("cover.version.development");
    }
    return version.endsWith(BEFORE)
        ? wording.say("cover.version.before", version.replace(BEFORE, ""))
        : version;
  }
}
