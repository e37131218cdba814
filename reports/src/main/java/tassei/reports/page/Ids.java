package tassei.reports.page;

/** Codes of the data as ids of sections and figures. */
public final class Ids {
  private Ids() {}

  /** Letters, digits and hyphens. */
  public static String of(String code) {
    return code.replace("_", "-u-").replace(".", "-d-");
  }
}
