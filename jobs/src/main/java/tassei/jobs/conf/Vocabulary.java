package tassei.jobs.conf;

import java.util.List;

/**
 * Words a conf may use. Columns and tables are declared in package table; they are repeated here as
 * plain text, and a test holds the two together, because settings are read before Spark is loaded.
 */
public final class Vocabulary {
  /** Tables of a data folder, in the order they are read. */
  public static final List<String> TABLES =
      List.of(
          "plans",
          "ministries",
          "integrated_projects",
          "programmes",
          "names",
          "kpis",
          "crosswalk",
          "projects",
          "budget",
          "outcomes",
          "actuals",
          "controls");

  /** Any other is needed only where a row names one of its rows. */
  public static final List<String> REQUIRED_TABLES = List.of("ministries");

  public static final List<String> LANGUAGES = List.of("ja", "en");

  public static final List<String> FORMATS = List.of("pdf", "html", "xlsx", "png", "svg");

  public static final List<String> JUDGEMENTS =
      List.of(
          "no-target",
          "not-begun",
          "unreported",
          "attained",
          "missed",
          "on-track",
          "at-risk",
          "behind");

  /** How likely a target is to be met. */
  public static final List<String> OUTLOOKS = List.of("decided", "likely", "open", "unlikely");

  public static final List<String> MARKS =
      List.of("simulated", "what-if", "differs", "provisional", "approximate", "regrouped");

  /** The level that has no columns. */
  static final String TOTAL = "total";

  static final List<String> BUDGET_COLUMNS =
      List.of("ministry", "integrated_project", "programme", "recipient", "account");

  static final List<String> EXECUTION_COLUMNS =
      List.of("ministry", "integrated_project", "programme");

  static final List<String> SCOPE_COLUMNS =
      List.of("ministry", "integrated_project", "programme", "disease_area", "phase", "purpose");

  private Vocabulary() {}
}
